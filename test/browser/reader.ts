import type { Browser, Page } from 'playwright-core'

/** A reader's window, and all that went wrong in it: errors on the console, refused by the policy, not found. */
export interface Reader {
	readonly page: Page
	readonly wrong: readonly string[]
	close(): Promise<void>
}

/** Opens a window of its own for a reader; of a telephone's size if nothing else is asked for. */
export async function openReader(
	browser: Browser,
	options: Parameters<Browser['newContext']>[0] = {},
): Promise<Reader> {
	const context = await browser.newContext({ viewport: { width: 360, height: 700 }, ...options })
	const page = await context.newPage()
	const wrong: string[] = []
	page.on('console', (message) => {
		// Browsers ask every site for its icon, unasked; these have none.
		const icon = message.location().url.endsWith('/favicon.ico')
		if (message.type() === 'error' && !icon) wrong.push(message.text())
	})
	page.on('pageerror', (error) => void wrong.push(error.message))
	page.on('response', (response) => {
		const isIcon = response.url().endsWith('/favicon.ico')
		if (response.status() >= 400 && !isIcon) wrong.push(`${response.status()} ${response.url()}`)
	})
	return { page, wrong, close: () => context.close() }
}
