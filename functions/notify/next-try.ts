import * as z from 'zod'

/** The longest that a message waits in its queue (SQS, DelaySeconds), and the first wait, in seconds. */
const [longestWait, firstWait] = [900, 30]

/**
 * Tries after the first: their waits grow from half a minute to a quarter of an hour, five hours in all where the spread is
 * widest and half as long where it is narrowest. What a place has not taken by then is no news.
 */
const mostTries = 24

/** A message that tells of news, with how often it was put off because somebody could not be told. */
const putOff = z.looseObject({ tries: z.int().nonnegative().default(0) })

/** How often a message was put off. */
export function triesOf(body: unknown): number {
	return putOff.parse(body).tries
}

/** The same message, put off once more. */
export function withNextTry(body: unknown): unknown {
	const read = putOff.parse(body)
	return { ...read, tries: read.tries + 1 }
}

/**
 * Seconds after which the places that could not be told of a notice are tried again; nothing when it has been long enough.
 * Many notices that were refused at once part by their names, over the second half of the wait. `askedFor` is what a place
 * asked for, in seconds; a place that wants more than a message can wait says so again.
 */
export function nextTry(id: string, tries: number, askedFor = 0): number | undefined {
	if (tries >= mostTries) return undefined
	const most = Math.min(longestWait, firstWait * 2 ** Math.min(tries, 10))
	const spread = Number.parseInt(id.slice(0, 8), 16) / 2 ** 32
	const wait = (most / 2) * (1 + spread)
	return Math.ceil(Math.min(longestWait, Math.max(wait, askedFor > 0 ? askedFor + (most / 2) * spread : 0)))
}
