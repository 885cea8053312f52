import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, openChromium } from './chromium.ts'
import { beginningOf, focusedElement, leftEdges, markAsOpened, overflow } from './in-page.ts'
import { openReader } from './reader.ts'
import { manuscript, type ServedSite, serveSite, type Tag, words } from './served-site.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
	if (!hasChromium) return
	site = await serveSite()
	browser = await openChromium()
}, 60_000)
afterAll(async () => {
	await browser?.close()
	await site?.close()
})

const reader = (options: BrowserContextOptions = {}) =>
	openReader(browser, { viewport: { width: 1280, height: 800 }, ...options })

const directions: readonly [Tag, Tag, 'ltr' | 'rtl'][] = [
	['en', 'fa', 'ltr'],
	['fa', 'en', 'rtl'],
]

describe.skipIf(!hasChromium).each(directions)('a reader of %s', (tag, other, direction) => {
	test('meets no error, and never has to scroll sideways', async () => {
		const { page, wrong, close } = await reader()
		for (const width of [320, 360, 1280]) {
			await page.setViewportSize({ width, height: 700 })
			for (const path of [`/${tag}/`, `/${tag}/orchard/`, `/${tag}/orchard/lite/`, `/${tag}/section/environment/`]) {
				await page.goto(site.origin + path)
				const wider = await page.evaluate(overflow)
				expect([width, path, wider]).toEqual([width, path, 0])
			}
		}
		expect(wrong).toEqual([])
		await close()
	}, 30_000)

	test('reads from the right side', async () => {
		const { page, close } = await reader({ viewport: { width: 360, height: 700 } })
		await page.goto(`${site.origin}/${tag}/orchard/`)
		for (const selector of ['h1', '.standfirst', 'article > p', 'article h2', 'blockquote p', '.masthead .name']) {
			const { fromLeft, fromRight } = await page.locator(selector).first().evaluate(beginningOf)
			expect([selector, Math.abs(direction === 'ltr' ? fromLeft : fromRight) < 4]).toEqual([selector, true])
		}
		const columns = await page.locator('thead th').evaluateAll(leftEdges)
		expect(columns).toEqual(columns.toSorted((a, b) => (direction === 'ltr' ? a - b : b - a)))
		expect(new Set(columns).size).toBe(10)
		await close()
	})

	test('moves by keyboard: skips to the text, and always sees where', async () => {
		const { page, close } = await reader({ viewport: { width: 360, height: 700 } })
		await page.goto(`${site.origin}/${tag}/orchard/`)
		const hidden = await page.locator('.skip').boundingBox()
		expect(hidden === null || hidden.y + hidden.height <= 0).toBe(true)
		await page.keyboard.press('Tab')
		expect(await page.evaluate(focusedElement)).toMatchObject({ href: '#content', outlined: true, seen: true })
		const { fromLeft, fromRight } = await page.locator('.skip').evaluate(beginningOf)
		expect(Math.abs(direction === 'ltr' ? fromLeft : fromRight)).toBeLessThan(20)
		for (let step = 0; step < 12; step++) {
			await page.keyboard.press('Tab')
			expect([step, await page.evaluate(focusedElement)]).toMatchObject([step, { outlined: true, seen: true }])
		}
		await close()
	})

	test('changes to the other language by click, and by keyboard', async () => {
		const { page, close } = await reader()
		await page.goto(`${site.origin}/${tag}/orchard/`)
		await page.locator(`.read-in a[hreflang=${other}]`).click()
		await page.waitForURL(`**/${other}/orchard/`)
		expect(await page.locator('h1').textContent()).toBe(words[other].title)
		await page.goto(`${site.origin}/${tag}/orchard/`)
		for (let step = 0; step < 30; step++) {
			await page.keyboard.press('Tab')
			const { inReadIn, language } = await page.evaluate(focusedElement)
			if (inReadIn && language === other) break
		}
		await page.keyboard.press('Enter')
		await page.waitForURL(`**/${other}/orchard/`)
		expect(await page.locator('html').getAttribute('dir')).toBe(direction === 'ltr' ? 'rtl' : 'ltr')
		await close()
	})

	test('can read it all with scripts off', async () => {
		const { page, wrong, close } = await reader({ javaScriptEnabled: false })
		await page.goto(`${site.origin}/${tag}/orchard/`)
		expect(await page.locator('h1').textContent()).toBe(words[tag].title)
		expect(await page.locator('article > p').first().isVisible()).toBe(true)
		expect(await page.locator('article > p').first().textContent()).toContain(words[tag].first)
		expect(
			await page.locator('figure.lead img').evaluate(({ naturalWidth }: { naturalWidth: number }) => naturalWidth),
		).toBeGreaterThan(300)
		await page.locator('.skip').focus()
		await page.keyboard.press('Enter')
		expect(new URL(page.url()).hash).toBe('#content')
		expect(wrong).toEqual([])
		await close()
	})

	test('sees an editor’s change by itself', async () => {
		const { page, wrong, close } = await reader()
		await page.goto(`${site.origin}/${tag}/orchard/`)
		await page.evaluate(markAsOpened)
		site.save(`articles/orchard/${tag}.md`, manuscript(tag, words[tag].changed, 'orchard'))
		await page.locator('article > p', { hasText: words[tag].changed }).waitFor({ timeout: 15_000 })
		expect(await page.title()).toContain(words[tag].title)
		expect(wrong).toEqual([])
		await close()
	}, 30_000)
})

/** What CloudFront sends for an address under which nothing is: the one page for all languages. */
async function readMissing(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
	const { page, close } = await reader(options)
	const body = await (await page.request.get(`${site.origin}/404.html`)).text()
	await page.route(`**${path}`, (route) =>
		route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
	)
	await page.goto(site.origin + path)
	const shown = await page.locator('section:visible').evaluateAll((sections) => sections.map(({ lang }) => lang))
	const { lang, dir } = await page.locator('html').evaluate(({ lang, dir }) => ({ lang, dir }))
	await close()
	return { shown, lang, dir }
}

describe.skipIf(!hasChromium)('a reader of an address under which nothing is', () => {
	test('is told so in the language of the address', async () => {
		expect(await readMissing('/fa/no-such-story/')).toEqual({ shown: ['fa'], lang: 'fa', dir: 'rtl' })
	})

	test('is told so in all languages where the address has none, and where no script runs', async () => {
		const all = { shown: ['en', 'fa'], lang: 'en', dir: 'ltr' }
		expect(await readMissing('/content/')).toEqual(all)
		expect(await readMissing('/fa/no-such-story/', { javaScriptEnabled: false })).toEqual(all)
	})
})
