import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contrast } from '../../functions/style/contrast.ts'
import { galleryPages } from '../gallery/publish-gallery.ts'
import { addAxe, violations } from './axe.ts'
import { hasChromium, openChromium } from './chromium.ts'
import { hexOf } from './colour.ts'
import { type GallerySite, gallerySite } from './gallery-site.ts'
import { overflow } from './in-page.ts'
import { type Focused, focused, sizes } from './in-page-focus.ts'
import { borderOf, languagesOf, scrolling, underlineOf } from './in-page-modes.ts'
import { clippedElements, lineLengths, squareSigns, withoutArabicLetters } from './in-page-text.ts'
import { lendFonts } from './lent-fonts.ts'

// Machines that check many things at once are slow; readers’ are not meant here.
vi.setConfig({ testTimeout: 60_000 })

let site: GallerySite
let browser: Browser

beforeAll(async () => {
	if (!hasChromium) return
	;[site, browser] = await Promise.all([gallerySite(), openChromium()])
}, 90_000)
afterAll(async () => {
	await browser?.close()
	await site?.close()
})

/** Opens a window, looks, and closes it; the page's policy would keep our own scripts and styles out. */
async function inWindow<Seen>(options: BrowserContextOptions, look: (page: Page) => Promise<Seen>): Promise<Seen> {
	const viewport = { width: 1280, height: 800 }
	const context = await browser.newContext({ viewport, bypassCSP: true, serviceWorkers: 'block', ...options })
	try {
		return await look(await context.newPage())
	} finally {
		await context.close()
	}
}

const { article, home, lite, embed } = galleryPages
const unbroken = (tag: string) => `/${tag}/next-row/`
const goTo = (page: Page, path: string) => page.goto(site.origin + path, { waitUntil: 'domcontentloaded' })
const contrastRules = ['color-contrast', 'link-in-text-block']

describe.skipIf(!hasChromium).concurrent('axe-core finds nothing, by day and by night', () => {
	test.each(['en', 'ru', 'kk', 'uz-Latn', 'fa', 'ar', 'ur', 'he', 'hi', 'zh-Hans', 'ja', 'tr'])(
		'on the pages of %s',
		async (tag) => {
			const found = await inWindow({}, async (page) => {
				const all: string[] = []
				for (const [kind, addressIn] of Object.entries(galleryPages)) {
					const look = async (how: string, rules?: readonly string[]) =>
						all.push(...(await violations(page, rules)).map((text) => `${kind}, ${how}: ${text}`))
					await page.setViewportSize({ width: 1280, height: 800 })
					await page.emulateMedia({ colorScheme: 'light' })
					await goTo(page, addressIn(tag))
					await addAxe(page)
					await look('by day')
					await page.evaluate(withoutArabicLetters)
					if (['fa', 'ar', 'ur'].includes(tag)) await look('by day, letters replaced', contrastRules)
					await page.emulateMedia({ colorScheme: 'dark' })
					await look('by night', contrastRules)
					await page.setViewportSize({ width: 360, height: 700 })
					await look('on a telephone', ['scrollable-region-focusable', 'target-size'])
				}
				return all
			})
			expect(found).toEqual([])
		},
		90_000,
	)
})

test.skipIf(!hasChromium)('axe-core sees faint Arabic words only when their letters are replaced', async () => {
	const [before, after] = await inWindow({}, async (page) => {
		await page.setContent('<main style="color: #aaa; background: #fff"><p dir="rtl">درختان کهن سیب</p></main>')
		await addAxe(page)
		const seen = await violations(page, contrastRules)
		await page.evaluate(withoutArabicLetters)
		return [seen, await violations(page, contrastRules)]
	})
	expect(before).toEqual([])
	expect(after).toEqual([expect.stringContaining('color-contrast: p:')])
})

