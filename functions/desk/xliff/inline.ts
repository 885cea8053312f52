/** What a stretch of markup inside a paragraph is for. */
export type CodeKind =
	| 'emphasis'
	| 'strong'
	| 'strike'
	| 'link'
	| 'image'
	| 'code'
	| 'note'
	| 'break'
	| 'html'
	| 'sign'
	| 'address'

/** Markup around words, each side as it is written. */
export interface Span {
	readonly code: CodeKind
	readonly open: string
	readonly close: string
	readonly children: readonly Inline[]
}

/** Markup that stands for itself. */
export interface Alone {
	readonly code: CodeKind
	readonly raw: string
}

/** A piece of a paragraph: words, markup around words, or markup by itself. */
export type Inline = { readonly text: string } | Span | Alone

/**
 * How a stretch is written: markdown on several lines, on one, in a table's cell; words in a tag; the title of a photo or the
 * value of an attribute, which know no markup; a field of the front matter.
 */
export type Mode = 'markdown' | 'line' | 'cell' | 'html' | 'title' | 'attribute' | 'plain'

export const isText = (piece: Inline): piece is { readonly text: string } => 'text' in piece
export const isSpan = (piece: Inline): piece is Span => 'children' in piece

/** The kind and the order of markup and words as one line: two stretches with the same one look the same to a reader. */
export function shapeOf(pieces: readonly Inline[]): string {
	return JSON.stringify(flat(pieces))
		.replace(/(?:\\n|\s)+/g, ' ')
		.replace(/" | "/g, '"')
}

function flat(pieces: readonly Inline[]): unknown[] {
	return joined(pieces).flatMap((piece): unknown[] => {
		if (isText(piece)) return piece.text.trim() === '' && pieces.length === 1 ? [] : [piece.text]
		return isSpan(piece) ? [{ [piece.code]: flat(piece.children) }] : [{ [piece.code]: piece.raw }]
	})
}

/** Words beside words are one piece. */
export function joined(pieces: readonly Inline[]): Inline[] {
	const all: Inline[] = []
	for (const piece of pieces) {
		const last = all.at(-1)
		if (last !== undefined && isText(last) && isText(piece)) all.splice(-1, 1, { text: last.text + piece.text })
		else if (!isText(piece) || piece.text !== '') all.push(piece)
	}
	return all
}
