import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/**
 * Letters that readers of these languages have on their machines, where a machine that tests may have none: families by the
 * names that the pages ask for, and their files.
 */
const families = new Map([
	['Noto Serif Hebrew', 'noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf'],
	['Noto Serif Devanagari', 'noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular.ttf'],
])

const require = createRequire(import.meta.url)

declare const document: { readonly fonts: { load(font: string): Promise<readonly object[]> } }

/** Gives a page the letters of Hebrew and Hindi, and waits until they are there. Throws when they do not come. */
export async function lendFonts(page: Page): Promise<void> {
	for (const [family, file] of families) {
		const address = `/lent/${file}`
		const body = readFileSync(require.resolve(`@expo-google-fonts/${file}`))
		await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: 'font/ttf' }))
		await page.addStyleTag({ content: `@font-face { font-family: "${family}"; src: url(${address}) }` })
		const count = await page.evaluate(async (name) => (await document.fonts.load(`1rem "${name}"`)).length, family)
		if (count === 0) throw new Error(`${family} does not come`)
	}
}
