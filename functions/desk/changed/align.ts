import { diffArrays } from 'diff'
import type { Block } from '../translate/blocks.ts'

/** Two texts' blocks by their places: one that only the one has lacks the other's. */
export interface BlockPair {
	readonly before: number | undefined
	readonly now: number | undefined
}

/** Edits after which two texts count as different from there on, and blocks of one stretch that are compared each with each. */
const [mostEdits, mostCompared] = [1_000, 60]
/** Share of words from which two blocks are one that was changed. */
const alike = 0.3

/** What became of each block of a text: the same, changed, gone or new, in the order of the newer one. */
export function pairVersions(before: readonly Block[], now: readonly Block[]): BlockPair[] {
	const one = (blocks: readonly Block[]) => blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim())
	return pairRuns(one(before), one(now), (old, fresh) => pairByWords(old, fresh))
}

/** Where each block of a source stands in a translation; `isSure` when both have the same kinds of blocks in the same order. */
export function alignBlocks(
	source: readonly Block[],
	translation: readonly Block[],
): { readonly places: readonly (number | undefined)[]; readonly isSure: boolean } {
	const [theirs, own] = [source.map(kindOf), translation.map(kindOf)]
	const places: (number | undefined)[] = source.map(() => undefined)
	for (const { before, now } of pairRuns(theirs, own, pairByPlace)) if (before !== undefined) places[before] = now
	return { places, isSure: theirs.join('\n') === own.join('\n') }
}

type PairUp = (before: readonly string[], now: readonly string[]) => BlockPair[]

function pairRuns(before: readonly string[], now: readonly string[], pairUp: PairUp): BlockPair[] {
	const changes = diffArrays([...before], [...now], { maxEditLength: mostEdits }) ?? [
		{ value: [...before], removed: true, added: false },
		{ value: [...now], removed: false, added: true },
	]
	const pairs: BlockPair[] = []
	let [old, fresh] = [0, 0]
	for (let at = 0; at < changes.length; at++) {
		const { value = [], removed, added } = changes[at] ?? {}
		if (!removed && !added) {
			for (const _block of value) pairs.push({ before: old++, now: fresh++ })
			continue
		}
		const following = removed && changes[at + 1]?.added === true ? (changes[++at]?.value ?? []) : []
		const [gone, came] = removed ? [value, following] : [[], value]
		for (const pair of pairUp(gone, came))
			pairs.push({
				before: pair.before === undefined ? undefined : old + pair.before,
				now: pair.now === undefined ? undefined : fresh + pair.now,
			})
		old += gone.length
		fresh += came.length
	}
	return pairs
}

const pairByPlace: PairUp = (before, now) =>
	Array.from({ length: Math.max(before.length, now.length) }, (_, at) => ({
		before: at < before.length ? at : undefined,
		now: at < now.length ? at : undefined,
	}))

/** Blocks of one stretch by the words they share, in their order. */
const pairByWords: PairUp = (before, now) => {
	if (before.length === now.length || Math.max(before.length, now.length) > mostCompared)
		return pairByPlace(before, now)
	const [old, fresh] = [before.map(wordsOf), now.map(wordsOf)]
	// best[i][j]: the most that the blocks from i and from j on can have in common.
	const best = Array.from({ length: old.length + 1 }, () => Array.from({ length: fresh.length + 1 }, () => 0))
	const cell = (i: number, j: number) => best[i]?.[j] ?? 0
	const shared = old.map((one) => fresh.map((other) => shareOf(one, other)))
	const gain = (i: number, j: number) => {
		const share = shared[i]?.[j] ?? 0
		return share < alike ? -1 : share + cell(i + 1, j + 1)
	}
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = fresh.length - 1; j >= 0; j--) {
			const row = best[i]
			if (row !== undefined) row[j] = Math.max(cell(i + 1, j), cell(i, j + 1), gain(i, j))
		}
	const pairs: BlockPair[] = []
	for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
		const isPair = i < old.length && j < fresh.length && gain(i, j) === cell(i, j)
		const isGone = !isPair && i < old.length && (j >= fresh.length || cell(i + 1, j) === cell(i, j))
		pairs.push({ before: isPair || isGone ? i++ : undefined, now: isPair || !isGone ? j++ : undefined })
	}
	return pairs
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const most = Math.max(one.size, other.size)
	return most === 0 ? 0 : [...one].filter((word) => other.has(word)).length / most
}

/** What a block is, whatever its words are: the same of a source and of its translation. */
function kindOf({ text, isProse }: Block): string {
	const start = text.trimStart()
	const heading = /^#{1,6}(?=\s)/.exec(start)?.[0]
	if (heading !== undefined) return heading
	const image = /^!\[[^\]]*\]\(([^\s)]+)/.exec(start)?.[1]
	if (image !== undefined) return `image ${image.replace(/\.[A-Za-z-]+(?=\.\w+$)/, '')}`
	if (!isProse) return `same ${text.trim()}`
	const mark = /^(?::{2,}\w+|\[\^[^\]]+\]:|>|[-*+](?=\s)|\d{1,9}[.)](?=\s)|\|)/.exec(start)?.[0]
	return mark?.replace(/^\d+/, '1') ?? 'words'
}
