import { placeOf } from '../../article/place.ts'
import type { Language } from '../../language/language.ts'
import { formatMessage } from '../../language/message.ts'
import type { DeskTools } from '../app/tools.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { follow } from '../changed/follow.ts'
import { type Changes, readChanges } from '../changed/read-changes.ts'
import { assemble } from '../translate/assemble.ts'
import { type Merged, mergeUnits, type Told } from './merge.ts'
import { type ReadFile, readXliff, type XliffTrouble } from './read-xliff.ts'
import { noVersion } from './take-along.ts'

/** Why nothing of a file was put in. */
export type FileTrouble =
	| XliffTrouble
	| { readonly trouble: 'languages' | 'article' | 'front-matter'; readonly detail: string }

/** What has become of a translation with what a file brought. */
export interface Brought {
	/** The translation's file with it; nothing where the file brought nothing new. */
	readonly text: string | undefined
	readonly units: number
	readonly told: readonly Told[]
	/** Paragraphs that have changed and that it did not bring. */
	readonly left: number
}

/** Puts a file that came back into its article; nothing is saved. */
export async function bringBack(
	bytes: Uint8Array,
	changes: Changes,
	tools: Pick<DeskTools, 'catalogue' | 'manuscripts'>,
): Promise<Brought | FileTrouble> {
	const file = readXliff(bytes)
	if ('trouble' in file) return file
	const { story, from, language, plan } = changes
	if (!isOne(file.from, from) || !isOne(file.to, language))
		return { trouble: 'languages', detail: `${file.from} → ${file.to || '?'}` }
	if (storyOf(file) !== story) return { trouble: 'article', detail: file.original }
	const [now, was, own] = file.version.split(' ').map((one) => (one === noVersion ? '' : one))
	const exported =
		now === undefined || now === ''
			? undefined
			: await readChanges({ story, language, from, now, ...(was && { was }), own: own || null }, tools)
	// A file whose versions are not kept any more is compared with what is there.
	const merged = mergeUnits(file.units, plan, exported === undefined ? plan : exported.plan)
	if (merged.texts.size === 0) return { text: undefined, units: 0, told: merged.told, left: merged.left }
	const text = changes.own === undefined ? begun(changes, merged) : followed(changes, merged)
	return text === undefined ? { trouble: 'front-matter', detail: changes.key } : { ...merged, text }
}

/** A translation follows its source's newest version once all that had changed was brought. */
function followed({ own, plan, from, now }: Changes, { texts, left }: Merged): string | undefined {
	return own && follow(own.text, plan, texts, { lang: from, revision: left === 0 ? now.versionId : undefined })
}

/** A new translation: what was not brought has the words of the source. */
function begun({ plan, now, from }: Changes, { texts }: Merged): string | undefined {
	const entries = [...plan.places.entries()]
	const fields = Object.fromEntries(
		entries.flatMap(([number, { field }]) => (field === undefined ? [] : [[field, texts.get(number) ?? '']])),
	)
	const paragraphs = entries.filter(([, place]) => place.field === undefined && place.now !== undefined)
	const blocks = paragraphs.map(([number]) => texts.get(number) ?? '')
	return assemble(now.text, from, { fields, blocks })
}

/** What is said of a file of which nothing was put in. */
export function fileWords({ trouble, detail }: FileTrouble, { from, language }: Changes, speaks: Language): string {
	const { xliff } = writingWordsOf(speaks.tag)
	return formatMessage(speaks, xliff.refused[trouble], { detail, from, to: language })
}

const isOne = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

function storyOf({ original }: ReadFile): string | undefined {
	const place = placeOf(original)
	return place.kind === 'manuscript' ? place.story : undefined
}
