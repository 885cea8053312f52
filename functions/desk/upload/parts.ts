import { createHash } from 'node:crypto'
import type { ObjectStore } from '../../ports/object-store.ts'

/** Bytes of a part: with what base64 adds, a function on AWS is handed less than its 6 MB. */
export const partBytes = 3 * 1024 * 1024
/** Largest file: as large as photos may be (functions/photos/inspect-photo.ts). */
export const mostBytes = 30 * 1024 * 1024

/** Where parts are kept in the desk's bucket. */
export const uploadsFolder = 'uploads/'

/** A file that comes in parts: named after all of its bytes, so that whoever sends it again goes on where it was. */
export interface Sending {
	/** SHA-256 of the file, in hexadecimal digits. */
	readonly id: string
	/** Of the file, in bytes. */
	readonly size: number
	/** Whose it is: nobody adds to another's. */
	readonly by: string
}

/** What has come of a file: all of it, some parts less, or bytes that are not the ones it was named after. */
export type Arrived =
	| { readonly bytes: Uint8Array }
	| { readonly missing: readonly number[] }
	| { readonly isOther: true }

/** True for what can be a file that comes in parts. */
export function isSending({ id, size }: Pick<Sending, 'id' | 'size'>): boolean {
	return /^[0-9a-f]{64}$/.test(id) && Number.isInteger(size) && size > 0 && size <= mostBytes
}

const partsOf = ({ size }: Pick<Sending, 'size'>) => Array.from({ length: Math.ceil(size / partBytes) }, (_, at) => at)

function partKey({ id, by }: Pick<Sending, 'id' | 'by'>, part: number): string {
	return `${uploadsFolder}${createHash('sha256').update(by).digest('hex').slice(0, 16)}/${id}/${part}`
}

/** Keeps one part. */
export async function keepPart(
	sending: Pick<Sending, 'id' | 'by'>,
	part: number,
	bytes: Uint8Array,
	desk: ObjectStore,
): Promise<void> {
	await desk.put(partKey(sending, part), bytes, { contentType: 'application/octet-stream' })
}

/** Puts together what has come. */
export async function joinParts(sending: Sending, desk: ObjectStore): Promise<Arrived> {
	const parts = await Promise.all(partsOf(sending).map((part) => desk.get(partKey(sending, part))))
	const missing = parts.flatMap((part, at) => (part === undefined ? [at] : []))
	if (missing.length > 0) return { missing }
	const bytes = Buffer.concat(parts.flatMap((part) => (part === undefined ? [] : [part.body])))
	const is = createHash('sha256').update(bytes).digest('hex')
	return bytes.length === sending.size && is === sending.id ? { bytes } : { isOther: true }
}

/** Forgets the parts of a file that is there, or that came wrong. */
export async function forgetParts(sending: Sending, desk: ObjectStore): Promise<void> {
	await Promise.all(partsOf(sending).map((part) => desk.delete(partKey(sending, part))))
}
