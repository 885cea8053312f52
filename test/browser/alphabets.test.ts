import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folders, save, start } from '../support/commands.ts'
import { manuscript } from '../support/fixture.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { openReader } from './reader.ts'

const folder = folders()
let browser: Browser
let origin = ''
let stop: () => Promise<unknown> = async () => {}

beforeAll(async () => {
	if (!hasChromium) return
	const root = mkdtempSync(join(folder(), 'alphabets-'))
	const content = join(root, 'content')
	save(content, {
		'site.yml': `title: { en: The Steppe Post, uz-Latn: Dasht pochtasi }
url: https://news.example.org
timeZone: Asia/Tashkent
sourceLanguage: en
languages: [en, uz-Latn, uz-Cyrl]
alphabets: { uz-Cyrl: { from: uz-Latn } }
sections: { environment: { en: Environment, uz-Latn: Atrof-muhit } }
`,
		'authors.yml': 'aral-bureau: { name: { en: Aral bureau, uz-Latn: Orol byurosi } }\n',
		'articles/garden/en.md': manuscript({ title: 'A garden by the school' }),
		'articles/garden/uz-Latn.md': manuscript({ title: 'Maktab yonidagi bogʻ' }, 'Shaharda yangi bogʻ ochildi.'),
		'articles/spring/uz-Latn.md': manuscript({ title: 'Bahor keldi' }, 'Choʻllarda gullar ochildi.'),
	})
	const started = await start(content, join(root, 'data'), root)
	origin = `http://localhost:${started.port}`
	stop = started.stop
	browser = await openChromium()
}, 60_000)
afterAll(async () => {
	await browser?.close()
	await stop()
})

const reader = (options: BrowserContextOptions = {}) => openReader(browser, options)

describe.skipIf(!hasChromium)('a language of two alphabets', () => {
	test('is read in the other one after one tap, which is remembered from story to story', async () => {
		const { page, wrong, close } = await reader()
		await page.goto(`${origin}/uz-Latn/garden/`)
		await page.locator('.alphabet a').click()
		await page.waitForURL('**/uz-Cyrl/garden/')
		expect(await page.locator('h1').textContent()).toBe('Мактаб ёнидаги боғ')
		await page.goto(`${origin}/uz-Latn/spring/`)
		await page.waitForURL('**/uz-Cyrl/spring/')
		expect(await page.locator('h1').textContent()).toBe('Баҳор келди')
		await page.goto(`${origin}/uz-Latn/`)
		await page.waitForURL('**/uz-Cyrl/')
		await page.locator('.alphabet a, .switch a[hreflang=uz-Latn]').first().click()
		await page.waitForURL('**/uz-Latn/')
		await page.goto(`${origin}/uz-Cyrl/spring/`)
		await page.waitForURL('**/uz-Latn/spring/')
		expect(wrong).toEqual([])
		await close()
	}, 30_000)

	test('stays as it is for who has chosen nothing, and other languages are never left', async () => {
		const { page, close } = await reader()
		await page.goto(`${origin}/uz-Cyrl/garden/`)
		await page.waitForTimeout(500)
		expect(new URL(page.url()).pathname).toBe('/uz-Cyrl/garden/')
		await page.locator('.alphabet a').click()
		await page.waitForURL('**/uz-Latn/garden/')
		await page.goto(`${origin}/en/garden/`)
		await page.waitForTimeout(500)
		expect(new URL(page.url()).pathname).toBe('/en/garden/')
		await close()
	}, 30_000)

	test('is changed by the link where scripts are off', async () => {
		const { page, close } = await reader({ javaScriptEnabled: false })
		await page.goto(`${origin}/uz-Latn/garden/`)
		await page.locator('.alphabet a').click()
		expect(await page.locator('h1').textContent()).toBe('Мактаб ёнидаги боғ')
		await page.goto(`${origin}/uz-Latn/spring/`)
		expect(await page.locator('h1').textContent()).toBe('Bahor keldi')
		await close()
	})
})
