import type { CanaryTools, FetchedPage } from './tools.ts'

/**
 * Before the first look: an edge keeps what a look finds for a minute (s-maxage), so one that comes before the page does
 * would hide it for that long.
 */
const beforeFirstLook = 10_000
const betweenLooks = 2_000

/**
 * Looks at an address as a reader does until it shows what is waited for; the seconds that took. Throws when the time is
 * over, and says what was seen last.
 */
export async function lookUntil(
	address: string,
	isThere: (page: FetchedPage) => boolean,
	seconds: number,
	{ fetchPage, now, wait }: CanaryTools,
): Promise<number> {
	const start = now().getTime()
	const passed = () => (now().getTime() - start) / 1000
	await wait(beforeFirstLook)
	for (;;) {
		const seen = await look(address, fetchPage)
		if (typeof seen !== 'string' && isThere(seen)) return passed()
		if (passed() >= seconds)
			throw new Error(`not after ${seconds} s; last seen: ${typeof seen === 'string' ? seen : seen.status}`)
		await wait(betweenLooks)
	}
}

/** The page, or why none came: a reader would try again. */
async function look(address: string, fetchPage: CanaryTools['fetchPage']): Promise<FetchedPage | string> {
	try {
		return await fetchPage(address)
	} catch (error) {
		return String(error)
	}
}
