import { sourceOf } from '../translate/assemble.ts'
import { type Block, blocksOf } from '../translate/blocks.ts'
import { partsOf } from '../write/front-matter.ts'
import { alignBlocks, pairVersions } from './align.ts'

/** One field or paragraph of a source, as it was and as it is, with what stands for it in a translation. */
export interface Place {
	/** A field's name (`title`, `lead.alt`); left out for paragraphs. */
	readonly field?: string
	/** In the version that the translation was made from; nothing for what is new. */
	readonly before: string | undefined
	/** Nothing for what is gone. */
	readonly now: string | undefined
	readonly own: string | undefined
	/** Which of the translation's blocks that is; and behind which one it would stand, where there is none (-1: at the beginning). */
	readonly at: number | undefined
	readonly after: number
	/** False for what is the same in every language. */
	readonly isProse: boolean
	/** Indented code, which looks like words. */
	readonly isCode: boolean
	readonly isChanged: boolean
}

/** A source beside its translation, place by place. */
export interface Plan {
	readonly places: readonly Place[]
	/** False where the translation is laid out otherwise: its paragraphs are was laid beside the source's by their order. */
	readonly isSure: boolean
}

/** The texts of three manuscripts: the source then and now, and the translation. */
export interface Texts {
	/** Nothing where that version is not kept any more: all of the source counts as new then. */
	readonly was: string | undefined
	readonly now: string
	/** Nothing for a translation that is still to be begun. */
	readonly own: string | undefined
}

/** Lays a source, as it was and as it is, beside its translation. */
export function planOf({ was, now, own }: Texts): Plan {
	const [fresh, mine] = [blocksIn(now), own === undefined ? [] : blocksIn(own)]
	const old = was === undefined ? fresh : blocksIn(was)
	const { places, isSure } = alignBlocks(old, mine)
	const codes = codeAmong(fresh)
	let last = -1
	const paragraphs = pairVersions(old, fresh).map((pair): Place => {
		const [before, after] = [blockAt(old, pair.before), blockAt(fresh, pair.now)]
		const at = pair.before === undefined ? undefined : places[pair.before]
		if (at !== undefined) last = at
		return {
			before: was === undefined ? undefined : before?.text,
			now: after?.text,
			own: blockAt(mine, at)?.text,
			at,
			after: last,
			isProse: (after ?? before)?.isProse === true,
			isCode: pair.now !== undefined && codes[pair.now] === true,
			isChanged: was === undefined || plain(before?.text) !== plain(after?.text),
		}
	})
	return { places: [...fieldPlaces({ was, now, own }), ...paragraphs], isSure: isSure || own === undefined }
}

function fieldPlaces({ was, now, own }: Texts): Place[] {
	const [old, fresh, mine] = [was, now, own].map((text) => (text === undefined ? undefined : sourceOf(text)?.fields))
	return Object.entries(fresh ?? {}).map(([field, words]) => ({
		...{ field, before: old?.[field], now: words, own: mine?.[field], at: undefined, after: -1 },
		...{ isProse: true, isCode: false, isChanged: was === undefined || plain(old?.[field]) !== plain(words) },
	}))
}

const blocksIn = (text: string) => blocksOf(partsOf(text).body)
const blockAt = (blocks: readonly Block[], at: number | undefined) => (at === undefined ? undefined : blocks[at])
const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim()

/** Indented blocks are code, unless they go on with a list or a footnote. */
function codeAmong(blocks: readonly Block[]): boolean[] {
	let isInside = false
	return blocks.map(({ text }) => {
		if (/^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])(?:\s|$)|\[\^[^\]]+\]:)/.test(text)) isInside = true
		else if (/^\S/.test(text)) isInside = false
		return !isInside && /^(?: {4}|\t)/.test(text)
	})
}
