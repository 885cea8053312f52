import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, openChromium } from '../browser/chromium.ts'
import { manuscript, type ServedSite, serveSite, settings, type Tag, words } from '../browser/served-site.ts'

let site: ServedSite
let browser: Browser

const on = `${settings['site.yml']}offline: true\n`

beforeAll(async () => {
	if (!hasChromium) return
	site = await serveSite()
	site.save('site.yml', on)
	for (const page of ['/en/orchard/', '/en/train/', '/fa/orchard/', '/fa/train/', '/en/', '/fa/', '/fa/offline/'])
		await served(page, (html) => html.includes('type="module"'))
	browser = await openChromium()
}, 60_000)
afterAll(async () => {
	await browser?.close()
	await site?.close()
})

/** Waits until the server has it so: half a minute at most. */
async function served(path: string, isSo: (html: string, status: number) => boolean): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		const answer = await fetch(site.origin + path)
		if (isSo(await answer.text(), answer.status)) return
		await sleep(100)
	}
	throw new Error(`${path} did not become what was waited for`)
}

/** A reader's browser of its own, and all that went wrong in it. */
async function reader() {
	const context: BrowserContext = await browser.newContext({ viewport: { width: 360, height: 700 } })
	context.setDefaultTimeout(10_000)
	// At home pages reload when they change: not while a test is at them.
	await context.route('**/-/reload.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
	const page = await context.newPage()
	const wrong: string[] = []
	page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())))
	page.on('pageerror', (error) => void wrong.push(error.message))
	return { context, page, wrong, close: () => context.close() }
}
type Reader = Awaited<ReturnType<typeof reader>>

const saveWords = { en: 'Save to read offline', fa: 'ذخیره برای خواندن بدون اینترنت' }
const removeWords = { en: 'Saved. Remove from this device', fa: 'ذخیره شد. حذف از این دستگاه' }

async function saveStory({ page }: Reader, tag: Tag, story: string): Promise<void> {
	await page.goto(`${site.origin}/${tag}/${story}/`)
	await page.getByRole('button', { name: saveWords[tag] }).click()
	await page.getByRole('button', { name: removeWords[tag] }).waitFor()
}

/** Width of the lead photo as it was decoded: 0 when it is not there. */
const photoWidth = ({ page }: Reader) =>
	page.locator('figure.lead img').evaluate(async (image: { naturalWidth: number; decode(): Promise<void> }) => {
		await image.decode().catch(() => {})
		return image.naturalWidth
	})

const savedHere = ({ page }: Reader) => page.locator('.saved li a').allTextContents()

describe.skipIf(!hasChromium)('a reader without a connection', () => {
	test('reads a saved story with its photo', async () => {
		const one = await reader()
		await saveStory(one, 'en', 'orchard')
		const online = await photoWidth(one)
		expect(one.wrong).toEqual([])
		await one.page.goto('about:blank')
		await one.context.setOffline(true)
		await one.page.goto(`${site.origin}/en/orchard/`)
		expect(await one.page.locator('h1').textContent()).toBe(words.en.title)
		expect(await photoWidth(one)).toBe(online)
		expect(online).toBeGreaterThan(300)
		await one.page.getByRole('button', { name: removeWords.en }).waitFor()
		await one.close()
	}, 30_000)

	test('meets the offline page in the language of the address, with the stories that were saved', async () => {
		const one = await reader()
		await saveStory(one, 'fa', 'orchard')
		await one.page.goto(`${site.origin}/fa/`)
		await one.context.setOffline(true)
		await one.page.goto(`${site.origin}/fa/never-seen/`)
		expect(await one.page.locator('h1').textContent()).toBe('به اینترنت متصل نیستید')
		expect(await one.page.locator('html').getAttribute('dir')).toBe('rtl')
		await one.page.locator('.saved').waitFor()
		expect(await savedHere(one)).toEqual([words.fa.title])
		expect(await one.page.locator('.saved p').isVisible()).toBe(false)
		await one.page.locator('.saved li a').click()
		await one.page.waitForURL('**/fa/orchard/')
		expect(await one.page.locator('h1').textContent()).toBe(words.fa.title)
		await one.close()
	}, 30_000)

	test('is told that nothing was saved, and takes out again what was', async () => {
		const one = await reader()
		await saveStory(one, 'fa', 'train')
		await one.page.getByRole('button', { name: removeWords.fa }).click()
		await one.page.getByRole('button', { name: saveWords.fa }).waitFor()
		await one.context.setOffline(true)
		await one.page.goto(`${site.origin}/fa/train/`)
		await one.page.getByText('هنوز مطلبی در این دستگاه ذخیره نشده است.').waitFor()
		expect(await savedHere(one)).toEqual([])
		await one.close()
	}, 30_000)
})

describe.skipIf(!hasChromium)('a reader of a site that can be read offline', () => {
	test('sees no button where no script runs, and the whole story', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false })
		const page = await context.newPage()
		await page.goto(`${site.origin}/en/orchard/`)
		expect(await page.locator('article > p').first().textContent()).toContain(words.en.first)
		expect(await page.locator('.save').isVisible()).toBe(false)
		await context.close()
	})

	test('has no cookie, and nothing kept but what the worker keeps', async () => {
		const one = await reader()
		await saveStory(one, 'en', 'train')
		const { cookies, origins } = await one.context.storageState({ indexedDB: true })
		expect({ cookies, origins }).toEqual({ cookies: [], origins: [] })
		await one.close()
	}, 30_000)

	test('loses a saved story that the newsroom has withdrawn, as soon as the site says so', async () => {
		const one = await reader()
		await saveStory(one, 'en', 'train')
		await saveStory(one, 'en', 'orchard')
		const text = manuscript('en', words.en.first, 'train').replace('lead:', 'status: withdrawn\nlead:')
		site.save('articles/train/en.md', text)
		await served('/en/train/', (_html, status) => status === 410)
		await one.page.goto(`${site.origin}/en/train/`)
		await one.page.goto(`${site.origin}/en/`)
		await one.context.setOffline(true)
		await one.page.goto(`${site.origin}/en/train/`)
		expect(await one.page.locator('h1').textContent()).toBe('You are offline')
		await one.page.locator('.saved').waitFor()
		expect(await savedHere(one)).toEqual([words.en.title])
		await one.close()
	}, 40_000)

	// Last: the site stays without a worker.
	test('is rid of the worker and of all that it kept when the newsroom switches it off', async () => {
		const one = await reader()
		await saveStory(one, 'en', 'orchard')
		const left = () =>
			one.page.evaluate(
				`Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([names, workers]) => [names.filter((name) => name.startsWith('tilmash-')).length, workers.length])`,
			)
		expect(await left()).not.toEqual([0, 0])
		site.save('site.yml', settings['site.yml'])
		await served('/en/orchard/', (html) => !html.includes('data-save'))
		await served('/sw.js', (text) => text.includes('unregister'))
		await one.page.goto(`${site.origin}/en/orchard/`)
		// Browsers ask for the worker after a page that it answered for, when it has come to rest.
		await expect.poll(left, { timeout: 40_000, interval: 200 }).toEqual([0, 0])
		expect(await one.page.locator('.save').count()).toBe(0)
		expect(one.wrong).toEqual([])
		await one.close()
	}, 60_000)
})
