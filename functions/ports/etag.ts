import { createHash } from 'node:crypto'

/** Bytes that are written are never changed afterwards, and whoever compares them hashes them before whoever writes them. */
const known = new WeakMap<Uint8Array, string>()

/** Says the ETag of bytes that came with it, from a thread of ours. */
export function noteEtag(body: Uint8Array, etag: string): void {
	known.set(body, etag)
}

/** The ETag that S3 gives an object that is sent in one piece: the MD5 of its bytes, in hexadecimal digits (API_Object). */
export function etagOf(body: Uint8Array): string {
	const before = known.get(body)
	if (before !== undefined) return before
	const etag = createHash('md5').update(body).digest('hex')
	known.set(body, etag)
	return etag
}
