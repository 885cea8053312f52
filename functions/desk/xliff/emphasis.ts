import { type CodeKind, type Inline, isSpan, joined } from './inline.ts'

/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Run {
	readonly sign: string
	count: number
	readonly opens: boolean
	readonly closes: boolean
}

/** What a stretch is made of before its runs have found each other. */
export type Item =
	| { readonly node: Inline }
	| { readonly run: Run }
	| { readonly span: { readonly code: CodeKind; readonly marks: string }; readonly items: readonly Item[] }

const [gap, mark, letter] = [/^(?:\s|$)/u, /^[\p{P}\p{S}]/u, /^[\p{L}\p{N}]/u]

/** The run at a place of a text (CommonMark, 6.2); strikethrough is two tildes. */
export function runAt(raw: string, at: number): Run | undefined {
	const sign = raw[at] ?? ''
	if (sign !== '*' && sign !== '_' && sign !== '~') return undefined
	let count = 1
	while (raw[at + count] === sign) count++
	const before = [...raw.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
	const after = String.fromCodePoint(raw.codePointAt(at + count) ?? 32)
	const left = !gap.test(after) && (!mark.test(after) || gap.test(before) || mark.test(before))
	const right = !gap.test(before) && (!mark.test(before) || gap.test(after) || mark.test(after))
	const isWord = sign === '_' && letter.test(before) && letter.test(after)
	if (sign === '~' && count !== 2) return { sign, count, opens: false, closes: false }
	const opens = left && !isWord && (sign !== '_' || !right || mark.test(before))
	const closes = right && !isWord && (sign !== '_' || !left || mark.test(after))
	return { sign, count, opens, closes }
}

/** Pairs the runs of a stretch; those that find no partner are words. Whichever of both kinds comes first is paired first. */
export function pairRuns(all: readonly Item[]): Inline[] {
	const kinds = [/[*_]/, /~/]
	const first = all.map(firstSign).find((sign) => sign !== undefined)
	return settled((first === '~' ? kinds.toReversed() : kinds).reduce(paired, all))
}

/** The first sign of an item that may be emphasis; in the words of a link as well. */
function firstSign(item: Item): string | undefined {
	if ('run' in item) return item.run.sign === '~' && item.run.count !== 2 ? undefined : item.run.sign
	if (!('node' in item) || !isSpan(item.node)) return undefined
	const inside = item.node.children.find(isSpan)
	return inside?.open[0]
}

function paired(all: readonly Item[], signs: RegExp): Item[] {
	const items = all.map((item) => ('span' in item ? { ...item, items: paired(item.items, signs) } : item))
	for (let at = 0; at < items.length; ) {
		const closer = runIn(items[at])
		const from = closer?.closes === true && signs.test(closer.sign) ? openerBefore(items, at, closer) : -1
		const opener = runIn(items[from])
		if (closer === undefined || opener === undefined) {
			at++
			continue
		}
		const count = opener.count >= 2 && closer.count >= 2 ? 2 : 1
		const code = closer.sign === '~' ? 'strike' : count === 2 ? 'strong' : 'emphasis'
		opener.count -= count
		closer.count -= count
		items.splice(from + 1, at - from - 1, {
			span: { code, marks: closer.sign.repeat(count) },
			items: items.slice(from + 1, at),
		})
		at = from + 2
		if (opener.count === 0) {
			items.splice(from, 1)
			at--
		}
		if (closer.count === 0) items.splice(at, 1)
	}
	return items
}

function openerBefore(items: readonly Item[], at: number, closer: Run): number {
	for (let from = at - 1; from >= 0; from--) {
		const run = runIn(items[from])
		if (run === undefined || run.sign !== closer.sign || !run.opens) continue
		const mayBoth = run.closes || closer.opens
		// CommonMark, 6.2, rules 9 and 10, with what is left of both runs.
		if (mayBoth && closer.count % 3 !== 0 && (run.count + closer.count) % 3 === 0) continue
		return from
	}
	return -1
}

const runIn = (item: Item | undefined): Run | undefined =>
	item !== undefined && 'run' in item && item.run.count > 0 ? item.run : undefined

const settled = (items: readonly Item[]): Inline[] => joined(items.map(pieceOf))

function pieceOf(item: Item): Inline {
	if ('node' in item) return item.node
	if ('run' in item) return { text: item.run.sign.repeat(item.run.count) }
	const { code, marks } = item.span
	return { code, open: marks, close: marks, children: settled(item.items) }
}
