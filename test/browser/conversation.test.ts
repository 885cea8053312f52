import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { save, start } from '../support/commands.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { overflow } from './in-page.ts'

// Machines that check many things at once are slow, and a browser without script waits as long as a person would.
vi.setConfig({ testTimeout: 90_000 })

/** What readers of three languages and scripts write, and are told. */
const readers = {
	en: {
		title: 'The first rows of the season',
		name: 'Aigul',
		text: 'The seedlings stood well in May.',
		thanks: 'Thank you',
		left: '1468 / 1500',
		rude: 'The people of the next village are all liars and thieves.',
	},
	ru: {
		title: 'Первые ряды этой весны',
		name: 'Айгуль',
		text: 'В мае саженцы стояли хорошо.',
		thanks: 'Спасибо',
		left: '1472 / 1500',
		rude: 'В соседнем ауле живут одни лгуны и воры, все до одного.',
	},
	fa: {
		title: 'نخستین ردیف‌های این بهار',
		name: 'آیگل',
		text: 'نهال‌ها در ماه مه خوب بودند.',
		thanks: 'سپاسگزاریم',
		left: '۱۴۷۳ / ۱۵۰۰',
		rude: 'مردم روستای همسایه همه دروغگو و دزدند، همه‌شان.',
	},
} as const
type Tag = keyof typeof readers
const tags = Object.keys(readers) as Tag[]

let folder = ''
let origin = ''
let browser: Browser
let stop: () => Promise<number | null>

beforeAll(async () => {
	if (!hasChromium) return
	folder = mkdtempSync(join(tmpdir(), 'tilmash-talk-'))
	const content = join(folder, 'content')
	save(content, {
		'site.yml':
			'title: { en: The Steppe Post, ru: Степная почта, fa: پیام دشت }\nurl: https://news.example.org\ntimeZone: Asia/Almaty\nsourceLanguage: en\nlanguages: [en, ru, fa]\nsections: { society: { en: Society, ru: Общество, fa: جامعه } }\n',
	})
	for (const story of ['with', 'without'])
		for (const [tag, { title, text }] of Object.entries(readers))
			save(content, {
				[`articles/${story}/${tag}.md`]: `---\ntitle: ${title}\ndescription: ${`${text} `.repeat(3)}\nauthors: [{ name: Madina }]\ndate: 2026-10-03\nsection: society\n---\n${text}\n`,
			})
	const started = await start(content, join(folder, 'data'), folder)
	origin = `http://localhost:${started.port}`
	stop = started.stop
	browser = await openChromium()
}, 90_000)
afterAll(async () => {
	await browser?.close()
	await stop?.()
	rmSync(folder, { recursive: true, force: true })
})

async function inWindow(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
	try {
		await look(await context.newPage())
	} finally {
		await context.close()
	}
}

/** A moderator decides about the comment with these words, on the desk in English. */
async function moderate(text: string, decision: 'approve' | 'reject'): Promise<void> {
	await inWindow({}, async (page) => {
		await page.goto(`${origin}/desk/comments/?language=en`)
		const waiting = page.locator('article', { hasText: text }).first()
		if (decision === 'reject') await waiting.locator('select[name=reason]').selectOption('insult')
		await waiting
			.locator(decision === 'approve' ? 'button:has-text("Publish")' : 'button:has-text("Reject")')
			.first()
			.click()
		await page.waitForLoadState()
	})
}

/** The article's page once it shows the words, which takes seconds. */
async function shown(page: Page, address: string, words: string): Promise<void> {
	await expect
		.poll(
			async () => {
				await page.goto(address)
				return (await page.locator('.comments').allTextContents()).join('')
			},
			{ timeout: 15_000, interval: 300 },
		)
		.toContain(words)
}

describe.skipIf(!hasChromium).each(tags)('a reader of %s', (tag) => {
	const { name, text, thanks, left, rude } = readers[tag]
	const send = '#write button[type=submit]'

	test('with script counts characters, sends without leaving what was typed, and is read once approved', async () => {
		await inWindow({}, async (page) => {
			const address = `${origin}/${tag}/with/`
			await page.goto(address)
			await page.fill('#comment-name', name)
			await page.fill('#comment-text', text)
			expect(await page.textContent('#write output')).toBe(left)
			await page.fill('#comment-text', text.repeat(60))
			expect(await page.getAttribute('#comment-text', 'aria-invalid')).toBe('true')
			await page.click(send)
			await page.locator('#write .said.wrong').waitFor()
			expect(await page.inputValue('#comment-text')).toBe(text.repeat(60))
			await page.fill('#comment-text', text)
			await page.waitForTimeout(3_000)
			await Promise.all([page.waitForURL(/\/converse\/comment\//), page.click(send)])
			expect(await page.textContent('h1')).toBe(thanks)
			expect(await page.evaluate(overflow)).toBe(0)
			await moderate(text, 'approve')
			await shown(page, address, text)
			expect(await page.evaluate(overflow)).toBe(0)
		})
	})

	test('without script is shown the comment once more, and learns why it was rejected', async () => {
		await inWindow({ javaScriptEnabled: false }, async (page) => {
			await page.goto(`${origin}/${tag}/without/`)
			await page.fill('#comment-name', name)
			await page.fill('#comment-text', rude)
			await Promise.all([page.waitForURL(/\/converse\/comments/), page.click(send)])
			expect(await page.inputValue('#comment-text')).toBe(rude)
			expect(await page.inputValue('#comment-name')).toBe(name)
			await page.waitForTimeout(3_200)
			await Promise.all([page.waitForURL(/\/converse\/comment\//), page.click(send)])
			expect(await page.textContent('h1')).toBe(thanks)
			await moderate(rude, 'reject')
			await page.reload()
			expect(await page.textContent('main')).not.toContain(thanks)
			expect(await page.textContent('main')).toContain(rude)
			await Promise.all([page.waitForLoadState(), page.click('main form button')])
			expect(await page.textContent('main')).not.toContain(rude)
		})
	})

	test.each([true, false])(
		'says whether the article is liked and is thanked (script: %s)',
		async (javaScriptEnabled) => {
			await inWindow({ javaScriptEnabled }, async (page) => {
				await page.goto(`${origin}/${tag}/with/`)
				await page.click('.answers button[value=yes]')
				const place = page.locator(javaScriptEnabled ? '.answers .said' : '#thanks')
				await place.waitFor({ state: 'visible' })
				expect((await place.textContent())?.length).toBeGreaterThan(5)
				expect(page.url()).toContain(`/${tag}/with/`)
			})
		},
	)
})
