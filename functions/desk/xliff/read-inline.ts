import { Closings, runLength } from './closings.ts'
import { type Item, pairRuns, runAt } from './emphasis.ts'
import type { CodeKind, Inline, Mode } from './inline.ts'

/** What stands for itself, whatever is in it. The first that fits counts. */
const alone: readonly (readonly [CodeKind, RegExp])[] = [
	['break', /(?:(?<! ) {2,}|\\)\n/y],
	['address', /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/y],
	['html', /<(?:!--[\s\S]*?-->|\/?[A-Za-z][A-Za-z0-9-]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?>)/y],
	['sign', /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y],
	['address', /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<|]*[^\s<|?!.,:;*_~'")\]]/uy],
	['note', /\[\^[^\s\]]{1,999}\]/y],
]
const inHtml: ReadonlySet<CodeKind> = new Set(['html', 'sign'])
const target =
	/\(\s{0,99}(?:<[^<>\n]*>|(?:\\.|[^\s()<>\\]|\([^\s()]*\))*)(?:\s{1,99}(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s{0,99}\)/y
const reference = /\[((?:\\.|[^[\]\\])*)\]/y
/** Letters, and runs of signs, after which a stretch counts as words: validation refuses such a block (`guard-body.ts`). */
const [mostLetters, mostRuns] = [100_000, 4_000]

/**
 * Parts a stretch into words and markup. Nothing is parsed as a browser would: what is taken for markup is kept as it is
 * written, so that it comes back the same whatever it was. `labels` are those that links may refer to.
 */
export function readInline(raw: string, mode: Mode, labels: ReadonlySet<string> = new Set()): Inline[] {
	const isHuge = raw.length > mostLetters || (raw.match(/[*_~]+/g)?.length ?? 0) > mostRuns
	if (mode === 'plain' || mode === 'attribute' || isHuge) return raw === '' ? [] : [{ text: raw }]
	const items: Item[] = []
	const closings = new Closings(raw)
	let words = ''
	const push = (item: Item) => {
		if (words !== '') items.push({ node: { text: words } })
		words = ''
		items.push(item)
	}
	for (let at = 0; at < raw.length; ) {
		const sign = raw[at] ?? ''
		if (mode !== 'html' && sign === '\\' && /^[!-/:-@[-`{-~]$/.test(raw[at + 1] ?? '')) {
			words += raw[at + 1]
			at += 2
			continue
		}
		if (mode === 'title') {
			words += sign
			at++
			continue
		}
		const found =
			aloneAt(raw, at, mode, closings) ?? (mode === 'html' ? undefined : linkAt(raw, at, mode, labels, closings))
		if (found !== undefined) {
			push({ node: found.node })
			at = found.end
			continue
		}
		const run = mode === 'html' ? undefined : runAt(raw, at)
		if (run !== undefined) {
			push({ run })
			at += run.count
			continue
		}
		// A run of backticks that nothing closes is words, as a whole.
		const length = sign === '`' ? runLength(raw, at) : 1
		words += raw.slice(at, at + length)
		at += length
	}
	if (words !== '') items.push({ node: { text: words } })
	return pairRuns(items)
}

function aloneAt(raw: string, at: number, mode: Mode, closings: Closings): { node: Inline; end: number } | undefined {
	if (mode !== 'html' && raw[at] === '`') {
		const end = closings.code(at)
		return end === undefined ? undefined : { node: { code: 'code', raw: raw.slice(at, end) }, end }
	}
	if (raw.startsWith('<!--', at) && !closings.comment(at)) return undefined
	for (const [code, pattern] of alone) {
		if (mode === 'html' && !inHtml.has(code)) continue
		const found = matchAt(pattern, raw, at)
		if (found !== undefined) return { node: { code, raw: found[0] }, end: at + found[0].length }
	}
	return undefined
}

function linkAt(
	raw: string,
	at: number,
	mode: Mode,
	labels: ReadonlySet<string>,
	closings: Closings,
): { node: Inline; end: number } | undefined {
	const isImage = raw.startsWith('![', at)
	if (!isImage && raw[at] !== '[') return undefined
	const start = at + (isImage ? 2 : 1)
	const close = closings.bracket(start - 1)
	if (close === undefined) return undefined
	const label = raw.slice(start, close)
	const after = matchAt(target, raw, close + 1)?.[0] ?? referenceAt(raw, close + 1, label, labels)
	if (after === undefined) return undefined
	const end = close + 1 + after.length
	if (isImage) return { node: { code: 'image', raw: raw.slice(at, end) }, end }
	// A label that is its own reference goes on being one when its words are others.
	const closing = after === '' || after === '[]' ? `][${label}]` : `]${after}`
	return { node: { code: 'link', open: '[', close: closing, children: readInline(label, mode, labels) }, end }
}

/** What follows a label that refers to an address named elsewhere: nothing, where it is the label itself. */
function referenceAt(raw: string, at: number, label: string, labels: ReadonlySet<string>): string | undefined {
	const named = matchAt(reference, raw, at)
	if (named !== undefined && labels.has(labelOf(named[1] || label))) return named[0]
	return labels.has(labelOf(label)) ? '' : undefined
}

/** Labels differ neither by case nor by gaps (CommonMark, 4.7). */
export function labelOf(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

function matchAt(pattern: RegExp, raw: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at
	return pattern.exec(raw) ?? undefined
}
