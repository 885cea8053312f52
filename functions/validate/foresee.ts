import { looksLikeLanguage, type Place, placeOf } from '../article/place.ts'
import { readLanguage } from '../article/read-language.ts'
import type { ArticleRow, Edition } from '../catalogue/rows.ts'
import { readStory, type Story } from '../catalogue/story.ts'
import { type CurrentNewsroom, readNewsroom } from '../newsroom/read-newsroom.ts'
import { fileStart, inOrder, type Problem, problem } from '../problem/problem.ts'
import { checkLinkTargets } from './check-link-targets.ts'
import { checkSiblings } from './check-siblings.ts'
import { claimAddresses } from './claim-addresses.ts'
import { whyNot } from './judge-file.ts'
import { readShared } from './judge-shared.ts'
import { readSettings } from './read-settings.ts'
import type { Reading } from './reading/read-manuscript.ts'
import { readingContextOf } from './reading-context-of.ts'
import { rivalOf } from './rivals.ts'
import type { ValidateTools } from './tools.ts'

/** What VALIDATE would say of a file, were it put now. */
export interface Foreseen {
	readonly problems: readonly Problem[]
	/** Of a manuscript in a language of the site: what it says, and what it would be published as. */
	readonly article?: ForeseenArticle
}

export interface ForeseenArticle {
	readonly current: CurrentNewsroom
	readonly held: Story
	readonly language: string
	readonly status: Reading['status']
	/** Null while there is something to mend. */
	readonly edition: Edition | null
	readonly galley: Reading['galley']
}

type Tools = Pick<ValidateTools, 'manuscripts' | 'desk' | 'catalogue' | 'reader'>

/** Judges a file that nobody has put yet, with the very checks that it will meet, and changes nothing. */
export async function foresee(key: string, bytes: Uint8Array, tools: Tools): Promise<Foreseen> {
	const place = placeOf(key)
	if (place.kind === 'settings') return { problems: readSettings(place.file, bytes).problems }
	if (place.kind === 'shared') return { problems: readShared(bytes).problems }
	// What is in a photo is seen by the stage that develops it.
	if (place.kind === 'photo') return { problems: [] }
	if (place.kind === 'unknown') return { problems: [whyNot(place)] }
	return foreseeArticle(place, bytes, tools)
}

async function foreseeArticle(
	{ story, languagePart, key }: Place & { kind: 'manuscript' },
	bytes: Uint8Array,
	tools: Tools,
): Promise<Foreseen> {
	const current = await readNewsroom(tools.catalogue, tools.desk)
	if (current === undefined) return { problems: [problem('settings-missing', fileStart)] }
	const { newsroom } = current
	const folder = story.replace(/^pages\//, '')
	if (looksLikeLanguage(folder)) return { problems: [problem('story-is-language', fileStart, { found: folder })] }
	const { tag, problems: nameProblems } = readLanguage(languagePart, newsroom.site.languages)
	if (tag === undefined) return { problems: nameProblems }
	const held = await readStory(tools.catalogue, story)
	const row = held.articles.get(tag)?.value
	const rival = row?.fileless ? undefined : rivalOf(key, row)
	if (rival !== undefined) return { problems: [problem('article-twice', fileStart, { other: rival })] }
	const reading = await tools.reader.read(bytes, readingContextOf(held, tag, newsroom))
	const { galley, status, places } = reading
	const edition = galley === null ? null : editionOf(key, galley)
	const published = status === 'published' ? edition : null
	const problems = [
		...nameProblems,
		...reading.problems,
		...checkSiblings(published, held, tag, places, newsroom.site),
		...(await checkLinkTargets(reading, tools.manuscripts)),
		...(published === null ? [] : await addressProblems(published, held, tag, row, places, tools)),
	]
	return {
		problems: inOrder(problems),
		article: { current, held, language: tag, status, edition, galley },
	}
}

async function addressProblems(
	edition: Edition,
	{ story }: Story,
	language: string,
	row: ArticleRow | undefined,
	places: Reading['places'],
	{ catalogue }: Tools,
): Promise<Problem[]> {
	return (await claimAddresses(edition, story, language, row, places, catalogue)).problems
}

/** The edition that a galley would be; no version has it yet. */
function editionOf(key: string, { metadata, photos, blocks, length }: NonNullable<Reading['galley']>): Edition {
	return { key, versionId: '', fence: '', galley: '', metadata, photos, blocks, length }
}
