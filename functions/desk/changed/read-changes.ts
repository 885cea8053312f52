import { type Deed, readDeeds } from '../../catalogue/activity.ts'
import { behindBy, isUrgent } from '../../catalogue/block-ages.ts'
import type { ArticleRow } from '../../catalogue/rows.ts'
import { readStory, type Story } from '../../catalogue/story.ts'
import type { DeskTools } from '../app/tools.ts'
import { keyOfArticle } from '../translate/key-of-article.ts'
import { readWritten, type WrittenText } from '../write/written-text.ts'
import { type Plan, planOf } from './plan.ts'

/** Versions of a file that are looked through. */
const mostDeeds = 200

/** A version of a file, as text. */
export interface TextVersion {
	readonly versionId: string
	readonly text: string
}

/** The translation's file. */
export interface OwnVersion extends TextVersion {
	readonly etag: string
	readonly written: WrittenText
}

/** A translation and what its source has become since. */
export interface Changes {
	readonly story: string
	readonly language: string
	readonly from: string
	/** The source's file, and the translation's. */
	readonly original: string
	readonly key: string
	/** The source's version that was the newest good one when the translation came; nothing when it is not kept any more. */
	readonly was: TextVersion | undefined
	readonly now: TextVersion
	/** Nothing while there is no such file. */
	readonly own: OwnVersion | undefined
	readonly plan: Plan
	/** Paragraphs by which it is behind, as it counts everywhere. */
	readonly behind: number
	readonly isUrgent: boolean
}

/** Versions that are to be laid side by side, instead of those that count now. */
export interface Wanted {
	readonly story: string
	readonly language: string
	/** The source's language, where no translation says it. */
	readonly from?: string
	readonly was?: string
	readonly now?: string
	/** Null where there was no translation yet. */
	readonly own?: string | null
}

type Tools = Pick<DeskTools, 'catalogue' | 'manuscripts'>

/** Reads a translation with its source; nothing where one of them is not there, or is no text. */
export async function readChanges(wanted: Wanted, tools: Tools): Promise<Changes | undefined> {
	const { story, language } = wanted
	const held = await readStory(tools.catalogue, story)
	const row = held.articles.get(language)?.value
	const from = (row && sourceOf(row)) ?? wanted.from
	const source = from === undefined || from === language ? undefined : held.articles.get(from)?.value
	if (from === undefined || source === undefined || source.fileless === true) return undefined
	const [theirs, ours] = await Promise.all(
		[from, language].map((tag) => readDeeds(story, tag, mostDeeds, tools.catalogue)),
	)
	const newest = source.next ?? source.draft ?? source.manuscript
	const now = await readVersion(knownOr(newest, wanted.now, theirs), tools)
	// What rules have made of another alphabet has no file of its own.
	const isNone = row === undefined || row.fileless === true || wanted.own === null
	const own = isNone ? undefined : await readOwn(row, wanted.own, ours ?? [], tools)
	if (now === undefined || (wanted.own && own === undefined)) return undefined
	const at = row?.ages?.at ?? Math.floor(Date.parse(row?.manuscript.receivedAt ?? '') / 1000)
	const old =
		wanted.was === undefined ? goodBefore(theirs ?? [], at) : theirs?.find((deed) => deed.versionId === wanted.was)
	const was = row === undefined || old === undefined ? undefined : await readVersion({ ...old, key: old.file }, tools)
	const isMade = own !== undefined
	return {
		...{ story, language, from, original: newest.key, key: keyOf(held, language), was, now, own },
		// Of what is still to be begun nothing has changed.
		plan: planOf({ was: isMade ? was?.text : now.text, now: now.text, own: own?.text }),
		...standOf(row, source),
	}
}

/** How far a translation is behind, and whether its source was corrected since. */
function standOf(row: ArticleRow | undefined, source: ArticleRow): Pick<Changes, 'behind' | 'isUrgent'> {
	if (row?.ages === undefined || source.ages === undefined || source.next === null)
		return { behind: 0, isUrgent: false }
	return { behind: behindBy(source.ages, row.ages), isUrgent: isUrgent(source.ages, row.ages) }
}

/** The language that an article says it was made from. */
function sourceOf({ next, draft, live }: ArticleRow): string | undefined {
	return (draft ?? next ?? live)?.metadata.sourceLanguage ?? undefined
}

function keyOf({ story, articles }: Story, language: string): string {
	const row = articles.get(language)?.value
	return row === undefined || row.verdict === 'deleted' || row.fileless === true
		? keyOfArticle(story, language)
		: row.manuscript.key
}

/** The newest good version that had come by a second; deeds are the newest first. */
function goodBefore(deeds: readonly Deed[], at: number): Deed | undefined {
	return deeds.find(
		({ did, verdict, receivedAt }) =>
			did === 'judged' && verdict === 'accepted' && Math.floor(Date.parse(receivedAt) / 1000) <= at,
	)
}

interface Named {
	readonly key: string
	readonly versionId: string
}

/** A version by its name, of those that the article is known to have had; the newest where none is named. */
function knownOr(newest: Named, versionId: string | undefined, deeds: readonly Deed[] = []): Named | undefined {
	if (versionId === undefined || versionId === newest.versionId) return newest
	const deed = deeds.find((one) => one.versionId === versionId)
	return deed && { key: deed.file, versionId }
}

async function readVersion(named: Named | undefined, { manuscripts }: Tools): Promise<TextVersion | undefined> {
	const object = named && (await manuscripts.get(named.key, named.versionId))
	const text = object && readWritten(object.body)?.text
	return named === undefined || text === undefined ? undefined : { versionId: named.versionId, text }
}

async function readOwn(
	{ manuscript }: ArticleRow,
	versionId: string | null | undefined,
	deeds: readonly Deed[],
	{ manuscripts }: Tools,
): Promise<OwnVersion | undefined> {
	// What is in the bucket may be newer than what was judged.
	const current = await manuscripts.get(manuscript.key)
	const isOther = versionId != null && versionId !== '' && versionId !== current?.versionId
	const known = isOther ? deeds.find((deed) => deed.versionId === versionId) : undefined
	const object = isOther ? known && (await manuscripts.get(known.file, versionId)) : current
	const written = object && readWritten(object.body)
	if (object === undefined || written === undefined) return undefined
	return { versionId: object.versionId ?? '', etag: object.etag, text: written.text, written }
}
