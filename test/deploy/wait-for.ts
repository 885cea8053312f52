import { setTimeout as wait } from 'node:timers/promises'

/** Asks until there is an answer, every so often, and gives it; throws after so many seconds without. */
export async function waitFor<Found>(
	what: string,
	seconds: number,
	ask: () => Promise<Found | undefined>,
	everyMs = 500,
): Promise<Found> {
	const end = performance.now() + seconds * 1000
	let last: unknown
	while (performance.now() < end) {
		try {
			const found = await ask()
			if (found !== undefined) return found
			last = undefined
		} catch (error) {
			last = error
		}
		await wait(everyMs)
	}
	throw new Error(`${what}: not within ${seconds} seconds`, { cause: last })
}
