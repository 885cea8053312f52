import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib/v1'
import * as z from 'zod'

/**
 * What shows that a form was opened by somebody, and when: a solved proof of work (with script), or a signed token (without,
 * on the page that shows a comment once more). Each is good for one comment.
 */
export interface Ticket {
	/** Its own name: the same ticket sent twice is the same comment sent twice. */
	readonly id: string
	/** When it was handed out, in milliseconds since 1970. */
	readonly at: number
}

/** Hashes that a browser tries at most, 10,000 on average: half a second on a telephone, and 14 hours for 100,000 comments. */
const mostTries = 20_000

/** A proof is JSON of some 300 letters, in Base64. */
const mostLetters = 2_000

/** A riddle for the browser (https://altcha.org/docs/v1/proof-of-work/): SHA-256 of the salt and a number it has to find. */
export function newRiddle(key: string, now: Date): ReturnType<typeof createChallenge> {
	return createChallenge({ hmacKey: key, maxNumber: mostTries, params: { at: String(now.getTime()) } })
}

const solution = z.object({
	algorithm: z.literal('SHA-256'),
	challenge: z.string(),
	number: z.int().min(0).max(mostTries),
	salt: z.string().regex(/^[0-9a-f]{24}\?at=\d{1,15}&$/),
	signature: z.string(),
})

/** The ticket in a solved riddle (Base64 of JSON, as Altcha has it); nothing when it is forged or not solved. */
export async function readProof(proof: string, key: string): Promise<Ticket | undefined> {
	if (proof === '' || proof.length > mostLetters) return undefined
	const read = solution.safeParse(jsonOf(proof))
	if (!read.success || !(await verifySolution(read.data, key, false))) return undefined
	const [, id = '', at = ''] = /^([0-9a-f]+)\?at=(\d+)&$/.exec(read.data.salt) ?? []
	return { id, at: Number(at) }
}

/** A signed token: its name, when it was handed out, and the signature of both. */
export function newToken(key: string, now: Date): string {
	const words = `${randomBytes(12).toString('hex')}.${now.getTime()}`
	return `${words}.${signature(words, key)}`
}

/** The ticket in a token; nothing when it is forged. */
export function readToken(token: string, key: string): Ticket | undefined {
	const [, words = '', id = '', at = '', signed = ''] = /^(([0-9a-f]{24})\.(\d{1,15}))\.([\w-]{43})$/.exec(token) ?? []
	if (words === '' || !isSame(signed, signature(words, key))) return undefined
	return { id, at: Number(at) }
}

/** The secret that deletes the comment of a ticket: the same when it is asked for again. */
export function eraserOf({ id }: Ticket, key: string): string {
	return createHmac('sha256', key).update(`erase\n${id}`).digest('base64url')
}

/** Compares two texts of one length without telling by its time where they differ. */
export function isSame(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)]
	return a.length === b.length && timingSafeEqual(a, b)
}

function signature(words: string, key: string): string {
	return createHmac('sha256', key).update(`token\n${words}`).digest('base64url')
}

function jsonOf(proof: string): unknown {
	try {
		return JSON.parse(Buffer.from(proof, 'base64').toString())
	} catch {
		return undefined
	}
}
