import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { save, start } from '../support/commands.ts'
import { addAxe, violations } from './axe.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { beginningOf, overflow } from './in-page.ts'

// Machines that check many things at once are slow; readers’ are not meant here.
vi.setConfig({ testTimeout: 60_000 })

const settings = `
title: { en: The Steppe Post, uz-Latn: Dasht pochtasi, uz-Cyrl: Дашт почтаси, fa: پیام دشت }
url: https://news.example.org
timeZone: Asia/Almaty
sourceLanguage: en
languages: [en, uz-Latn, uz-Cyrl, fa]
sections: { society: { en: Society, uz-Latn: Jamiyat, uz-Cyrl: Жамият, fa: جامعه } }
`

const article = (title: string, text: string, date: string) =>
	`---\ntitle: ${title}\ndescription: ${`${text} `.repeat(2)}and so on.\nauthors: [{ name: M. Seitkali }]\ndate: ${date}\nsection: society\n---\n${text}\n`

/** 26 stories over five months that all speak of apricots, the newest in the last one; the first has them in its title. */
const apricots = Object.fromEntries(
	Array.from({ length: 26 }, (_story, at) => [
		`articles/apricots-${at}/en.md`,
		article(
			at === 0 ? 'Apricots come first' : `Orchard number ${at}`,
			'The villagers dry apricots on the roofs of their houses in summer.',
			`2026-0${1 + Math.floor(at / 6)}-${String(1 + (at % 6)).padStart(2, '0')}`,
		),
	]),
)

let folder = ''
let origin = ''
let browser: Browser
let stop: () => Promise<number | null>

