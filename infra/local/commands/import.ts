import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { canonicalTag } from '../../../functions/article/read-language.ts'
import { type Archive, type ArchiveKind, archiveKinds } from '../import/archive/archive.ts'
import { withDefaults } from '../import/archive/with-defaults.ts'
import { HugoArchive } from '../import/hugo/hugo-archive.ts'
import { importArchive } from '../import/import-archive.ts'
import { JekyllArchive } from '../import/jekyll/jekyll-archive.ts'
import { openExport } from '../import/wordpress/wordpress-archive.ts'
import { Progress } from '../progress.ts'
import { usageError } from '../usage.ts'

const usage =
	'npm run import -- hugo|jekyll|wordpress FROM --to DIR [--language TAG] [--time-zone ZONE] [--section NAME] [--author NAME] [--uploads DIR]'

/** `npm run import`: another tool's archive as a newsroom's folder, with a report of what became of each post. */
async function importCommand(): Promise<number> {
	const { values, positionals } = parseArgs({
		options: {
			to: { type: 'string' },
			language: { type: 'string' },
			'time-zone': { type: 'string' },
			section: { type: 'string' },
			author: { type: 'string' },
			uploads: { type: 'string' },
		},
		allowPositionals: true,
		strict: true,
	})
	const [kind, written, ...more] = positionals
	const known = archiveKinds.find((one) => one === kind)
	if (known === undefined || written === undefined || more.length > 0)
		return usageError('Say of which tool the archive is, and where it is', usage)
	if (values.to === undefined) return usageError('Say where to: --to DIR', usage)
	const [from, target] = [resolve(written), resolve(values.to)]
	const wrong = wrongPlace(known, from, target, values.uploads)
	if (wrong !== undefined) return usageError(wrong, usage)
	const { language, 'time-zone': timeZone } = values
	if (language !== undefined && canonicalTag(language) === undefined)
		return usageError(`${language} is no language tag (BCP 47)`, usage)
	if (timeZone !== undefined && !isZone(timeZone))
		return usageError(`There is no time zone ${timeZone}: write it as Asia/Almaty`, usage)

	mkdirSync(target, { recursive: true })
	const named = (name: string | undefined) =>
		name === undefined || name.trim() === '' ? undefined : { name: name.trim() }
	const defaults = { section: named(values.section), author: named(values.author) }
	const archive = withDefaults(open(known, from, timeZone, values.uploads), defaults)
	return runImport(archive, target, language, timeZone)
}

async function runImport(
	archive: Archive,
	target: string,
	language: string | undefined,
	timeZone: string | undefined,
): Promise<number> {
	const progress = new Progress('Importing')
	let isStopped = false
	const stopper = () => {
		isStopped = true
	}
	process.once('SIGINT', stopper)
	try {
		const totals = await importArchive(archive, {
			target,
			language,
			timeZone,
			onPlan: (entries) => progress.expect(entries),
			onDone: (source) => progress.done(source),
			stop: () => isStopped,
		})
		progress.end()
		if (totals === undefined) {
			console.log('Stopped. The same command goes on from here.')
			return 130
		}
		const { imported = 0, kept = 0, refused = 0, left = 0 } = totals
		console.log(`${imported} imported, ${kept} kept as they stood, ${refused} refused, ${left} left out`)
		console.log(
			`What became of each: ${join(target, 'import-report.md')}\nWhat they still lack: npm run check -- ${target}`,
		)
		return 0
	} finally {
		progress.end()
		process.off('SIGINT', stopper)
	}
}

/** What is wrong with the folders that were named. */
function wrongPlace(kind: ArchiveKind, from: string, target: string, uploads: string | undefined): string | undefined {
	if (!existsSync(from)) return `There is no ${from}`
	if (kind === 'wordpress' && !statSync(from).isFile()) return `${from} is a folder: name the export, an .xml file`
	if (kind !== 'wordpress' && !statSync(from).isDirectory()) return `${from} is no folder`
	if (existsSync(target) && !statSync(target).isDirectory()) return `${target} is no folder`
	if (kind !== 'wordpress' && (target === from || target.startsWith(from + sep) || from.startsWith(target + sep)))
		return 'The archive and --to must be apart'
	if (uploads === undefined) return undefined
	if (kind !== 'wordpress') return '--uploads belongs to wordpress'
	return existsSync(uploads) && statSync(uploads).isDirectory() ? undefined : `There is no folder ${uploads}`
}

function open(kind: ArchiveKind, from: string, timeZone: string | undefined, uploads: string | undefined): Archive {
	if (kind === 'hugo') return new HugoArchive(from, timeZone)
	if (kind === 'jekyll') return new JekyllArchive(from, timeZone)
	return openExport(from, timeZone, uploads === undefined ? undefined : resolve(uploads))
}

function isZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
	} catch {
		return false
	}
}

process.exitCode = await importCommand().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
