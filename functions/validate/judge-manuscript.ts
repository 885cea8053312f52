import { createHash } from 'node:crypto'
import type { Galley } from '../article/galley.ts'
import { galleyKey } from '../article/galley-key.ts'
import { looksLikeLanguage, type Place } from '../article/place.ts'
import { readLanguage } from '../article/read-language.ts'
import { fileKey } from '../catalogue/keys.ts'
import { isStale, versionOf } from '../catalogue/manuscript-version.ts'
import type { Edition, FileRow, Manuscript } from '../catalogue/rows.ts'
import { readStory, type Story } from '../catalogue/story.ts'
import { writeReport } from '../desk/write-report.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { fileStart, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { acceptVerdict, displacedBy } from './accept-verdict.ts'
import { checkLinkTargets } from './check-link-targets.ts'
import { checkSiblings, siblingsToTell } from './check-siblings.ts'
import { dropArticle } from './drop-article.ts'
import { forgetNote, noteFile } from './judge-file.ts'
import type { Reading } from './reading/read-manuscript.ts'
import { rivalOf, rivalsOf } from './rivals.ts'
import type { ValidateTools } from './tools.ts'

/** Times a verdict is made anew because the story changed meanwhile. */
const mostTries = 12

type ManuscriptPlace = Place & { kind: 'manuscript' }

/** A manuscript (or its removal) in; a verdict under its fence, a galley when it is good, a report in any case. */
export async function judgeManuscript(
	place: ManuscriptPlace,
	change: BucketChange,
	tools: ValidateTools,
): Promise<void> {
	const { story, languagePart, key } = place
	const current = await readNewsroom(tools.catalogue, tools.desk)
	if (current === undefined) return noteFile(change, [problem('settings-missing', fileStart)], tools)
	const { newsroom } = current
	const { tag, problems: nameProblems } = readLanguage(languagePart, newsroom.site.languages)
	const folder = story.replace(/^pages\//, '')
	if (looksLikeLanguage(folder))
		return noteFile(change, [problem('story-is-language', fileStart, { found: folder })], tools)
	if (tag === undefined) return dropArticle(place, change, nameProblems, tools)

	const manuscript = versionOf(change, tools.now())
	for (let tries = 0; tries < mostTries; tries++) {
		const held = await readStory(tools.catalogue, story)
		const row = held.articles.get(tag)
		const noted = (await tools.catalogue.read(fileKey(key)))?.value as FileRow | undefined
		if (isStale(manuscript, row?.value.manuscript) || isStale(manuscript, noted?.manuscript)) {
			tools.log.info('stale event', { key, fence: manuscript.fence })
			return
		}
		const rival = rivalOf(key, row?.value)
		if (rival !== undefined) {
			if (change.change === 'created')
				return noteFile(change, [problem('article-twice', fileStart, { other: rival })], tools)
			return noteFile(change, [], tools)
		}
		const reading = await readVersion(change, held, tag, newsroom, tools)
		if (reading === undefined) return
		const edition = await editionOf(reading, manuscript, tools)
		const found = [
			...nameProblems,
			...reading.problems,
			...checkSiblings(edition, held, tag, reading.places, newsroom.site.timeZone),
			...(await checkLinkTargets(reading, tools.manuscripts)),
		]
		if (
			await acceptVerdict(
				row,
				{ story, language: tag, manuscript, reading, edition, problems: found, removed: change.change === 'removed' },
				tools.catalogue,
			)
		) {
			const displaced = displacedBy(manuscript, row?.value)
			if (displaced?.problems.length) await writeReport({ kind: 'file', key: displaced.manuscript.key }, tools)
			const told = siblingsToTell(row?.value.next ?? null, edition, await readStory(tools.catalogue, story), tag)
			await tools.validate.send(told.map((other) => ({ body: { judge: { key: other } } })))
			break
		}
		if (tries === mostTries - 1)
			throw new Error(`${key}: the story changed ${mostTries} times while it was being judged`)
	}
	await writeReport({ kind: 'article', story, language: tag }, tools)
	await tools.render.send([{ body: { render: { story, language: tag } } }])
	// A deleted file makes room for another file of the same article.
	if (change.change === 'removed')
		await tools.validate.send(
			(await rivalsOf(story, tag, key, tools)).map((other) => ({ body: { judge: { key: other } } })),
		)
	else await forgetNote(key, tools)
}

async function readVersion(
	change: BucketChange,
	held: Story,
	language: string,
	newsroom: Newsroom,
	tools: ValidateTools,
): Promise<Reading | undefined> {
	if (change.change === 'removed')
		return { problems: [], status: 'withdrawn', galley: null, photos: [], links: [], places: {} }
	const object = await tools.manuscripts.get(change.key, change.versionId)
	// Gone for good: a later event of the same key says so, and will be judged.
	if (object === undefined) return undefined
	const photos = Object.fromEntries(
		[...held.photos].flatMap(([name, { value }]) =>
			value.photo === null ? [] : [[name, { caption: value.photo.caption, credit: value.photo.credit }]],
		),
	)
	return tools.reader.read(object.body, {
		story: held.story,
		language,
		newsroom,
		shared: held.shared?.value.fields ?? {},
		photos,
	})
}

/** Keeps the galley in the desk under the hash of its bytes; what is there already is the same. */
async function editionOf(
	{ galley, status }: Reading,
	manuscript: Manuscript,
	{ desk }: ValidateTools,
): Promise<Edition | null> {
	if (galley === null || status !== 'published') return null
	const json = Buffer.from(JSON.stringify(galley satisfies Galley))
	const hash = createHash('sha256').update(json).digest('hex').slice(0, 32)
	await desk.put(galleyKey(hash), json, { contentType: 'application/json' }, { ifNoneMatch: '*' })
	const { metadata, photos, blocks, length } = galley
	return { versionId: manuscript.versionId, galley: hash, metadata, photos, blocks, length }
}
