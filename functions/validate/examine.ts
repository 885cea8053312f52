import { versionOf } from '../catalogue/manuscript-version.ts'
import type { Edition, Manuscript } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { savedThen } from '../desk/put-by.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { checkLinkTargets } from './check-link-targets.ts'
import { checkSiblings } from './check-siblings.ts'
import { keepEdition } from './keep-edition.ts'
import { madeEditions } from './made-editions.ts'
import type { Reading } from './reading/read-manuscript.ts'
import { readingContextOf } from './reading-context-of.ts'
import type { ValidateTools } from './tools.ts'

/** A version of a file and all that a verdict on it depends on. */
export interface Case {
	readonly held: Story
	readonly change: BucketChange
	readonly language: string
	readonly newsroom: Newsroom
	readonly nameProblems: readonly Problem[]
}

/** A file's reading and all that was found about it. */
export interface Judged {
	readonly story: string
	readonly language: string
	readonly manuscript: Manuscript
	readonly reading: Reading
	/** What it is published as; null for one that is not to be. */
	readonly edition: Edition | null
	/** The same of a good file that is not to be published. */
	readonly draft: Edition | null
	/** What rules make of the edition in other alphabets, by language. */
	readonly made: ReadonlyMap<string, Edition>
	readonly problems: readonly Problem[]
	readonly removed: boolean
	/** Who put the file, as the desk or the bucket says. */
	readonly by: string | null
}

/** Reads the version that the event names and checks it; nothing when that version is gone for good. */
export async function examine(
	{ held, change, language, newsroom, nameProblems }: Case,
	tools: ValidateTools,
): Promise<Judged | undefined> {
	const version = await readVersion(change, held, language, newsroom, tools)
	if (version === undefined) return undefined
	const { reading, by } = version
	const manuscript = versionOf(change)
	const checked = reading.galley === null ? null : await keepEdition(reading.galley, manuscript, tools.desk)
	const isPublished = reading.status === 'published'
	const [edition, draft] = isPublished ? [checked, null] : [null, checked]
	const made = await madeEditions(isPublished ? reading.galley : null, manuscript, newsroom, tools)
	const problems = [
		...nameProblems,
		...reading.problems,
		...checkSiblings(edition, held, language, reading.places, newsroom.site),
		...(await checkLinkTargets(reading, tools.manuscripts)),
	]
	const removed = change.change === 'removed'
	return { story: held.story, language, manuscript, reading, edition, draft, made, problems, removed, by }
}

/** Changes with the story's rows that a verdict is made from, beside the article's own: article.yml and the photos. */
export function inputsOf({ shared, photos }: Story): string {
	return JSON.stringify([shared?.revision, [...photos].map(([name, { revision }]) => [name, revision])])
}

async function readVersion(
	change: BucketChange,
	held: Story,
	language: string,
	newsroom: Newsroom,
	tools: ValidateTools,
): Promise<Pick<Judged, 'reading' | 'by'> | undefined> {
	const by = change.by ?? null
	if (change.change === 'removed')
		return { reading: { problems: [], status: 'withdrawn', galley: null, photos: [], links: [], places: {} }, by }
	const object = await tools.manuscripts.get(change.key, change.versionId)
	// Gone for good: a later event of the same key says so, and will be judged.
	if (object === undefined) return undefined
	const reading = await tools.reader.read(object.body, readingContextOf(held, language, newsroom))
	// Of what editors save at the desk the bucket knows only that the desk put it.
	return { reading, by: savedThen(object, change.at) ?? by }
}
