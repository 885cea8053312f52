import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { EditorsDesk } from '../desk/editors-desk.ts'
import { manuscript, settings } from '../support/fixture.ts'
import { TestNewsroom } from '../support/memory-tools.ts'
import { photo } from '../support/photos.ts'
import { addAxe, violations } from './axe.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { overflow } from './in-page.ts'
import { sizes } from './in-page-focus.ts'

// Machines that check many things at once are slow.
vi.setConfig({ testTimeout: 120_000 })

let newsroom: TestNewsroom
let server: ServerType
let browser: Browser
let folder: string
let origin = ''
/** How many parts of uploads are to be refused before one is taken, as a bad connection does. */
let lost = 0
const complaints: string[] = []
const key = 'articles/aral/en.md'

beforeAll(async () => {
	if (!hasChromium) return
	newsroom = await TestNewsroom.open({ bare: true })
	await newsroom.upload({
		...settings,
		'articles/aral/lead.jpg': await photo(),
		[key]: manuscript({}, 'The first rows went in.\n\nNobody came.'),
		'articles/aral/ar.md': manuscript({ title: 'غابة', status: 'draft' }),
		'articles/lake/en.md': manuscript({ title: 'The lake' }, 'It is *there*.\n\nNobody came.'),
		'articles/lake/ar.md': manuscript({ title: 'البحيرة', source: { lang: 'en' } }, 'إنها *هناك*.'),
	})
	const later = { eventTime: '2026-06-02T00:00:00.000Z' }
	const corrected = { title: 'The lake', corrections: [{ date: '2026-06-02', text: 'It was there.' }] }
	const text = manuscript(corrected, 'It was *there*.\n\nNobody came.\n\nMore.')
	await newsroom.deliver({ ...(await newsroom.put('articles/lake/en.md', text)), ...later })
	const desk = new EditorsDesk(newsroom)
	const fetch = async (request: Request) => {
		if (request.url.includes('/upload/part') && lost-- > 0) return new Response('', { status: 503 })
		return desk.app.fetch(request)
	}
	server = serve({ fetch, port: 0, hostname: '127.0.0.1' })
	await new Promise((ready) => server.once('listening', ready))
	origin = `http://localhost:${(server.address() as AddressInfo).port}`
	browser = await openChromium()
	folder = mkdtempSync(join(tmpdir(), 'tilmash-drop-'))
}, 120_000)
afterAll(async () => {
	await browser?.close()
	server?.close()
	newsroom?.close()
	if (folder) rmSync(folder, { recursive: true })
})

async function inWindow<Seen>(options: BrowserContextOptions, look: (page: Page) => Promise<Seen>): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
	try {
		const page = await context.newPage()
		page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
		page.on('pageerror', (error) => void complaints.push(error.message))
		return await look(page)
	} finally {
		await context.close()
	}
}

const edit = (file: string) => `${origin}/desk/edit?file=${encodeURIComponent(file)}`
const pages = () => [
	edit(key),
	`${edit('articles/aral/ar.md')}&beside=en`,
	`${origin}/desk/new`,
	`${origin}/desk/translate?story=aral&from=en&language=ar`,
	`${origin}/desk/translate/changed?story=lake&language=ar`,
	`${origin}/desk/coverage`,
	`${origin}/desk/upload`,
	`${origin}/desk/settings`,
]

