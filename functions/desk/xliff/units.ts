import { createHash } from 'node:crypto'
import type { Place, Plan } from '../changed/plan.ts'
import type { Inline, Mode } from './inline.ts'
import { type Part, partsOfBlock } from './parts.ts'
import { labelOf, readInline } from './read-inline.ts'

/** A paragraph, heading, list item, cell, caption or field, as a translator is handed it. */
export interface Unit {
	/** From its words and its place among those with the same. */
	readonly id: string
	/** Its place in the plan, and which of that place's parts it is. */
	readonly place: number
	readonly part: number
	readonly name: string
	readonly mode: Mode
	readonly source: readonly Inline[]
	/** What stands for it in the translation. */
	readonly target: readonly Inline[] | undefined
	/** The source as it was when that was written; nothing where its paragraph had other parts. */
	readonly before: readonly Inline[] | undefined
	/** The same as text, where it is another now. */
	readonly was: string | undefined
	readonly isChanged: boolean
	/** False for code, which is shown and not translated. */
	readonly isWords: boolean
}

/** Most units of one file: the longest features have some hundred paragraphs. */
export const mostUnits = 20_000

/** What a translator is handed of a plan: what has changed, or all of it. */
export function unitsOf({ places }: Plan, wanted: 'changed' | 'all'): Unit[] {
	const labels = labelsIn(places)
	const seen = new Map<string, number>()
	const units: Unit[] = []
	for (const [number, place] of places.entries()) {
		if (place.now === undefined) continue
		const own = partsOfPlace(place, place.own)
		const before = partsOfPlace(place, place.before)
		const parts = partsOfPlace(place, place.now)
		const theirs = (list: readonly Part[], at: number) => (list.length === parts.length ? list[at]?.text : undefined)
		for (const [at, { text, mode = 'markdown' }] of parts.entries()) {
			const words = text ?? (parts.length === 1 && !place.isProse ? place.now : undefined)
			if (words === undefined) continue
			const id = idOf(words, seen)
			const target = theirs(own, at)
			const then = theirs(before, at)
			const was = then ?? (own.length === parts.length ? undefined : place.before)
			const isChanged = place.isChanged && plain(then) !== plain(words)
			if (wanted === 'changed' && !place.isChanged) continue
			units.push({
				...{ id, place: number, part: at, name: place.field ?? nameOf(place.now, mode), mode },
				source: text === undefined ? [{ text: words }] : readInline(text, mode, labels),
				target: target === undefined ? undefined : readInline(target, mode, labels),
				before: then === undefined ? undefined : readInline(then, mode, labels),
				was: isChanged && was !== undefined && plain(was) !== plain(words) ? was : undefined,
				...{ isChanged, isWords: text !== undefined },
			})
		}
	}
	return units.slice(0, mostUnits)
}

/** A place's text in its parts; a field is one. */
export function partsOfPlace({ field, isCode }: Place, text: string | undefined): Part[] {
	if (text === undefined) return []
	return field === undefined ? partsOfBlock(text, isCode) : [{ raw: text, text, prefix: '', mode: 'plain' }]
}

/** The labels that links of a text may refer to. */
export function labelsIn(places: readonly Place[]): ReadonlySet<string> {
	const texts = places.flatMap(({ now, own }) => [now ?? '', own ?? ''])
	const found = texts.flatMap((text) => [...text.matchAll(/^ {0,3}\[(?!\^)((?:\\.|[^[\]\\])+)\]:/gm)])
	return new Set(found.map(([, label = '']) => labelOf(label)))
}

function idOf(words: string, seen: Map<string, number>): string {
	const hash = createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16)
	const times = (seen.get(hash) ?? 0) + 1
	seen.set(hash, times)
	return times === 1 ? `u${hash}` : `u${hash}-${times}`
}

function nameOf(text: string, mode: Mode): string {
	if (mode === 'cell') return 'cell'
	if (mode === 'title' || mode === 'attribute') return 'caption'
	if (/^\s*#{1,6}\s/.test(text)) return 'heading'
	if (/^\s*!\[/.test(text)) return 'alt'
	return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(text) ? 'item' : 'paragraph'
}

const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim()
