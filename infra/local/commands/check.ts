import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { placeOf } from '../../../functions/article/place.ts'
import type { Report } from '../../../functions/desk/report.ts'
import { terminalLine } from '../../../functions/desk/report-text.ts'
import { githubLine } from '../github-line.ts'
import { errorLog } from '../log.ts'
import { Mirror } from '../mirror.ts'
import { LocalNewsroom } from '../newsroom.ts'
import { reportOf } from '../reports.ts'
import { usageError } from '../usage.ts'
import { fixAll } from './check-fix.ts'

const usage = 'npm run check -- [PATH…] [--fix [--dry-run]] [--json] [--format github]'

/** `npm run check`: the verdicts of `npm run build` without publishing, for files and folders of a newsroom. */
async function check(): Promise<number> {
	const { values, positionals } = parseArgs({
		options: {
			json: { type: 'boolean', default: false },
			format: { type: 'string', default: 'text' },
			fix: { type: 'boolean', default: false },
			'dry-run': { type: 'boolean', default: false },
		},
		allowPositionals: true,
		strict: true,
	})
	if (!['text', 'github'].includes(values.format)) return usageError(`There is no format ${values.format}`, usage)
	if (values['dry-run'] && !values.fix) return usageError('--dry-run says what --fix would do: write both', usage)
	const named = positionals.length === 0 && existsSync('content') ? ['content'] : positionals
	if (named.length === 0) return usageError('Say what to check: a file or a folder', usage)
	const paths = named.map((path) => resolve(path))
	const missing = paths.find((path) => !existsSync(path))
	if (missing !== undefined) return usageError(`There is no ${missing}`, usage)
	const root = rootOf(paths[0] ?? '.')
	if (root === undefined) return usageError(`No site.yml in ${positionals[0]} or a folder above it`, usage)
	const outside = paths.find((path) => path !== root && !path.startsWith(root + sep))
	if (outside !== undefined) return usageError(`${outside} is not in ${root}`, usage)

	const asked = (key: string) =>
		paths.some((path) => path === root || join(root, key) === path || join(root, key).startsWith(path + sep))
	// Whoever reads JSON reads nothing else on standard output.
	const say = values.json ? console.error : console.log
	const first = await judge(root, asked)
	const again = values.fix && fixAll(root, first, values['dry-run'], say)
	const reports = again ? await judge(root, asked) : first
	if (values.json) console.log(JSON.stringify(reports.map(jsonOf), null, '\t'))
	else for (const report of reports) printReport(report, values.format, relative(process.cwd(), root))
	const rejected = reports.filter(({ problems }) => problems.some(({ severity }) => severity === 'error'))
	if (!values.json) console.log(`${reports.length} files checked, ${rejected.length} with problems to mend`)
	return rejected.length > 0 ? 1 : 0
}

/** The newsroom's folder: the nearest with a site.yml, at or above a path. */
function rootOf(path: string): string | undefined {
	for (let folder = statSync(path).isDirectory() ? path : dirname(path); ; folder = dirname(folder)) {
		if (existsSync(join(folder, 'site.yml'))) return folder
		if (dirname(folder) === folder) return undefined
	}
}

/** Judges the asked files; the rest of their stories is looked at too, because they share photos and fields. */
async function judge(root: string, asked: (key: string) => boolean): Promise<Report[]> {
	const data = mkdtempSync(join(tmpdir(), 'tilmash-check-'))
	const stories = new Set<string>()
	const listen = (key: string) => placeOf(key).kind === 'settings' || asked(key) || stories.has(storyOf(key))
	const newsroom = new LocalNewsroom({
		site: join(data, 'site'),
		data,
		once: true,
		log: errorLog,
		judgeOnly: true,
		listen,
	})
	try {
		const mirror = new Mirror(root, newsroom)
		const keys = await mirror.keys()
		for (const key of keys) if (asked(key)) stories.add(storyOf(key))
		await mirror.syncAll()
		await newsroom.settled()
		const reports = await Promise.all(keys.filter(asked).map((key) => reportOf(key, newsroom)))
		return reports.filter((report) => report !== undefined)
	} finally {
		await newsroom.close()
		rmSync(data, { recursive: true, force: true })
	}
}

function storyOf(key: string): string {
	const place = placeOf(key)
	return 'story' in place ? place.story : key
}

function jsonOf({ file, state, story, articleLanguage, problems }: Report) {
	return { key: file, story, language: articleLanguage, status: state, problems }
}

function printReport({ file, problems }: Report, format: string, root: string): void {
	const path = join(root, file)
	for (const found of problems) {
		if (format === 'github') console.log(githubLine(path, found))
		else if (found.severity !== 'note') console.log(`${terminalLine(path, found)}\n    ${found.mend}`)
	}
}

process.exitCode = await check().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
