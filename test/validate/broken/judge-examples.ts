import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { placeOf } from '../../../functions/article/place.ts'
import type { ArticleRow } from '../../../functions/catalogue/rows.ts'
import { readStory } from '../../../functions/catalogue/story.ts'
import type { Report } from '../../../functions/desk/report.ts'
import { errorLog } from '../../../infra/local/log.ts'
import { Mirror } from '../../../infra/local/mirror.ts'
import { LocalNewsroom } from '../../../infra/local/newsroom.ts'
import { reportOf } from '../../../infra/local/reports.ts'
import { type Example, sharedNewsroom } from './examples.ts'

/** What became of an example's files. */
export interface Judgement {
	readonly reports: readonly Report[]
	/** The rows of the articles that it holds. */
	readonly articles: readonly ArticleRow[]
}

/** Judges examples as `npm run check` would; those that do not get in each other's way share a newsroom. */
export async function judgeExamples(examples: readonly Example[]): Promise<Map<string, Judgement>> {
	const judged = new Map<string, Judgement>()
	for (const group of groupsOf(examples))
		for (const [rule, judgement] of await judgeGroup(group)) judged.set(rule, judgement)
	return judged
}

/** Examples with settings of their own stand alone; all others are stories of one newsroom. */
function groupsOf(examples: readonly Example[]): Example[][] {
	const alone = (example: Example) =>
		example.without.length > 0 || [...example.files.keys()].some((key) => placeOf(key).kind === 'settings')
	return [examples.filter((example) => !alone(example)), ...examples.filter(alone).map((example) => [example])]
}

async function judgeGroup(examples: readonly Example[]): Promise<[string, Judgement][]> {
	const folder = mkdtempSync(join(tmpdir(), 'tilmash-broken-'))
	const root = join(folder, 'newsroom')
	const newsroom = new LocalNewsroom({
		site: join(folder, 'site'),
		data: join(folder, 'data'),
		once: true,
		log: errorLog,
		judgeOnly: true,
	})
	try {
		lay(root, examples)
		await new Mirror(root, newsroom).syncAll()
		await newsroom.settled()
		return await Promise.all(
			examples.map(
				async (example): Promise<[string, Judgement]> => [example.rule, await judgementOf(example, newsroom)],
			),
		)
	} finally {
		await newsroom.close()
		rmSync(folder, { recursive: true, force: true })
	}
}

/** Two examples with one file would take it from each other. */
function lay(root: string, examples: readonly Example[]): void {
	const files = sharedNewsroom()
	const taken = new Map<string, string>()
	for (const example of examples) {
		for (const key of example.without) files.delete(key)
		for (const [key, body] of example.files) {
			const story = placeOf(key).kind === 'settings' ? key : key.replace(/^(articles\/[^/.]+).*/s, '$1')
			const other = taken.get(story) ?? example.rule
			if (other !== example.rule) throw new Error(`${example.rule} and ${other} both have ${story}`)
			taken.set(story, example.rule)
			files.set(key, body)
		}
	}
	for (const [key, body] of files) {
		mkdirSync(dirname(join(root, key)), { recursive: true })
		writeFileSync(join(root, key), body)
	}
}

async function judgementOf({ files }: Example, newsroom: LocalNewsroom): Promise<Judgement> {
	const keys = [...files.keys()].toSorted()
	const reports = await Promise.all(keys.map((key) => reportOf(key, newsroom)))
	const stories = new Set(keys.map(placeOf).flatMap((place) => (place.kind === 'manuscript' ? [place.story] : [])))
	const held = await Promise.all([...stories].map((story) => readStory(newsroom.catalogue, story)))
	return {
		reports: reports.filter((report) => report !== undefined),
		articles: held.flatMap(({ articles }) => [...articles.values()].map(({ value }) => value)),
	}
}
