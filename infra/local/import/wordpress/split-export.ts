import { closeSync, openSync, readSync } from 'node:fs'

/** A stretch of an export: one element, without those in it. `cut` says that the file ends before it does. */
export interface Stretch {
	readonly name: string
	readonly start: number
	readonly end: number
	readonly cut?: true
}

/** Elements that are read by themselves; all others of a channel say nothing that is needed. */
const wanted = ['item', 'wp:author', 'title', 'link', 'language', 'wp:base_blog_url']
const openings = wanted.map((name) => Buffer.from(`<${name}`))
/** Bytes that are read at once. */
const piece = 256 * 1024
/** Bytes that the longest mark needs to be seen whole. */
const overlap = 32

/**
 * Finds the elements of an export without parsing it: by their tags, outside of CDATA and comments. So a mistake in one
 * item spoils no other, and a file of any size is read a piece at a time.
 */
export function* splitExport(path: string): Generator<Stretch> {
	const file = openSync(path, 'r')
	const buffer = Buffer.alloc(piece + overlap)
	try {
		let [offset, kept] = [0, 0]
		/** What is being looked for: an element's beginning, or the end of something that was begun. */
		let open: { name: string; start: number } | undefined
		let skip: Buffer | undefined
		for (;;) {
			const read = readSync(file, buffer, kept, piece, null)
			const bytes = buffer.subarray(0, kept + read)
			const last = read === 0
			let at = 0
			const most = last ? bytes.length : bytes.length - overlap
			while (at < most) {
				if (skip !== undefined) {
					const end = bytes.indexOf(skip, at)
					if (end === -1) {
						at = Math.max(at, most)
						break
					}
					at = end + skip.length
					skip = undefined
					continue
				}
				const mark = bytes.indexOf(0x3c, at)
				if (mark === -1 || mark >= most) {
					at = Math.max(at, most)
					break
				}
				at = mark
				const rest = bytes.subarray(mark, mark + overlap)
				if (begins(rest, '<![CDATA[')) skip = Buffer.from(']]>')
				else if (begins(rest, '<!--')) skip = Buffer.from('-->')
				else if (open !== undefined && begins(rest, `</${open.name}>`)) {
					const end = offset + mark + open.name.length + 3
					yield { ...open, end }
					open = undefined
				} else if (open === undefined) {
					const index = openings.findIndex(
						(opening) => rest.subarray(0, opening.length).equals(opening) && isEnd(rest[opening.length]),
					)
					const name = wanted[index]
					if (name !== undefined) open = { name, start: offset + mark }
				}
				at++
			}
			if (last) {
				if (open !== undefined) yield { ...open, end: offset + bytes.length, cut: true }
				return
			}
			kept = bytes.length - Math.min(at, bytes.length)
			offset += bytes.length - kept
			bytes.copy(buffer, 0, bytes.length - kept)
		}
	} finally {
		closeSync(file)
	}
}

function begins(bytes: Buffer, text: string): boolean {
	return bytes.subarray(0, text.length).equals(Buffer.from(text))
}

function isEnd(byte: number | undefined): boolean {
	return byte === 0x3e || byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d
}