test.skipIf(!hasChromium).each([
	['he', 'rtl', 'עצי תפוח עתיקים'],
	['hi', 'ltr', 'सेब के पुराने पेड़'],
	['zh-Hans', 'ltr', '古老的苹果树'],
	['ja', 'ltr', 'リンゴの古木'],
	['tr', 'ltr', 'Yaşlı elma ağaçları'],
])('axe-core sees faint words of %s as they are', async (_tag, dir, words) => {
	const seen = await inWindow({}, async (page) => {
		await page.setContent(`<main style="color: #aaa; background: #fff"><p dir="${dir}">${words}</p></main>`)
		await addAxe(page)
		return violations(page, contrastRules)
	})
	expect(seen).toEqual([expect.stringContaining('color-contrast: p:')])
})

/** All that the keyboard reaches on a page, in its order. */
async function walk(page: Page): Promise<Focused[]> {
	const stops: Focused[] = []
	for (let step = 0; step < 150; step++) {
		await page.keyboard.press('Tab')
		const stop = await page.evaluate(focused)
		if (stop === null) return stops
		stops.push(stop)
	}
	throw new Error('The keyboard never comes to the end of the page')
}

describe.skipIf(!hasChromium).each(['en', 'fa', 'he', 'ja'])('who reads %s by keyboard', (tag) => {
	test('skips to the text first of all', async () => {
		await inWindow({}, async (page) => {
			for (const path of [article(tag), home(tag)]) {
				await goTo(page, path)
				await page.keyboard.press('Tab')
				expect(await page.evaluate(focused)).toMatchObject({ inMain: false })
				expect(await page.locator(':focus').getAttribute('href')).toBe('#content')
				await page.keyboard.press('Enter')
				await page.keyboard.press('Tab')
				expect(await page.evaluate(focused)).toMatchObject({ inMain: true })
			}
		})
	})

	test.each([
		['by day', { colorScheme: 'light' }],
		['by night', { colorScheme: 'dark' }],
		['in colours of their own', { forcedColors: 'active' }],
	] as const)(
		'always sees where, %s',
		async (_when, options) => {
			const faint = await inWindow(options, async (page) => {
				const all: string[] = []
				for (const path of [article(tag), home(tag), embed(tag)]) {
					await goTo(page, path)
					for (const { words, outline, width, colour, ground } of await walk(page)) {
						const ratio = contrast(hexOf(colour, ground), hexOf(ground))
						if (outline === 'none' || width < 2 || ratio < 3) all.push(`${path} ${words}: ${outline} ${width} ${ratio}`)
					}
				}
				return all
			})
			expect(faint).toEqual([])
		},
		40_000,
	)

	test('goes from line to line as the eye does', async () => {
		const jumps = await inWindow({ viewport: { width: 1280, height: 5000 } }, async (page) => {
			const all: string[] = []
			for (const path of [article(tag), lite(tag)]) {
				await goTo(page, path)
				const stops = (await walk(page)).filter(({ words }) => words !== '')
				for (const [index, { words, begins }] of stops.entries()) {
					const before = stops[index - 1]?.ends
					// The skip link comes first, and stands over what is below it.
					if (before === undefined || index === 1) continue
					const below = begins.top >= before.bottom - 4
					const beside = ['en', 'ja'].includes(tag) ? begins.left >= before.right - 1 : begins.right <= before.left + 1
					if (!below && !(beside && begins.bottom > before.top)) all.push(`${path} ${words}`)
				}
			}
			return all
		})
		expect(jumps).toEqual([])
	})
})

const read = ['en', 'kk', 'fa', 'ur', 'he', 'hi', 'zh-Hans', 'ja', 'tr']
const squareWritten = ['zh-Hans', 'ja']

