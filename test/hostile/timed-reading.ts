import type { Reader } from '../../functions/validate/reader.ts'
import type { Reading } from '../../functions/validate/reading/read-manuscript.ts'
import { context, manuscript } from '../validate/reading/context.ts'

/** An innocent manuscript: whatever came before it, it has its galley. */
export const innocent: Uint8Array = Buffer.from(manuscript())

/** The front matter of a good manuscript, with any bytes for its body. */
export function withBody(body: string | Uint8Array): Uint8Array {
	const head = manuscript({}, '').replace(/\n+$/, '\n')
	return Buffer.concat([Buffer.from(head), typeof body === 'string' ? Buffer.from(body) : body])
}

/** A good body under any front matter. */
export function withFrontMatter(yaml: string): Uint8Array {
	return Buffer.from(`---\n${yaml}\n---\nApples.\n`)
}

/** Has a file read as VALIDATE does, and says how long its verdict took. */
export async function timedReading(reader: Reader, file: Uint8Array): Promise<{ reading: Reading; ms: number }> {
	const before = performance.now()
	const reading = await reader.read(file, context)
	return { reading, ms: performance.now() - before }
}
