import { existsSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readChanges } from '../../../functions/desk/changed/read-changes.ts'
import { coverageCsv } from '../../../functions/desk/gaps/coverage-files.ts'
import { type Gap, readCoverage } from '../../../functions/desk/gaps/read-coverage.ts'
import { takeAlong } from '../../../functions/desk/xliff/take-along.ts'
import { type HomeTools, homeTools } from '../translate/home-tools.ts'
import { importFile } from '../translate/import-file.ts'
import { usageError } from '../usage.ts'

const usage = `npm run translate -- export STORY LANGUAGE [--all] [--from LANGUAGE] [--to FILE] [--data DIR]
       npm run translate -- import FILE [--content DIR] [--data DIR]
       npm run translate -- coverage [--json | --csv] [--data DIR]`

/** Pages of stories that are counted at most: 200,000 stories. */
const mostPages = 1_000

/** `npm run translate`: articles as XLIFF for translation programs and back, and what is still to be translated. */
async function translate(): Promise<number> {
	const { values, positionals } = parseArgs({
		options: {
			all: { type: 'boolean', default: false },
			from: { type: 'string' },
			to: { type: 'string' },
			json: { type: 'boolean', default: false },
			csv: { type: 'boolean', default: false },
			content: { type: 'string', default: 'content' },
			data: { type: 'string', default: '.tilmash' },
		},
		allowPositionals: true,
		strict: true,
	})
	const [what, one, language, ...more] = positionals
	if (more.length > 0 || what === undefined) return usageError('Say what to do', usage)
	if (what === 'import' && (one === undefined || !existsSync(one) || !statSync(one).isFile()))
		return usageError(`There is no file ${one ?? ''}`, usage)
	const tools = await homeTools(resolve(values.data))
	try {
		if (what === 'export' && one !== undefined && language !== undefined)
			return await exportArticle(one, language, values, tools)
		if (what === 'import' && one !== undefined && language === undefined) {
			const { lines, isGood } = await importFile(resolve(one), resolve(values.content), tools)
			for (const line of lines) console.log(line)
			return isGood ? 0 : 1
		}
		if (what === 'coverage' && one === undefined) return await coverage(values, tools)
		return usageError(`Not understood: ${positionals.join(' ')}`, usage)
	} finally {
		await tools.close()
	}
}

async function exportArticle(
	story: string,
	language: string,
	{ all, from, to }: { readonly all: boolean; readonly from?: string | undefined; readonly to?: string | undefined },
	tools: HomeTools,
): Promise<number> {
	if (!tools.newsroom.site.languages.includes(language))
		return usageError(`The site has no language ${language}`, usage)
	const source = from ?? tools.newsroom.site.sourceLanguage
	const changes = await readChanges({ story, language, from: source }, tools)
	if (changes === undefined) return usageError(`There is no ${story} in ${source} to translate from`, usage)
	// Of what is not begun yet all is to be translated.
	const xml = takeAlong(changes, all || changes.own === undefined ? 'all' : 'changed')
	const file = to ?? `${story.replaceAll('/', '-')}.${changes.from}-${language}.xlf`
	writeFileSync(resolve(file), xml)
	console.log(`${file}: ${xml.match(/<unit /g)?.length ?? 0} paragraphs`)
	return 0
}

async function coverage(
	{ json, csv }: { readonly json: boolean; readonly csv: boolean },
	{ newsroom, catalogue }: HomeTools,
): Promise<number> {
	const gaps: Gap[] = []
	let stories = 0
	let after: string | undefined
	for (let page = 0; page < mostPages; page++) {
		const found = await readCoverage(newsroom.site.languages, after, catalogue, newsroom.site.alphabets)
		gaps.push(...found.gaps)
		stories += found.stories
		after = found.next
		if (after === undefined) break
	}
	if (json) console.log(JSON.stringify({ stories, gaps }, null, '\t'))
	else if (csv) process.stdout.write(coverageCsv({ gaps }))
	else {
		for (const { story, missing, behind } of gaps) {
			const late = behind.map((one) => `${one.language} (${one.paragraphs}${one.isUrgent ? ', corrected' : ''})`)
			const said = [
				...(missing.length > 0 ? [`missing ${missing.join(' ')}`] : []),
				...(late.length > 0 ? [`behind ${late.join(' ')}`] : []),
			]
			console.log(`${story}: ${said.join('; ')}`)
		}
		console.log(`${stories} stories, ${gaps.length} with something missing or behind`)
	}
	return 0
}

process.exitCode = await translate().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
