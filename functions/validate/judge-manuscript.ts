import { looksLikeLanguage, type Place } from '../article/place.ts'
import { readLanguage } from '../article/read-language.ts'
import { fileKey } from '../catalogue/keys.ts'
import { isStale, versionOf } from '../catalogue/manuscript-version.ts'
import type { FileRow } from '../catalogue/rows.ts'
import { readStory } from '../catalogue/story.ts'
import { forgetLastTry, noteFile } from '../desk/note-file.ts'
import { writeReport } from '../desk/write-report.ts'
import { type CurrentNewsroom, readNewsroom } from '../newsroom/read-newsroom.ts'
import type { Row } from '../ports/catalogue.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { acceptVerdict } from './accept-verdict.ts'
import { staleSiblings } from './check-siblings.ts'
import { dropArticle } from './drop-article.ts'
import { examine, inputsOf } from './examine.ts'
import { judgeLate } from './judge-late.ts'
import { madeLanguages } from './made-rows.ts'
import { noteRejected } from './note-rejected.ts'
import { rivalOf, rivalsOf } from './rivals.ts'
import { tellVerdict } from './tell-verdict.ts'
import type { ValidateTools } from './tools.ts'

/** Times a verdict is made anew because the settings or the story changed meanwhile. */
const mostTries = 12

type ManuscriptPlace = Place & { kind: 'manuscript' }

/** What became of one try: its verdict stands, it came too late to matter, or what it was made from has changed. */
type Outcome = 'judged' | 'stale' | 'again'

/** A manuscript (or its removal) in; a verdict under its fence, a galley when it is good, a report in any case. */
export async function judgeManuscript(
	place: ManuscriptPlace,
	change: BucketChange,
	tools: ValidateTools,
): Promise<void> {
	for (let tries = 0; tries < mostTries; tries++) {
		const current = await readNewsroom(tools.catalogue, tools.desk)
		const outcome = await judgeUnder(current, place, change, tools)
		if (outcome === 'again') continue
		// New settings make everything be judged again, but they cannot know of a file that had no row yet.
		const after = outcome === 'stale' ? current : await readNewsroom(tools.catalogue, tools.desk)
		if (after?.stamp === current?.stamp) return
	}
	throw new Error(`${place.key}: what it depends on changed ${mostTries} times while it was being judged`)
}

async function judgeUnder(
	current: CurrentNewsroom | undefined,
	place: ManuscriptPlace,
	change: BucketChange,
	tools: ValidateTools,
): Promise<Outcome> {
	const { story, languagePart, key } = place
	const note = async (...problems: Problem[]): Promise<Outcome> => {
		await noteRejected(place, change, problems, tools)
		return 'judged'
	}
	if (current === undefined) {
		// Of no interest to anybody but in its report: it is judged as soon as there are settings.
		await noteFile(change, [problem('settings-missing', fileStart)], tools)
		return 'judged'
	}
	const folder = story.replace(/^pages\//, '')
	if (looksLikeLanguage(folder)) return note(problem('story-is-language', fileStart, { found: folder }))
	const { tag, problems: nameProblems } = readLanguage(languagePart, current.newsroom.site.languages)
	if (tag === undefined) {
		await dropArticle(place, change, nameProblems, tools)
		return 'judged'
	}

	const manuscript = versionOf(change)
	const held = await readStory(tools.catalogue, story)
	const row = held.articles.get(tag)
	const noted = (await tools.catalogue.read(fileKey(key))) as Row<FileRow> | undefined
	if (isStale(manuscript, noted?.value.manuscript)) return stale(change, tools)
	if (isStale(manuscript, row?.value.manuscript)) {
		const late = await judgeLate({ held, row, change, language: tag, newsroom: current.newsroom }, tools)
		return late === 'stale' ? stale(change, tools) : late
	}
	const isRemoved = change.change === 'removed'
	// A file that goes while another one stands for the article changes nothing but its own report.
	if (isRemoved && row !== undefined && !row.value.fileless && row.value.manuscript.key !== key) return note()
	const rival = row?.value.fileless ? undefined : rivalOf(key, row?.value)
	if (rival !== undefined) return note(problem('article-twice', fileStart, { other: rival }))

	const judged = await examine({ held, change, language: tag, newsroom: current.newsroom, nameProblems }, tools)
	if (judged === undefined) return 'stale'
	const displaced = await acceptVerdict(row, noted, judged, held, tools)
	if (displaced === undefined) return 'again'
	const after = await readStory(tools.catalogue, story)
	if (inputsOf(after) !== inputsOf(held)) return 'again'
	await tools.render.send(
		[tag, ...madeLanguages(after, tag)].map((language) => ({ body: { render: { story, language } } })),
	)
	if (judged.edition === null || !tools.unread?.()) await writeReport(key, tools)
	const others = [
		...displaced,
		...staleSiblings(after, current.newsroom.site),
		...(await rivalsOf(story, tag, key, judged.removed, tools)),
	]
	await tools.validate.send(others.map((other) => ({ body: { judge: { key: other } } })))
	// Last: a bus that does not answer keeps nothing from readers.
	await tellVerdict(change, tag, after, tools)
	return 'judged'
}

async function stale(change: BucketChange, tools: ValidateTools): Promise<Outcome> {
	const manuscript = versionOf(change)
	tools.log.info('stale event', { key: change.key, fence: manuscript.fence })
	await forgetLastTry(manuscript, tools)
	return 'stale'
}
