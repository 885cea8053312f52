import { describe, expect, test } from 'vitest'
import { shortName } from '../../functions/publish/web-manifest.ts'
import { all } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { settings } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()

async function manifestOf(newsroom: TestNewsroom, tag: string): Promise<Record<string, unknown>> {
	const object = await newsroom.site.get(`${tag}/manifest.webmanifest`)
	if (object === undefined) throw new Error(`${tag} has no manifest`)
	expect(object.contentType).toBe('application/manifest+json')
	return JSON.parse(Buffer.from(object.body).toString())
}

/** Elements of a page's head, by name and rel or name. */
async function headOf(newsroom: TestNewsroom, key: string): Promise<readonly string[]> {
	const root = readHtml(Buffer.from((await newsroom.site.get(key))?.body ?? '').toString())
	return all(root).flatMap(({ name, attributes: { rel, href, media, content, ...more } }) => {
		if (name === 'link' && (rel === 'manifest' || rel === 'apple-touch-icon')) return [`${rel} ${href}`]
		return more['name'] === 'theme-color' ? [`${media} ${content}`] : []
	})
}

describe('a site on the home screen', () => {
	test('is called what it is called in the reader’s language, and opens there', async () => {
		const newsroom = await open()
		expect(await manifestOf(newsroom, 'en')).toEqual({
			name: 'The Steppe Post',
			short_name: 'The Steppe Post',
			lang: 'en',
			dir: 'ltr',
			start_url: '/en/',
			scope: '/',
			display: 'minimal-ui',
			background_color: '#fdfcf9',
			theme_color: '#8c2f1b',
			icons: [
				{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
				{ src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
				{ src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
				{ src: '/icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
			],
		})
		const arabic = { name: 'بريد السهوب', lang: 'ar', dir: 'rtl', start_url: '/ar/', scope: '/' }
		expect(await manifestOf(newsroom, 'ar')).toMatchObject(arabic)
	})

	test('has the newsroom’s colours, on its pages too', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'theme.yml': 'light: { paper: "#ffffff", mark: "#00407a" }\n' })
		expect(await manifestOf(newsroom, 'kk')).toMatchObject({ background_color: '#ffffff', theme_color: '#00407a' })
		expect(await headOf(newsroom, 'kk/index.html')).toEqual([
			'manifest /kk/manifest.webmanifest',
			'apple-touch-icon /apple-touch-icon.png',
			'(prefers-color-scheme: light) #ffffff',
			'(prefers-color-scheme: dark) #171716',
		])
	})

	test('has an icon wherever a page or a manifest names one', async () => {
		const newsroom = await open()
		for (const key of ['apple-touch-icon.png', 'icon-192.png', 'icon-512.png', 'icon-512-maskable.png'])
			expect([key, (await newsroom.site.head(key))?.contentType]).toEqual([key, 'image/png'])
		// What they show is what it was: nothing is drawn twice.
		newsroom.written.length = 0
		await newsroom.queues.replay.send([{ body: { replay: 'site' } }])
		await newsroom.settle()
		expect(newsroom.written).toEqual([])
		await newsroom.upload({ 'site.yml': settings['site.yml'].replace('en: The Steppe Post', 'en: A Steppe Post') })
		expect(newsroom.written.filter((key) => key.endsWith('.png'))).toHaveLength(4)
	})

	test('is gone with its language', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'site.yml': settings['site.yml'].replace('[en, ru, kk, ar, uz-Latn]', '[en, ru]') })
		expect(await newsroom.site.head('kk/manifest.webmanifest')).toBeUndefined()
		expect(await headOf(newsroom, 'ru/index.html')).toContain('manifest /ru/manifest.webmanifest')
	})
})

test.each([
	['The Steppe Post', 'The Steppe Post'],
	['Twenty-four letters long', 'Twenty-four letters long'],
	['The Independent Voice of the Steppe', 'The Independent Voice of'],
	['The Voice of the Valleys — and Mountains', 'The Voice of the Valleys'],
	['Morning in the hills, evening by the sea', 'Morning in the hills'],
	['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsge'],
	['草原'.repeat(20), '草原'.repeat(12)],
	['e\u0301'.repeat(40), 'e\u0301'.repeat(24)],
])('%s is %s below an icon', (name, short) => {
	expect(shortName(name)).toBe(short)
	expect([...new Intl.Segmenter('und').segment(short)].length).toBeLessThanOrEqual(24)
})