describe.skipIf(!hasChromium).each(['en', 'fa'])('the pages on which editors write, in %s', (locale) => {
	test('have nothing that axe-core objects to, by day, by night, and on a telephone', async () => {
		const found = await inWindow({ bypassCSP: true, locale }, async (page) => {
			const all: string[] = []
			for (const address of pages()) {
				await page.setViewportSize({ width: 1280, height: 800 })
				await page.emulateMedia({ colorScheme: 'light' })
				await page.goto(address)
				await addAxe(page)
				const here = async (rules?: string[]) =>
					all.push(...(await violations(page, rules)).map((one) => `${address}: ${one}`))
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

	test('never scroll sideways on a telephone, and are met with a thumb', async () => {
		await inWindow({ viewport: { width: 320, height: 700 }, locale }, async (page) => {
			for (const address of pages()) {
				await page.goto(address)
				expect([address, await page.evaluate(overflow)]).toEqual([address, 0])
				const targets = await page
					.locator('button:visible, select, input:visible, textarea, summary, header a, footer a')
					.evaluateAll(sizes)
				expect(targets.length, address).toBeGreaterThan(3)
				expect([address, targets.filter(({ width, height }) => width < 24 || height < 24)]).toEqual([address, []])
			}
		})
	})
})

describe.skipIf(!hasChromium)('under the page’s own policy', () => {
	test('an editor types, sees what is wrong and then the page, with keys alone, and saves', async () => {
		await inWindow({ locale: 'en' }, async (page) => {
			await page.goto(edit(key))
			const frame = page.frameLocator('iframe')
			await frame.getByRole('heading', { name: 'Saxaul returns' }).waitFor()
			const field = page.locator('#text')
			await field.fill(manuscript({ title: 'A forest of saxaul', section: 'enviroment' }))
			await page.locator('#found li.error').waitFor()
			expect(await page.locator('#found').innerText()).toContain('section: environment')
			// A press of a key leads from the problem to its line.
			await page.locator('#found a[data-line]').press('Enter')
			expect(
				await page.evaluate(
					'document.activeElement.value.slice(document.activeElement.selectionStart).split("\\n")[0]',
				),
			).toBe('section: "enviroment"')
			await page.keyboard.type('section: environment')
			await page.locator('#found li.error').waitFor({ state: 'detached' })
			await frame.getByRole('heading', { name: 'A forest of saxaul' }).waitFor()
			await page.getByRole('button', { name: 'Save', exact: true }).press('Enter')
			await page.waitForURL(/fate/)
			await newsroom.deliverLast()
			await page.waitForURL(/desk\/article/)
			expect(await page.locator('h1').innerText()).toBe('A forest of saxaul')
		})
	})

	test('what was not saved is not left without a question; what was saved meanwhile is told while typing', async () => {
		await inWindow({ locale: 'en' }, async (page) => {
			await page.goto(edit(key))
			await page.locator('#text').pressSequentially('x')
			await newsroom.upload({ [key]: manuscript({ title: 'Theirs' }) })
			await page.locator('#text').pressSequentially('y')
			await page.locator('#said [role=alert]').waitFor()
			const asked = page.waitForEvent('dialog')
			await page.evaluate('setTimeout(() => location.assign("/desk/"))')
			const dialog = await asked
			expect(dialog.type()).toBe('beforeunload')
			await dialog.dismiss()
			await page.getByRole('button', { name: 'Save', exact: true }).click()
			await page.locator('del', { hasText: 'Theirs' }).waitFor()
			expect(await page.locator('ins').count()).toBeGreaterThan(0)
			expect(await page.getByRole('button', { name: 'Save mine instead' }).count()).toBe(1)
		})
	})

	test('a save that is lost on the way loses nothing, and is told', async () => {
		await inWindow({ locale: 'en' }, async (page) => {
			await page.goto(edit(key))
			await page.locator('#text').fill(manuscript({ title: 'Hours of work' }))
			await page.context().setOffline(true)
			await page.getByRole('button', { name: 'Save', exact: true }).click()
			await page.getByText('Not saved').waitFor()
			expect(await page.locator('#text').inputValue()).toContain('Hours of work')
			await page.context().setOffline(false)
			// Signed out is no other case: what comes back is no form.
			await page.route('**/desk/edit/save', (route) =>
				route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
			)
			await page.getByRole('button', { name: 'Save', exact: true }).click()
			await page.getByText('Not saved').waitFor()
			expect(await page.locator('#text').inputValue()).toContain('Hours of work')
		})
	})

	test('a click on a photo is its crop point, and the photo stands above the text', async () => {
		await inWindow({ locale: 'en' }, async (page) => {
			// At home the site is on the desk's own host, here it is not: its photos are not to be had.
			await page.route('**/photos/**', async (route) =>
				route.fulfill({ body: await photo(), contentType: 'image/jpeg' }),
			)
			await page.goto(edit(key))
			await page.getByText('Photo', { exact: true }).click()
			const image = page.locator('.photos img')
			await image.scrollIntoViewIfNeeded()
			// It may still be on its way, and has no size until it is there.
			await expect
				.poll(() => image.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
				.toBe(1200)
			const { width = 0, height = 0 } = (await image.boundingBox()) ?? {}
			await image.click({ position: { x: width * 0.25, y: height * 0.75 } })
			expect(await page.locator('.photos input:invalid').count()).toBe(0)
			expect([await page.locator('[name=x]').inputValue(), await page.locator('[name=y]').inputValue()]).toEqual([
				'25',
				'75',
			])
			await page.getByLabel('What can be seen').fill('Sand')
			await page.getByLabel('Credit').fill('By us')
			await page.getByLabel('Caption').fill('In spring.')
			await page.getByRole('button', { name: 'Put above the text' }).click()
			await expect
				.poll(() => page.locator('#text').inputValue())
				.toContain('  alt: Sand\n  caption: In spring.\n  credit: By us\n  focus: 25,75\n')
		})
	})

	test('a folder is checked, sent over a bad connection, and its fate told; what has mistakes stays here', async () => {
		const story = join(folder, 'tea-house')
		mkdirSync(story)
		writeFileSync(join(story, 'article.yml'), 'section: society\nauthors: [madina]\n')
		const shared = { title: 'The tea house', section: undefined, authors: undefined }
		writeFileSync(join(story, 'en.md'), manuscript(shared))
		writeFileSync(join(story, 'ru.md'), manuscript({ title: 'Чайхана', section: 'nothing' }))
		writeFileSync(join(story, 'wall.jpg'), '<html>')
		await inWindow({ locale: 'en' }, async (page) => {
			await page.goto(`${origin}/desk/upload`)
			await page.locator('input[name=folder]').setInputFiles(story)
			const row = (name: string) => page.locator('tr', { hasText: name })
			await row('articles/tea-house/article.yml').getByText('can be sent').waitFor()
			await row('articles/tea-house/en.md').getByText('2 problems').waitFor()
			await row('articles/tea-house/ru.md')
				.getByText(/section/)
				.first()
				.waitFor()
			await row('articles/tea-house/wall.jpg').getByText('This is HTML').waitFor()
			lost = 1
			await page.getByRole('button', { name: 'Send' }).click()
			await row('articles/tea-house/article.yml').getByText('It is being checked').waitFor()
			await newsroom.deliverLast()
			// What its languages share has come: nothing is wrong with it any more, and it follows by itself.
			await row('articles/tea-house/en.md').getByText('It is being checked').waitFor({ timeout: 30_000 })
			await newsroom.deliverLast()
			await row('articles/tea-house/en.md').getByRole('link').waitFor({ timeout: 30_000 })
			expect(await newsroom.manuscripts.head('articles/tea-house/ru.md')).toBeUndefined()
			expect(await newsroom.manuscripts.head('articles/tea-house/wall.jpg')).toBeUndefined()
			expect(await newsroom.site.head('en/tea-house/index.html')).toBeDefined()
			// Files that come without a folder ask for one.
			await page.locator('input[name=files]').setInputFiles({
				name: 'kk.md',
				mimeType: 'text/markdown',
				buffer: Buffer.from(manuscript({ title: 'Шайхана' })),
			})
			await page.getByLabel('Folder of the story').fill('tea-house')
			await page.keyboard.press('Tab')
			await row('articles/tea-house/kk.md').getByText('can be sent').waitFor()
		})
	})

	test('a translation is written beside its source, and looked at before it is saved', async () => {
		await inWindow({ locale: 'en' }, async (page) => {
			await page.goto(`${origin}/desk/`)
			await page.locator('a.missing[href*="story=aral&"][href*="language=kk"]').click()
			await page.getByLabel('Headline').fill('Сексеуіл')
			await page.getByLabel('Paragraph 1').fill('Бірінші қатарлар.')
			await page.getByRole('button', { name: 'Put together' }).click()
			expect(await page.locator('#text').inputValue()).toContain('Бірінші қатарлар.')
			expect(await page.locator('.source').innerText()).toContain('The first rows')
			await page.getByRole('button', { name: 'Save', exact: true }).click()
			await page.waitForURL(/fate/)
			await newsroom.deliverLast()
			await page.waitForURL(/desk\/article\?story=aral&language=kk/)
		})
	})

	test('nothing of it went against the policy', () => {
		// The site's own pictures and fonts are on another host, and one connection was bad on purpose.
		expect(complaints.filter((words) => /Content Security Policy|sandbox/i.test(words))).toEqual([])
		const expected = /news\.example\.org|404|503|409|ERR_|Failed to load resource/
		expect(complaints.filter((words) => !expected.test(words))).toEqual([])
	})
})
