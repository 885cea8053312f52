import { type CodeKind, type Inline, isSpan, isText } from './inline.ts'

/** One step of a stretch that is read from left to right: words, a mark that opens, one that closes, one that stands alone. */
export type Step =
	| { readonly text: string }
	| { readonly open: string }
	| { readonly close: string }
	| { readonly alone: string }

/** Markup of a unit under the number that it has in XLIFF. */
export interface Code {
	readonly id: string
	readonly kind: CodeKind
	/** Both sides of markup around words, or one that stands alone. */
	readonly data: readonly [string, string] | readonly [string]
}

/** Numbers the markup of a unit's source, and that of its translation by the same numbers, kind for kind. */
export function numbered(
	source: readonly Inline[],
	target: readonly Inline[] | undefined,
): {
	readonly codes: readonly Code[]
	readonly own: readonly Code[]
	readonly source: Step[]
	readonly target: Step[]
} {
	const codes: Code[] = []
	const steps = stepsOf(source, (kind, data) => {
		codes.push({ id: String(codes.length + 1), kind, data })
		return String(codes.length)
	})
	const own: Code[] = []
	const left = [...codes]
	let more = codes.length
	const theirs = stepsOf(target ?? [], (kind, data) => {
		const same = left.findIndex((code) => code.kind === kind && code.data.join() === data.join())
		const at = same === -1 ? left.findIndex((code) => code.kind === kind && code.data.length === data.length) : same
		const [found] = at === -1 ? [] : left.splice(at, 1)
		const id = found?.id ?? String(++more)
		own.push({ id, kind, data })
		return id
	})
	return { codes, own, source: steps, target: theirs }
}

type Number = (kind: CodeKind, data: Code['data']) => string

function stepsOf(pieces: readonly Inline[], number: Number): Step[] {
	return pieces.flatMap((piece): Step[] => {
		if (isText(piece)) return [{ text: piece.text }]
		if (!isSpan(piece)) return [{ alone: number(piece.code, [piece.raw]) }]
		const id = number(piece.code, [piece.open, piece.close])
		return [{ open: id }, ...stepsOf(piece.children, number), { close: id }]
	})
}

/** What is wrong with the marks of a translated unit: with which ones. */
export interface CodeTrouble {
	readonly trouble: 'lost' | 'doubled' | 'unknown' | 'crossed'
	readonly codes: readonly string[]
}

/** Builds a stretch from steps, each mark once and in its place. `needed` must be there, `known` may. */
export function builtFrom(
	steps: readonly Step[],
	needed: readonly Code[],
	known: readonly Code[],
): { readonly pieces: readonly Inline[] } | CodeTrouble {
	const all = new Map([...known, ...needed].map((code) => [code.id, code]))
	const used = steps.flatMap((step) => ('open' in step ? [step.open] : 'alone' in step ? [step.alone] : []))
	const strangers = used.filter((id) => !all.has(id))
	if (strangers.length > 0) return { trouble: 'unknown', codes: strangers }
	const doubled = used.filter((id, at) => used.indexOf(id) !== at)
	if (doubled.length > 0) return { trouble: 'doubled', codes: doubled }
	// Where a line is broken is the translator's own affair.
	const lost = needed.filter(({ id, kind }) => kind !== 'break' && !used.includes(id)).map(({ id }) => id)
	if (lost.length > 0) return { trouble: 'lost', codes: lost }
	const open: { readonly id: string; readonly pieces: Inline[] }[] = [{ id: '', pieces: [] }]
	for (const step of steps) {
		const here = open.at(-1)
		const code = all.get('open' in step ? step.open : 'close' in step ? step.close : 'alone' in step ? step.alone : '')
		if ('text' in step) here?.pieces.push({ text: step.text })
		else if ('open' in step) open.push({ id: step.open, pieces: [] })
		else if ('alone' in step && code?.data.length === 1) here?.pieces.push({ code: code.kind, raw: code.data[0] })
		else if ('close' in step && here?.id === step.close && code?.data.length === 2) {
			open.pop()
			const [opens, closes] = code.data
			open.at(-1)?.pieces.push({ code: code.kind, open: opens, close: closes, children: here.pieces })
		} else return { trouble: 'crossed', codes: Object.values(step) }
	}
	return open.length === 1
		? { pieces: open[0]?.pieces ?? [] }
		: { trouble: 'crossed', codes: open.slice(1).map(({ id }) => id) }
}
