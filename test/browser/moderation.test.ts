import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ModeratorsDesk } from '../moderate/moderators-desk.ts'
import { TestNewsroom } from '../support/memory-tools.ts'
import { addAxe, violations } from './axe.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { overflow } from './in-page.ts'
import { focusedId, focusedNumber, isInReasons, pressCyrillicJ, unfold } from './in-page-desk.ts'
import { sizes } from './in-page-focus.ts'
import { settings } from './served-site.ts'

// Machines that check many things at once are slow.
vi.setConfig({ testTimeout: 60_000 })

let newsroom: TestNewsroom
let desk: ModeratorsDesk
let server: ServerType
let browser: Browser
let origin = ''
/** Each test has a story of its own; what waits of others is decided first. */
let story = ''

beforeAll(async () => {
	if (!hasChromium) return
	newsroom = await TestNewsroom.open({ bare: true })
	await newsroom.upload({ ...settings, 'words.yml': 'withhold: [goat]\n' })
	desk = new ModeratorsDesk(newsroom)
	server = serve({ fetch: desk.app.fetch, port: 0, hostname: '127.0.0.1' })
	await new Promise((ready) => server.once('listening', ready))
	origin = `http://localhost:${(server.address() as AddressInfo).port}/desk/comments`
	browser = await openChromium()
}, 60_000)
afterAll(async () => {
	await browser?.close()
	server?.close()
	newsroom?.close()
})
beforeEach(async () => {
	if (!hasChromium) return
	for (const one of story === '' ? [] : await desk.shelf('held', story))
		await desk.send({ do: 'reject', story, language: 'en', number: String(one.number), reason: 'topic' })
	story = `story-${crypto.randomUUID()}`
	await desk.put({ story, text: 'The rows stood well.', status: 'APPROVED', name: 'Daniyar' })
	await desk.put({ story, text: 'First. Where is the goat?', status: 'SYSTEM_WITHHELD', words: ['goat'], replyTo: 1 })
	await desk.put({ story, text: `Second.\n\n${'Long'.repeat(60)}` })
	await desk.put({ story, text: 'بز کجاست؟', name: 'عایشه' })
})

async function inWindow<Seen>(options: BrowserContextOptions, look: (page: Page) => Promise<Seen>): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
	try {
		return await look(await context.newPage())
	} finally {
		await context.close()
	}
}

const numbersOn = async (shelf: string) => (await desk.shelf(shelf, story)).map(({ number }) => number)
const pages = () => ['/', '/trail', `/published?story=${story}&language=en`]
const inLanguage = (path: string, tag: string) => {
	const field = path.startsWith('/published') ? 'in' : 'language'
	return `${origin}${path}${path.includes('?') ? '&' : '?'}${field}=${tag}`
}

describe.skipIf(!hasChromium).each(['en', 'fa'])('the moderators’ desk in %s', (tag) => {
	test('has nothing that axe-core objects to, by day, by night, and on a telephone', async () => {
		await desk.send({ do: 'approve', story, language: 'en', number: '3' })
		const found = await inWindow({ bypassCSP: true }, async (page) => {
			const all: string[] = []
			for (const path of [...pages(), '/?said=decided']) {
				await page.setViewportSize({ width: 1280, height: 800 })
				await page.emulateMedia({ colorScheme: 'light' })
				await page.goto(inLanguage(path, tag))
				await addAxe(page)
				await page.locator('details').evaluateAll(unfold)
				all.push(...(await violations(page)))
				await page.emulateMedia({ colorScheme: 'dark' })
				all.push(...(await violations(page)))
				await page.setViewportSize({ width: 360, height: 700 })
				all.push(...(await violations(page, ['target-size', 'color-contrast'])))
			}
			return all
		})
		expect(found).toEqual([])
	})

	test('never scrolls sideways on a telephone, and is met with a thumb', async () => {
		await inWindow({ viewport: { width: 360, height: 700 } }, async (page) => {
			for (const path of pages()) {
				await page.goto(inLanguage(path, tag))
				await page.locator('details').evaluateAll(unfold)
				expect([path, await page.evaluate(overflow)]).toEqual([path, 0])
				const targets = await page
					.locator('button, select, textarea, summary, nav a, footer a, .keys input')
					.evaluateAll(sizes)
				expect(targets.length).toBeGreaterThan(3)
				expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([])
			}
		})
	})
})

