import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { deskWordsOf } from '../../functions/desk/app/words/all-desk-words.ts'
import { signInPage } from '../../functions/desk/sign-in/sign-in-page.ts'
import { languageOf } from '../../functions/language/languages.ts'
import { EditorsDesk } from '../desk/editors-desk.ts'
import { lead, manuscript, settings } from '../support/fixture.ts'
import { TestNewsroom } from '../support/memory-tools.ts'
import { addAxe, violations } from './axe.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { overflow } from './in-page.ts'
import { sizes } from './in-page-focus.ts'

// Machines that check many things at once are slow.
vi.setConfig({ testTimeout: 120_000 })

let newsroom: TestNewsroom
let server: ServerType
let browser: Browser
let origin = ''
let changed = ''

beforeAll(async () => {
	if (!hasChromium) return
	newsroom = await TestNewsroom.open({ bare: true })
	const body = 'The first rows went in.\n\nNobody came.'
	await newsroom.upload({
		...settings,
		'articles/aral/en.md': manuscript({}, body),
		'articles/aral/ru.md': manuscript({ title: 'Саксаул', status: 'draft' }),
		'articles/aral/ar.md': manuscript({ title: 'غابة', section: 'enviroment' }),
		'articles/lake/en.md': manuscript({ title: 'The lake', date: '2026-07-01T09:00:00+05:00' }),
		'articles/steppe/en.md': manuscript({ title: 'The steppe', lead }),
		'articles/notes.docx': 'x',
	})
	await newsroom.upload({ 'articles/aral/en.md': manuscript({}, body.replace('first', 'second')) })
	const desk = new EditorsDesk(newsroom)
	const article = await (await desk.get('/desk/article?story=aral&language=en')).text()
	changed = (/href="(\/desk\/compare\?[^"]+)"/.exec(article)?.[1] ?? '').replaceAll('&#x26;', '&')
	server = serve({ fetch: desk.app.fetch, port: 0, hostname: '127.0.0.1' })
	await new Promise((ready) => server.once('listening', ready))
	origin = `http://localhost:${(server.address() as AddressInfo).port}`
	browser = await openChromium()
}, 120_000)
afterAll(async () => {
	await browser?.close()
	server?.close()
	newsroom?.close()
})

async function inWindow<Seen>(options: BrowserContextOptions, look: (page: Page) => Promise<Seen>): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
	try {
		return await look(await context.newPage())
	} finally {
		await context.close()
	}
}

const pages = () => [
	'/desk/',
	'/desk/?needs=me',
	'/desk/article?story=aral&language=ar',
	'/desk/article?story=aral&language=en',
	changed,
	'/desk/compare?story=aral&language=en&with=ar',
	'/desk/activity',
	'/desk/files',
	'/desk/address?address=/en/aral/',
	'/desk/nothing',
]

describe.skipIf(!hasChromium).each(['en', 'ru', 'fa'])('the editors’ desk in %s', (locale) => {
	test('has nothing that axe-core objects to, by day, by night, and on a telephone', async () => {
		const found = await inWindow({ bypassCSP: true, locale }, async (page) => {
			const all: string[] = []
			for (const path of pages()) {
				await page.setViewportSize({ width: 1280, height: 800 })
				await page.emulateMedia({ colorScheme: 'light' })
				await page.goto(origin + path)
				await addAxe(page)
				const here = async (rules?: string[]) =>
					all.push(...(await violations(page, rules)).map((one) => `${path}: ${one}`))
				await here()
				await page.emulateMedia({ colorScheme: 'dark' })
				await here()
				await page.setViewportSize({ width: 360, height: 700 })
				await here(['target-size', 'color-contrast'])
			}
			return all
		})
		expect(found).toEqual([])
	})

	test('never scrolls sideways on a telephone, and is met with a thumb', async () => {
		await inWindow({ viewport: { width: 320, height: 700 }, locale }, async (page) => {
			for (const path of pages()) {
				await page.goto(origin + path)
				expect([path, await page.evaluate(overflow)]).toEqual([path, 0])
				const targets = await page
					.locator('button:visible, select, input:visible, header a, footer a, .matrix a')
					.evaluateAll(sizes)
				expect(targets.length, path).toBeGreaterThan(3)
				expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([])
			}
		})
	})

	test('asks who it is on pages that axe-core has nothing against either', async () => {
		const language = languageOf(locale)
		if (language === undefined) throw new Error('The language is missing')
		const setting = {
			newsroom: undefined,
			language,
			words: deskWordsOf(locale),
			editor: undefined,
			site: '',
			here: '/desk/sign-in',
		}
		const found = await inWindow({ bypassCSP: true }, async (page) => {
			const all: string[] = []
			const asked = { to: '/desk/', email: 'a@example.org', session: 's', secret: 'JBSWY3DPEHPK3PXP' }
			for (const asks of ['password', 'new-password', 'app', 'code'] as const) {
				await page.setContent(signInPage({ ...asked, asks, ...(asks === 'code' && { why: 'wrong' }) }, setting))
				await page.setViewportSize({ width: 320, height: 700 })
				await addAxe(page)
				all.push(...(await violations(page)).map((one) => `${asks}: ${one}`))
				expect([asks, await page.evaluate(overflow)]).toEqual([asks, 0])
			}
			return all
		})
		expect(found).toEqual([])
	})
})

describe.skipIf(!hasChromium)('under the page’s own policy', () => {
	test('whoever looks at the stories sees what has become of them without asking again', async () => {
		await inWindow({ locale: 'en' }, async (page) => {
			await page.clock.install()
			await page.goto(`${origin}/desk/`)
			const cell = page.locator('.matrix a[href*="story=aral&language=ru"]')
			expect(await cell.innerText()).toBe('draft')
			await newsroom.upload({ 'articles/aral/ru.md': manuscript({ title: 'Саксаул', status: 'ready' }) })
			await page.clock.runFor(20_000)
			await page.locator('.matrix a.ready[href*="story=aral&language=ru"]').waitFor()
		})
	})

	test('an editor finds what needs her, reads what to write, copies it, and makes a preview', async () => {
		const complaints: string[] = []
		const permissions = ['clipboard-read', 'clipboard-write']
		await inWindow({ locale: 'en', permissions }, async (page) => {
			page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
			page.on('pageerror', (error) => void complaints.push(error.message))
			await page.goto(`${origin}/desk/`)
			await page.getByLabel('Only what needs somebody').check()
			await page.getByRole('button', { name: 'Show' }).click()
			expect(await page.locator('.matrix th[scope=row] code').allTextContents()).toEqual(
				expect.arrayContaining(['aral', 'steppe']),
			)
			await page.locator('.matrix a.rejected[href*="story=aral&language=ar"]').click()
			const button = page.locator('.remark button')
			await button.click()
			await page.locator('.remark button[aria-pressed=true]').waitFor()
			expect(await page.evaluate('navigator.clipboard.readText()')).toBe('section: environment')
			await page.goto(`${origin}/desk/article?story=aral&language=ru`)
			await page.getByRole('button', { name: 'Make a preview link' }).click()
			const link = await page.locator('#preview a').getAttribute('href')
			await page.goto(origin + new URL(link ?? '').pathname)
			expect(await page.locator('h1').textContent()).toBe('Саксаул')
		})
		// The site’s own icon and fonts are not on the desk’s server.
		expect(complaints.filter((words) => !words.includes('404'))).toEqual([])
	})
})