describe.skipIf(!hasChromium).each(read)('a reader of %s', (tag) => {
	test('never scrolls sideways, however wide the words and tables are', async () => {
		await inWindow({}, async (page) => {
			for (const width of [320, 360, 1280])
				for (const path of [article(tag), unbroken(tag), home(tag), lite(tag), `/${tag}/next-row/embed/`]) {
					await page.setViewportSize({ width, height: 700 })
					await goTo(page, path)
					expect([width, path, await page.evaluate(overflow)]).toEqual([width, path, 0])
				}
		})
	})

	test('loses nothing with letters of twice the size', async () => {
		await inWindow({}, async (page) => {
			for (const path of [article(tag), unbroken(tag), home(tag), lite(tag)]) {
				await goTo(page, path)
				await page.addStyleTag({ content: 'html { font-size: 200% }' })
				expect([path, await page.evaluate(overflow), await page.evaluate(clippedElements)]).toEqual([path, 0, []])
			}
		})
	})

	test('meets every link of a list with a finger', async () => {
		const small = await inWindow({ viewport: { width: 360, height: 700 }, hasTouch: true }, async (page) => {
			const all: unknown[] = []
			for (const path of [article(tag), home(tag), lite(tag)]) {
				await goTo(page, path)
				const links = await page.locator('nav a, .masthead a, .skip, .related a').evaluateAll(sizes)
				expect(links.length).toBeGreaterThan(5)
				all.push(...links.filter(({ width, height }) => width < 24 || height < 24).map((link) => ({ path, ...link })))
			}
			return all
		})
		expect(small).toEqual([])
	})

	test.skipIf(squareWritten.includes(tag))('has 60 to 75 letters on a line', async () => {
		const lengths = await inWindow({}, async (page) => {
			// The font is there from the second page on (`font-display: optional`).
			for (const _time of ['first', 'second']) await page.goto(site.origin + article(tag))
			await lendFonts(page)
			return page.evaluate(lineLengths)
		})
		const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
		expect(lengths.length).toBeGreaterThan(25)
		expect(mean).toBeGreaterThan(60)
		expect(mean).toBeLessThan(75)
	})

	test.skipIf(!squareWritten.includes(tag))('has 35 to 40 square signs on a line', async () => {
		const signs = await inWindow({}, async (page) => {
			await goTo(page, article(tag))
			return page.evaluate(squareSigns)
		})
		expect(signs.length).toBeGreaterThan(10)
		// More than 40 are too many for an eye to find the next line (WCAG 2.2, 1.4.8).
		expect(signs.filter((count) => count < 35 || count > 40)).toEqual([])
	})

	test('hears each part in its own language', async () => {
		await inWindow({}, async (page) => {
			await goTo(page, article(tag))
			const names = await page.locator('a[hreflang]').evaluateAll(languagesOf)
			expect(names.length).toBeGreaterThan(12)
			expect(names.filter(({ lang, hreflang }) => lang !== hreflang)).toEqual([])
			const others = ['a:text-is("Almanac")', 'bdi:text-is("Dilnoza Rahimova")', '.topics a:text-is("Oilcloth")']
			for (const words of others)
				expect([words, await page.locator(words).getAttribute('lang')]).toEqual([words, tag === 'en' ? null : 'en'])
			const source = tag === 'kk' ? 'en' : 'kk'
			expect(await page.locator('.notice bdi').getAttribute('lang')).toBe(source)
		})
	})
})

test.skipIf(!hasChromium)(
	'in colours of the reader’s own, boxes keep their edges and the page where one is its mark',
	async () => {
		await inWindow({ forcedColors: 'active' }, async (page) => {
			await goTo(page, article('en'))
			for (const box of ['.notice', 'aside', '.contents', '.embed a']) {
				const width = await page.locator(box).first().evaluate(borderOf)
				expect([box, width]).toEqual([box, { width: '1px', style: 'solid' }])
			}
			const current = page.locator('.masthead [aria-current]')
			await expect(current.evaluate(underlineOf)).resolves.toBe('underline')
		})
	},
)

test.skipIf(!hasChromium).each([
	['reduce', 'auto'],
	['no-preference', 'smooth'],
] as const)('with motion “%s” the page scrolls %s, and nothing else moves', async (reducedMotion, behaviour) => {
	await inWindow({ reducedMotion }, async (page) => {
		await goTo(page, article('en'))
		expect(await page.evaluate(scrolling)).toEqual({ behaviour, moving: 0 })
	})
})
