import { createHmac, randomBytes } from 'node:crypto'

/** So often in so long. */
export interface Limit {
	readonly most: number
	readonly seconds: number
}

/** Visitors that are remembered at once: beyond that the one seen longest ago is forgotten. About 20 MB. */
const mostRemembered = 100_000

/**
 * Knows a visitor again for a while without knowing who it is. An address becomes an HMAC under a salt that exists in
 * this process's memory only, is thrown away each day (UTC), and is never written: afterwards nobody can say which address
 * it was, or whether two days saw the same one. On AWS each running function has a salt, and so a count, of its own: a
 * limit holds times the number of functions that run at once.
 */
export class Visitors {
	readonly #now: () => Date
	readonly #seen = new Map<string, number[]>()
	#day = ''
	#salt = Buffer.alloc(0)

	constructor(now: () => Date) {
		this.#now = now
	}

	/** True while the visitor has done something less often than the limit says, and counts that it is done. */
	takes(address: string, what: string, { most, seconds }: Limit): boolean {
		const now = this.#now()
		const bucket = this.#bucketOf(address, what, now)
		const since = now.getTime() - seconds * 1000
		const times = (this.#seen.get(bucket) ?? []).filter((time) => time > since)
		const isAllowed = times.length < most
		this.#seen.delete(bucket)
		this.#seen.set(bucket, isAllowed ? [...times, now.getTime()] : times)
		const [oldest] = this.#seen.keys()
		if (this.#seen.size > mostRemembered && oldest !== undefined) this.#seen.delete(oldest)
		return isAllowed
	}

	/** A name for the visitor that is good for one thing and until midnight: who sends it on knows nothing of the address. */
	nameFor(address: string, what: string): string {
		return this.#bucketOf(address, `name for ${what}`, this.#now())
	}

	#bucketOf(address: string, what: string, now: Date): string {
		const day = now.toISOString().slice(0, 10)
		if (day !== this.#day) {
			this.#day = day
			this.#salt = randomBytes(32)
			this.#seen.clear()
		}
		return createHmac('sha256', this.#salt).update(`${what}\n${address}`).digest('base64url')
	}
}
