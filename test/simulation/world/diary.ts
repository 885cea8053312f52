import type { Clock } from './clock.ts'

/** What happened in a world, line by line and counted. */
export class Diary {
	readonly lines: string[] = []
	readonly tally = new Map<string, number>()
	readonly #clock: Clock
	#stamped = Number.NaN
	#stamp = ''

	constructor(clock: Clock) {
		this.#clock = clock
	}

	note(line: string): void {
		const { ms } = this.#clock
		if (ms !== this.#stamped) {
			this.#stamped = ms
			this.#stamp = new Date(ms).toISOString()
		}
		this.lines.push(`${this.#stamp} ${line}`)
	}

	count(name: string, times = 1): void {
		this.tally.set(name, (this.tally.get(name) ?? 0) + times)
	}
}

/** An error in one line: what it says, and the first place of the product in its stack. */
export function errorLine(error: unknown): string {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
	const [first = '', ...rest] = text.split('\n')
	const frame = rest.find((line) => line.trimStart().startsWith('at ') && line.includes('/functions/'))
	const place = frame?.match(/\/(functions\/[^?)]+)/)?.[1]
	return place === undefined ? first : `${first} (${place})`
}

/** A message's body in a few words; an event of S3 is more than anybody wants to read. */
export function bodyLine(body: string): string {
	if (!body.startsWith('{"Records":[')) return body
	const { Records } = JSON.parse(body) as { Records: { eventName?: string; s3?: { object?: S3Object } }[] }
	const words = Records.map(({ eventName, s3: { object = {} } = {} }) =>
		[eventName, object.key, object.versionId, object.sequencer].join(' '),
	)
	return `[${words.join(', ')}]`
}

interface S3Object {
	readonly key?: string
	readonly versionId?: string
	readonly sequencer?: string
}
