import { setTimeout as wait } from 'node:timers/promises'

/** Tries, the first included, before an adapter gives up on what passes by itself: then the message is retried. */
export const tries = 6

/**
 * Waits before the next try: up to 25 ms (or what is said) after the first, doubled with each, at random so that rivals
 * part. Six tries wait under 0.8 s in all.
 */
export async function backOff(failures: number, firstMs = 25): Promise<void> {
	await wait(Math.random() * firstMs * 2 ** (failures - 1))
}

/** Asks until it is answered, as long as what it is refused for passes by itself and tries are left; else throws that. */
export async function askAgain<Answer>(
	ask: () => Promise<Answer>,
	passes: (error: unknown) => boolean,
	{ most = tries, firstMs = 25 } = {},
): Promise<Answer> {
	for (let failures = 0; ; ) {
		try {
			return await ask()
		} catch (error) {
			failures++
			if (failures === most || !passes(error)) throw error
			await backOff(failures, firstMs)
		}
	}
}
