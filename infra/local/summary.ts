import { placeOf } from '../../functions/article/place.ts'
import type { Report, ReportLine, ReportState } from '../../functions/desk/report.ts'
import type { LocalNewsroom } from './newsroom.ts'
import { reportOf } from './reports.ts'

/** One file's outcome in the summary of a build. */
export interface FileSummary {
	readonly key: string
	readonly story: string | null
	readonly language: string | null
	readonly status: ReportState
	readonly url: string | null
	readonly problems: readonly ReportLine[]
}

/** What `npm run build -- --json` writes. */
export interface Summary {
	readonly published: number
	readonly rejected: number
	readonly waiting: number
	readonly scheduled: number
	readonly drafts: number
	readonly warnings: number
	readonly pages: number
	readonly objects: number
	readonly seconds: number
	readonly manuscripts: readonly FileSummary[]
	/** Problems of settings that keep the site from being what it should be. */
	readonly settings: readonly FileSummary[]
}

/** Reads every file's report and counts. */
export async function summarise(files: readonly string[], newsroom: LocalNewsroom, seconds: number): Promise<Summary> {
	const all: FileSummary[] = []
	for (const key of files) {
		const report = await reportOf(key, newsroom)
		if (report !== undefined) all.push(summaryOf(key, report))
	}
	const settings = all.filter(({ key, status }) => placeOf(key).kind === 'settings' && status === 'rejected')
	const manuscripts = all.filter(
		({ key, problems }) => isManuscript(key) || (placeOf(key).kind !== 'settings' && problems.length > 0),
	)
	const count = (...states: ReportState[]) => manuscripts.filter(({ status }) => states.includes(status)).length
	const { pages, objects } = await countObjects(newsroom)
	return {
		published: count('live'),
		rejected: count('rejected', 'ignored'),
		waiting: count('waiting'),
		scheduled: count('scheduled'),
		drafts: count('draft', 'ready', 'withheld'),
		warnings: all.reduce(
			(sum, { problems }) => sum + problems.filter(({ severity }) => severity === 'warning').length,
			0,
		),
		pages,
		objects,
		seconds: Math.round(seconds * 1000) / 1000,
		manuscripts,
		settings,
	}
}

function summaryOf(key: string, { story, articleLanguage, state, url, problems }: Report): FileSummary {
	return { key, story, language: articleLanguage, status: state, url, problems }
}

function isManuscript(key: string): boolean {
	const { kind } = placeOf(key)
	return kind === 'manuscript' || kind === 'unknown'
}

async function countObjects({ site }: LocalNewsroom): Promise<{ pages: number; objects: number }> {
	let pages = 0
	let objects = 0
	for (let after = ''; ; ) {
		const keys = await site.list('', { after })
		objects += keys.length
		pages += keys.filter((key) => key.endsWith('.html')).length
		if (keys.length === 0) return { pages, objects }
		after = keys.at(-1) ?? ''
	}
}
