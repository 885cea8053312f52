import { join, relative } from 'node:path'
import type { Report } from '../../../functions/desk/report.ts'
import { languageOf } from '../../../functions/language/languages.ts'
import type { Fix } from '../../../functions/validate/slips/fix-text.ts'
import { fixOfFile } from '../fix-file.ts'

/**
 * `npm run check -- --fix`: mends the slips in the manuscripts of reports, or only looks for them, and says each by its
 * line. True when a file was written.
 */
export function fixAll(
	root: string,
	reports: readonly Report[],
	dryRun: boolean,
	say: (line: string) => void,
): boolean {
	let files = 0
	let slips = 0
	for (const { file, articleLanguage, problems } of reports) {
		const language = articleLanguage === null ? undefined : languageOf(articleLanguage)
		if (language === undefined) continue
		const path = join(relative(process.cwd(), root), file)
		// Words in another language than the file's name says would be mended by the wrong rules.
		if (problems.some(({ rule }) => rule === 'wrong-language')) {
			say(`${path}: it seems to be in another language; it was left as it is`)
			continue
		}
		const fix = fixOfFile(join(root, file), language)
		if (fix === undefined) continue
		if (!dryRun && !fix.write()) {
			say(`${path}: somebody has saved it meanwhile; it was left as it is`)
			continue
		}
		for (const line of linesOf(path, fix.fixes)) say(line)
		slips += fix.fixes.length
		files++
	}
	say(`${dryRun ? 'Slips that can be mended' : 'Slips mended'}: ${slips}, in files: ${files}`)
	return files > 0 && !dryRun
}

function linesOf(path: string, fixes: readonly Fix[]): string[] {
	const spaces = fixes.filter(({ rule }) => rule === 'nbsp-missing').length
	return [
		...fixes.filter(({ rule }) => rule !== 'nbsp-missing').map((fix) => lineOf(path, fix)),
		...(spaces === 0 ? [] : [`${path}: non-breaking spaces: ${spaces} [nbsp-missing]`]),
	]
}

function lineOf(path: string, { line, column, rule, found, fix }: Fix): string {
	return `${path}:${line}:${column} ${found} → ${fix} [${rule}]`
}
