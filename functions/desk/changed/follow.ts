import type { Document } from 'yaml'
import { wordFields } from '../translate/assemble.ts'
import { blocksOf } from '../translate/blocks.ts'
import { manuscriptOf, partsOf, pathIn, readFront, writeFront } from '../write/front-matter.ts'
import type { Plan } from './plan.ts'

/** What a translation was made from. */
export interface Followed {
	readonly lang: string
	/** The version of the source's file; nothing where only some of its changes are followed. */
	readonly revision: string | undefined
}

/**
 * A translation with new words in some places of a plan (by their numbers), everything else as it was, byte for byte; and it
 * says which version of its source it follows, or (`minor`) that it is still behind. An empty text takes a paragraph out. Nothing where its front matter cannot be read.
 */
export function follow(
	own: string,
	{ places }: Plan,
	texts: ReadonlyMap<number, string>,
	followed: Followed,
): string | undefined {
	const { front, body } = partsOf(own)
	const document = readFront(front)
	if (document === undefined) return undefined
	const edits: Edit[] = []
	const spans = spansOf(body)
	for (const [number, text] of [...texts].toSorted(([one], [other]) => one - other)) {
		const place = places[number]
		if (place === undefined) continue
		if (place.field !== undefined) putField(document, place.field, text)
		else if (place.at !== undefined) edits.push(replaced(spans, place.at, text))
		else if (text.trim() !== '') {
			const at = spans[place.after]?.end ?? 0
			edits.push({ start: at, end: at, text: at === 0 ? `\n${text.trim()}\n\n` : `\n\n${text.trim()}` })
		}
	}
	say(document, followed)
	return manuscriptOf({ front: writeFront(document), body: edited(body, edits) })
}

/** Says in the front matter which version of the source is followed; a change that follows it in part leaves it behind. */
function say(document: Document, { lang, revision }: Followed): void {
	if (revision === undefined) {
		document.set('minor', true)
		return
	}
	document.delete('minor')
	const path = pathIn(document, ['source', 'revision'])
	if (document.hasIn(path) || document.hasIn(['source', 'lang'])) document.setIn(path, revision)
	else document.set('source', document.createNode({ lang, revision }, { flow: true }))
}

function putField(document: Document, field: string, text: string): void {
	const path = wordFields.find((one) => one.join('.') === field)
	const words = text.replace(/\s+/g, ' ').trim()
	if (path === undefined || words === '') return
	const written = pathIn(document, path)
	// A photo that the translation does not show needs no words.
	if (document.hasIn(written) || path.length === 1) document.setIn(written, words)
}

interface Edit {
	readonly start: number
	readonly end: number
	readonly text: string
}

interface Span {
	readonly start: number
	readonly end: number
}

/** Where each block stands in a body. */
function spansOf(body: string): Span[] {
	let from = 0
	return blocksOf(body).map(({ text }) => {
		const start = body.indexOf(text, from)
		from = start + text.length
		return { start, end: from }
	})
}

/** A paragraph that goes takes the gap behind it along; the last one the gap before it. */
function replaced(spans: readonly Span[], at: number, text: string): Edit {
	const { start, end } = spans[at] ?? { start: 0, end: 0 }
	const words = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
	if (words !== '') return { start, end, text: words }
	const next = spans[at + 1]
	return next === undefined
		? { start: spans[at - 1]?.end ?? start, end, text: '' }
		: { start, end: next.start, text: '' }
}

function edited(body: string, edits: readonly Edit[]): string {
	let [text, from] = ['', 0]
	// What comes in behind a block comes behind what has taken its place.
	for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
		// Behind a paragraph that was taken out its gap is gone as well.
		const isTaken = edit.start < from && edit.text !== ''
		text += isTaken ? `${edit.text.trim()}\n\n` : body.slice(from, edit.start) + edit.text
		from = Math.max(from, edit.end)
	}
	return text + body.slice(from)
}
