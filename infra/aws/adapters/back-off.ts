import { setTimeout as wait } from 'node:timers/promises'

/** Tries, the first included, before an adapter gives up on what passes by itself: then the message is retried. */
export const tries = 6

/** Waits before the next try: up to 25 ms after the first, doubled with each, at random so that rivals part (under 0.8 s in all). */
export async function backOff(failures: number): Promise<void> {
	await wait(Math.random() * 25 * 2 ** (failures - 1))
}
