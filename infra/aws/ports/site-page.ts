import type { DeskTools } from '../../../functions/desk/app/tools.ts'

/** How long a page is waited for, in milliseconds, and the most of it that is read. */
const [patience, mostBytes] = [5_000, 2 * 1024 * 1024]

/** A page as readers get it, through the CDN; nothing where there is none, or the site has no address yet. */
export const sitePage =
	(originOf: () => Promise<string | undefined>): DeskTools['readPage'] =>
	async (address) => {
		const origin = await originOf()
		if (origin === undefined || !URL.canParse(address, origin)) return undefined
		const url = new URL(encodeURI(address), origin)
		if (url.origin !== new URL(origin).origin) return undefined
		try {
			const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
			if (answer.status !== 200) return undefined
			return Buffer.from(await answer.arrayBuffer())
				.subarray(0, mostBytes)
				.toString()
		} catch (error) {
			// Nobody is told that a page is there that could not be fetched.
			if (error instanceof Error) return undefined
			throw error
		}
	}
