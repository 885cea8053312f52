import type { Write } from './rewrite.ts'

/** Longer than the letters of one sign: a listed word, which is cut where its length says. */
const longestSign = 4

/**
 * Rewrites pieces of one running text together, and cuts the result where the source was cut. A cut between letters that
 * become one sign leaves the sign before it (s|har → ш|ар); one in a listed word falls at the same share of it.
 */
export function cutAsSource(pieces: readonly string[], rewrite: (text: string, write: Write) => void): string[] {
	const written = pieces.map(() => '')
	let piece = 0
	let left = pieces[0]?.length ?? 0
	const nextPiece = () => {
		while (left === 0 && piece < pieces.length - 1) left = pieces[++piece]?.length ?? 0
	}
	rewrite(pieces.join(''), (take, part) => {
		nextPiece()
		let rest = take
		let from = 0
		while (rest > left && piece < pieces.length - 1) {
			const share = cutAt(part, from, left, rest, take)
			written[piece] += part.slice(from, share)
			from = share
			rest -= left
			left = 0
			nextPiece()
		}
		written[piece] += part.slice(from)
		left -= rest
	})
	return written
}

/** Where a written part ends whose source is cut after `left` of its last `rest` characters. */
function cutAt(part: string, from: number, left: number, rest: number, take: number): number {
	if (part.length === take) return from + left
	if (take <= longestSign) return part.length
	return from + Math.round(((part.length - from) * left) / rest)
}
