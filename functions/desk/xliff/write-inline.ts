import { type Inline, isSpan, isText, type Mode, type Span, shapeOf } from './inline.ts'
import { readInline } from './read-inline.ts'

const tags: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', strike: 'del' }

/**
 * Writes words and markup as text of a manuscript. Signs in the words that would be markup there are escaped; where asterisks
 * cannot say what is meant (beside letters, or around gaps), tags do. `labels` as in `readInline`.
 */
export function writeInline(pieces: readonly Inline[], mode: Mode, labels: ReadonlySet<string>): string {
	const plain = written(pieces, mode, false)
	if (mode === 'html' || mode === 'title' || mode === 'attribute' || mode === 'plain') return plain
	const isRead = shapeOf(readInline(plain, mode, labels)) === shapeOf(pieces)
	const text = isRead ? plain : written(pieces, mode, true)
	// In code and in addresses as well: a table is cut into cells before anything else is read.
	return mode === 'cell' ? text.replaceAll('|', '\\|') : text
}

function written(pieces: readonly Inline[], mode: Mode, withTags: boolean): string {
	const text = inner(pieces, mode, withTags)
	if (mode === 'markdown') return guardLines(text)
	return mode === 'html' || mode === 'plain' ? text.trim() : guardLines(onOneLine(text), mode)
}

const onOneLine = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.join(' ')
		.trim()

function inner(pieces: readonly Inline[], mode: Mode, withTags: boolean): string {
	return pieces
		.map((piece, at) => {
			if (isText(piece)) return escaped(piece.text, mode, pieces[at + 1])
			if (!isSpan(piece)) return piece.raw
			const [open, close] = marksOf(piece, withTags)
			return open + inner(piece.children, mode, withTags) + close
		})
		.join('')
}

function marksOf({ code, open, close }: Span, withTags: boolean): [string, string] {
	const tag = withTags ? tags[code] : undefined
	return tag === undefined ? [open, close] : [`<${tag}>`, `</${tag}>`]
}

const address = /((?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<|]*[^\s<|?!.,:;*_~'")\]])/u

function escaped(text: string, mode: Mode, next: Inline | undefined): string {
	if (mode === 'plain') return text
	if (mode === 'attribute') return text.replaceAll('"', '&quot;')
	if (mode === 'html') return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
	if (mode === 'title') return text.replace(/["'\\]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')
	// Two gaps before a line's end would break it.
	const lines = text.split('\n')
	const words = lines
		.map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
		.join('\n')
		.split(address)
		.map((part, at) => (at % 2 === 1 ? part : escapedWords(part)))
		.join('')
	// An exclamation mark before a link would make a picture of it.
	return next !== undefined && isSpan(next) && next.code === 'link' ? words.replace(/!$/, '\\!') : words
}

function escapedWords(words: string): string {
	return words
		.replace(/[\\`*[\]~]/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/<(?=[A-Za-z/!?])/g, '\\<')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/:(?=\p{L})/gu, '\\:')
}

/** No line begins as a heading, a list, a quote or a table does, and none is empty: the paragraph stays one. */
function guardLines(text: string, mode: Mode = 'markdown'): string {
	if (mode === 'cell') return text
	return text
		.split('\n')
		.map((line) => line.replace(/^[ \t]+/, ''))
		.filter((line) => line.trim() !== '')
		.map((line) =>
			line
				.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
				.replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|:{2,}|[-=|:][-=|:\s]*$)/, '\\$&'),
		)
		.join('\n')
		.trimEnd()
}
