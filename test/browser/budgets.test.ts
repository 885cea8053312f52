import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scriptKey } from '../../functions/reader/page-scripts.ts'
import { galleryLanguages, galleryPages } from '../gallery/publish-gallery.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { type GallerySite, gallerySite } from './gallery-site.ts'
import { layoutShift, scrollToEnd, watchLayout } from './in-page-shift.ts'
import { type ServedSite, serveSite } from './served-site.ts'

/**
 * What a page may cost its readers. These figures may be lowered, never raised: whoever needs more takes something else
 * away. Texts are counted as a CDN sends them (Brotli, quality 5), in bytes.
 */
const budgets = {
	article: 30_000,
	front: 30_000,
	lite: 14_000,
	font: 40_000,
	/** All that a page loads. */
	scripts: 4_000,
	/** What the search page loads beside. */
	search: 4_000,
	/** Runs beside the pages, where a newsroom wants stories to be saved; loaded once. */
	worker: 3_400,
	/** Page, photo, font, icon; a script that a newsroom asks for comes on top. */
	firstView: 4,
} as const

let gallery: GallerySite
let small: ServedSite
let browser: Browser

beforeAll(async () => {
	gallery = await gallerySite()
	if (!hasChromium) return
	;[small, browser] = await Promise.all([serveSite(), openChromium()])
}, 90_000)
afterAll(async () => {
	await browser?.close()
	await small?.close()
	await gallery?.close()
})

const compressed = (bytes: Uint8Array) =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
const fileOf = (address: string) => readFileSync(join(gallery.folder, address, 'index.html'))
const { article, home, section, corrections, lite } = galleryPages

/** Languages whose letters are better had from a reader's machine than sent. */
const withoutFont: readonly string[] = ['he', 'hi', 'zh-Hans', 'ja']

describe.each(galleryLanguages)('the files of %s', (tag) => {
	test('are light', () => {
		expect(compressed(fileOf(article(tag)))).toBeLessThanOrEqual(budgets.article)
		for (const front of [home, section, corrections])
			expect(compressed(fileOf(front(tag)))).toBeLessThanOrEqual(budgets.front)
		expect(compressed(fileOf(lite(tag)))).toBeLessThanOrEqual(budgets.lite)
	})

	test(withoutFont.includes(tag) ? 'name no font' : 'name one font, a light one', () => {
		const page = fileOf(article(tag)).toString()
		const fonts = new Set([...page.matchAll(/[\w/.-]+\.woff2/g)].map(([address]) => address))
		expect(fonts.size).toBe(withoutFont.includes(tag) ? 0 : 1)
		for (const address of fonts)
			expect(readFileSync(join(gallery.folder, address)).length).toBeLessThanOrEqual(budgets.font)
	})
})

test('what a page loads of scripts is light, and so is what runs beside it', () => {
	const names = readdirSync(gallery.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.js'),
	)
	const weigh = (some: readonly string[]) =>
		some.reduce((sum, name) => sum + compressed(readFileSync(join(gallery.folder, name))), 0)
	// The search page has a script of its own, which no other page loads.
	const search = scriptKey('search.js')
	const others = names.filter((name) => name !== 'sw.js' && name !== search)
	expect(others.length).toBeGreaterThanOrEqual(2)
	expect(weigh(others)).toBeLessThanOrEqual(budgets.scripts)
	expect(weigh([search])).toBeLessThanOrEqual(budgets.search)
	expect(weigh(['sw.js'])).toBeLessThanOrEqual(budgets.worker)
})

interface Window {
	readonly page: Page
	/** Addresses of all that was asked for, those within the page (`data:`) left out. */
	readonly asked: string[]
}

async function inWindow<Seen>(options: BrowserContextOptions, look: (window: Window) => Promise<Seen>): Promise<Seen> {
	const viewport = { width: 360, height: 740 }
	const context = await browser.newContext({ viewport, bypassCSP: true, serviceWorkers: 'block', ...options })
	try {
		const page = await context.newPage()
		const asked: string[] = []
		page.on('request', (request) => void (request.url().startsWith('data:') || asked.push(request.url())))
		return await look({ page, asked })
	} finally {
		await context.close()
	}
}

const isScript = (address: string) => address.endsWith('.js') || address.includes('/-/')

describe.skipIf(!hasChromium).each(['en', 'fa', 'he', 'ja'])('the first view in %s', (tag) => {
	test('asks for four things at most, and the own site alone', async () => {
		const places: [string, string][] = [
			...[article, home, section].map((at): [string, string] => [gallery.origin, at(tag)]),
			...(['en', 'fa'].includes(tag) ? [`/${tag}/orchard/`, `/${tag}/`] : []).map((path): [string, string] => [
				small.origin,
				path,
			]),
		]
		for (const [origin, path] of places)
			await inWindow({}, async ({ page, asked }) => {
				// A change that a page of `npm start` waits for never comes: it is never idle.
				await page.goto(origin + path, { waitUntil: 'load' })
				await page.waitForTimeout(200)
				expect([path, asked.filter((address) => !address.startsWith(origin))]).toEqual([path, []])
				const things = new Set(asked.filter((address) => !isScript(address)))
				expect([path, things.size > budgets.firstView ? [...things] : []]).toEqual([path, []])
			})
	}, 60_000)

	test('of the lite page is one request', async () => {
		const seen = await inWindow({}, async ({ page, asked }) => {
			await page.goto(gallery.origin + lite(tag), { waitUntil: 'networkidle' })
			return asked
		})
		expect(seen).toEqual([gallery.origin + lite(tag)])
	})

	test.each([360, 1280])(
		'at %i pixels holds still while photos and font come late, to the end of the page',
		async (width) => {
			for (const path of [article(tag), home(tag)]) {
				const shift = await inWindow({ viewport: { width, height: 740 } }, async ({ page, asked }) => {
					await page.route(/\.(avif|webp|jpg|woff2)$/, async (route) => {
						await new Promise((done) => setTimeout(done, 400))
						await route.continue()
					})
					await page.addInitScript(watchLayout)
					await page.goto(gallery.origin + path)
					await page.evaluate(scrollToEnd)
					await page.waitForLoadState('networkidle')
					expect(asked.some((address) => address.endsWith('.woff2'))).toBe(!withoutFont.includes(tag))
					return page.evaluate(layoutShift)
				})
				expect([path, shift]).toEqual([path, { total: 0, moved: [] }])
			}
		},
		40_000,
	)
})