describe.skipIf(!hasChromium)('by keyboard, under the page’s own policy,', () => {
	const onList = <Seen>(look: (page: Page) => Promise<Seen>, options: BrowserContextOptions = {}) =>
		inWindow(options, async (page) => {
			const complaints: string[] = []
			page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
			page.on('pageerror', (error) => void complaints.push(error.message))
			await page.goto(`${origin}/`)
			const seen = await look(page)
			expect(complaints).toEqual([])
			return seen
		})

	test('J and K go through the comments', async () => {
		await onList(async (page) => {
			expect(await page.locator('.keys').isVisible()).toBe(true)
			const steps: (string | undefined)[] = []
			for (const key of ['k', 'j', 'j', 'J', 'j', 'k']) {
				await page.keyboard.press(key)
				steps.push(await page.evaluate(focusedNumber))
			}
			expect(steps).toEqual([undefined, '2', '3', '4', '4', '3'])
		})
	})

	test('A publishes the comment that has the focus, and goes on with the next', async () => {
		await onList(async (page) => {
			await page.keyboard.press('a')
			await page.keyboard.press('j')
			await Promise.all([page.waitForURL(/\/#/), page.keyboard.press('a')])
			expect(await numbersOn('shown')).toEqual([1, 2])
			expect(await page.locator('article').count()).toBe(2)
			await expect.poll(() => page.evaluate(focusedNumber)).toBe('3')
		})
	})

	test('R goes to the reasons, and rejects nothing by itself', async () => {
		await onList(async (page) => {
			await page.keyboard.press('j')
			await page.keyboard.press('r')
			const select = page.locator('article').first().locator('select')
			expect(await page.evaluate(isInReasons)).toBe(true)
			expect(await select.inputValue()).toBe('')
			await select.selectOption('hatred')
			const button = page.locator('article').first().getByRole('button', { name: 'Reject' })
			await Promise.all([page.waitForURL(/\/#/), button.click()])
			expect(await desk.shelf('rejected', story)).toMatchObject([{ number: 2, reason: 'hatred' }])
		})
	})

	test('letters typed into an answer are letters', async () => {
		await onList(async (page) => {
			await page.locator('summary').first().click()
			const field = page.locator('textarea').first()
			await field.pressSequentially('jakra')
			expect(await field.inputValue()).toBe('jakra')
			expect(await numbersOn('held')).toEqual([2, 3, 4])
			const answers = page.locator('article').first().getByRole('button', { name: 'Publish with the answer' })
			await Promise.all([page.waitForURL(/\/#/), answers.click()])
			expect((await desk.shelf('shown', story)).at(-1)).toMatchObject({ number: 5, text: 'jakra', replyTo: 2 })
		})
	})

	test('what the browser itself does with Ctrl and a letter stays as it is', async () => {
		await onList(async (page) => {
			await page.keyboard.press('j')
			await page.keyboard.press('Control+a')
			await page.keyboard.press('Alt+j')
			expect(await page.evaluate(focusedNumber)).toBe('2')
			expect(await numbersOn('held')).toEqual([2, 3, 4])
		})
	})

	test('keys of a Cyrillic keyboard work by their places', async () => {
		await onList(async (page) => {
			await page.evaluate(pressCyrillicJ)
			expect(await page.evaluate(focusedNumber)).toBe('2')
		})
	})

	test('who turns the keys off has them off on the next page, too', async () => {
		await onList(async (page) => {
			await page.locator('.keys input').uncheck()
			await page.reload()
			await page.keyboard.press('j')
			expect(await page.evaluate(focusedNumber)).toBeUndefined()
			await page.locator('.keys input').check()
			await page.keyboard.press('j')
			expect(await page.evaluate(focusedNumber)).toBe('2')
		})
	})
})

test.skipIf(!hasChromium)('without script everything works, and no keys are promised', async () => {
	await inWindow({ javaScriptEnabled: false }, async (page) => {
		await page.goto(`${origin}/`)
		expect(await page.locator('.keys').isVisible()).toBe(false)
		await page.locator('article').first().getByRole('button', { name: 'Publish', exact: true }).click()
		await page.waitForURL(/\/#/)
		expect(await numbersOn('shown')).toEqual([1, 2])
		const reject = page.locator('article').first().getByRole('button', { name: 'Reject' })
		await reject.click()
		expect(await numbersOn('held')).toEqual([3, 4])
		await page.locator('article').first().locator('select').selectOption('topic')
		await Promise.all([page.waitForURL(/\/#/), reject.click()])
		await expect.poll(() => numbersOn('held')).toEqual([4])
	})
})

test.skipIf(!hasChromium)('who was too slow reads so at once', async () => {
	await inWindow({}, async (page) => {
		await page.goto(`${origin}/`)
		await desk.send({ do: 'approve', story, language: 'en', number: '2' })
		await page.locator('article').first().getByRole('button', { name: 'Publish', exact: true }).click()
		await page.waitForURL(/said=decided#said$/)
		expect(await page.evaluate(focusedId)).toBe('said')
	})
})