beforeAll(async () => {
	if (!hasChromium) return
	folder = mkdtempSync(join(tmpdir(), 'tilmash-search-'))
	const content = join(folder, 'content')
	save(content, {
		'site.yml': settings,
		...apricots,
		'articles/saxaul/en.md': article('A tree for the seabed', 'Saxaul holds the sand where the sea was.', '2024-05-05'),
		'articles/salt/uz-Latn.md': article(
			'Choʻldagi yangi bogʻ',
			'Qishloq ahli shoʻr tuproqda oʻrik koʻchatlarini ekmoqda.',
			'2026-02-03',
		),
		'articles/salt/uz-Cyrl.md': article(
			'Чўлдаги янги боғ',
			'Қишлоқ аҳли шўр тупроқда ўрик кўчатларини экмоқда.',
			'2026-02-03',
		),
		'articles/salt/fa.md': article('باغی تازه در کویر', 'مردم روستا در خاک شور نهال زردآلو می‌کارند.', '2026-02-03'),
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

/** A reader's window on the search page, and all that went wrong in it. */
async function onSearch<Seen>(
	tag: string,
	look: (page: Page, wrong: string[]) => Promise<Seen>,
	options: BrowserContextOptions = {},
	query = '',
): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
	try {
		const page = await context.newPage()
		const wrong: string[] = []
		page.on('console', (message) => {
			// Where a language has no story yet, its list of months is not there.
			if (message.type() === 'error' && !message.location().url.endsWith('.json')) wrong.push(message.text())
		})
		page.on('pageerror', (error) => void wrong.push(error.message))
		await page.goto(`${origin}/${tag}/search/${query}`)
		return await look(page, wrong)
	} finally {
		await context.close()
	}
}

/** Types words, sends them by keyboard, and waits until the page has said what was found. */
async function look(page: Page, words: string): Promise<string[]> {
	await page.fill('#q', words)
	await page.press('#q', 'Enter')
	return found(page)
}

async function found(page: Page): Promise<string[]> {
	await expect.poll(() => page.locator('.said').textContent(), { timeout: 15_000 }).not.toMatch(/^$|…$/)
	return page.locator('.found a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

describe.skipIf(!hasChromium)('a reader who looks for a story', () => {
	test.each([
		['uz-Latn', 'koʻchat'],
		['uz-Latn', "ko'chatlar"],
		['uz-Latn', 'КЎЧАТЛАР'],
		['uz-Latn', 'qishloqda shor tuproq'],
		['uz-Cyrl', 'koʻchatlari'],
		['uz-Cyrl', 'чўл боғ'],
		['uz-Cyrl', 'yangi qishloq'],
		['fa', 'نهال زردآلو'],
		['fa', 'روستا كوير'],
		['en', 'saxaul seabed'],
	])('finds it in %s by “%s”', async (tag, words) => {
		const story = tag === 'en' ? 'saxaul' : 'salt'
		await onSearch(tag, async (page, wrong) => {
			expect(await look(page, words)).toEqual([`/${tag}/${story}/`])
			expect(wrong).toEqual([])
			expect(new URL(page.url()).searchParams.get('q')).toBe(words)
			await page.locator('.found a').click()
			await page.waitForURL(`**/${tag}/${story}/`)
		})
	})

	test('gets there from any page, by the keyboard alone', async () => {
		await onSearch('en', async (page) => {
			await page.goto(`${origin}/en/saxaul/`)
			await page.locator('.masthead a', { hasText: 'Search' }).focus()
			await page.keyboard.press('Enter')
			await page.waitForURL('**/en/search/')
			expect(await page.locator('.masthead [aria-current=page]').textContent()).toBe('Search')
			for (let step = 0; step < 12 && (await page.evaluate('document.activeElement.id')) !== 'q'; step++)
				await page.keyboard.press('Tab')
			await page.keyboard.type('saxaul')
			await page.keyboard.press('Tab')
			await page.keyboard.press('Enter')
			expect(await found(page)).toEqual(['/en/saxaul/'])
			expect(await page.locator('.found time').textContent()).toBe('5 May 2024')
			expect(await page.locator('.said').textContent()).toBe('1 story found')
		})
	})

	test('sees names first, then the newest; twenty at a time, and the keyboard stays where it is', async () => {
		await onSearch('en', async (page) => {
			const first = await look(page, 'apricots')
			expect(first).toHaveLength(20)
			// The newest three months come before the title of an older one; within them the newest is first.
			expect(first.slice(0, 2)).toEqual(['/en/apricots-25/', '/en/apricots-24/'])
			await page.locator('.older button').focus()
			await page.keyboard.press('Enter')
			await page.locator('.found li').nth(20).waitFor()
			const all = await found(page)
			expect(all.length).toBe(26)
			expect(new Set(all).size).toBe(26)
			expect(
				await page.evaluate("document.activeElement.closest('.found') !== null || document.activeElement.tagName"),
			).toBe((await page.locator('.older').isVisible()) ? 'BUTTON' : true)
			expect((await look(page, 'apricots come first'))[0]).toBe('/en/apricots-0/')
		})
	})

	test('can send somebody the address of a search', async () => {
		await onSearch(
			'uz-Latn',
			async (page) => expect(await found(page)).toEqual(['/uz-Latn/salt/']),
			{},
			'?q=ko%E2%80%99chat',
		)
	})

	test('is told when nothing is found, and when the connection failed; what was typed stays', async () => {
		await onSearch('en', async (page) => {
			expect(await look(page, 'xylophone')).toEqual([])
			expect(await page.locator('.said').textContent()).toContain('Nothing was found')
			await page.route('**/search/**/*.json', (route) => route.abort())
			expect(await look(page, 'seabed')).toEqual([])
			expect(await page.locator('.said').textContent()).toBe('The connection failed. Please try again.')
			expect(await page.inputValue('#q')).toBe('seabed')
			await page.unroute('**/search/**/*.json')
			await page.locator('.search button').click()
			await page.locator('.found a').waitFor()
		})
	})

	test('is told where no script runs what else there is', async () => {
		await onSearch(
			'en',
			async (page) => expect(await page.locator('noscript, main').first().innerText()).toContain('needs JavaScript'),
			{ javaScriptEnabled: false },
		)
	})

	test('reads from the right in Persian, and never has to scroll sideways', async () => {
		await onSearch('fa', async (page) => {
			await look(page, 'کویر')
			for (const width of [320, 360, 1280]) {
				await page.setViewportSize({ width, height: 700 })
				expect([width, await page.evaluate(overflow)]).toEqual([width, 0])
			}
			await page.setViewportSize({ width: 360, height: 700 })
			for (const selector of ['h1', '.search label', '.found h2', '.found .meta'])
				expect((await page.locator(selector).first().evaluate(beginningOf)).fromRight).toBeLessThan(24)
			expect(await page.locator('.said').textContent()).toContain('۱')
		})
	})

	test.each(['en', 'uz-Latn', 'fa'])('meets nothing that axe-core finds wrong in %s', async (tag) => {
		await onSearch(
			tag,
			async (page) => {
				await look(page, tag === 'en' ? 'apricots' : tag === 'fa' ? 'کویر' : 'bogʻ')
				await addAxe(page)
				expect(await violations(page)).toEqual([])
				await page.emulateMedia({ colorScheme: 'dark' })
				expect(await violations(page, ['color-contrast'])).toEqual([])
			},
			{ bypassCSP: true },
		)
	})
})
