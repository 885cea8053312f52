import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, buildSite, complaints, keysBelow } from './built-site.ts'
import { deadLinks, heavyLite, wrongCanonical, wrongRobots, wrongSizes } from './check-links.ts'
import {
	activeContent,
	badHeadings,
	bodyText,
	invalidMarkup,
	poorPictures,
	weakPolicy,
	wrongLanguage,
} from './check-markup.ts'
import { wrongAlternates, wrongData } from './check-translations.ts'
import { copyContent } from './copy-content.ts'
import { listings } from './listings.ts'

const folder = mkdtempSync(join(tmpdir(), 'tilmash-site-'))
const at = (name: string) => join(folder, name)
const languages = ['ar', 'en', 'fa', 'kk', 'ky', 'ru', 'tg', 'tr', 'uk', 'ur', 'uz-Cyrl', 'uz-Latn']
let site: BuiltSite

beforeAll(async () => {
	await copyContent(at('content'))
	// The second build is the command that editors use, in a process of its own and at the same time.
	const command = resolve(import.meta.dirname, '../../infra/local/commands/build.ts')
	const again = promisify(execFile)(process.execPath, [command, '--content', at('content'), '--out', at('again')])
	site = await buildSite(at('content'), at('site'), at('data'))
	await again
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const articles = () => site.articles.filter(({ story }) => !story.startsWith('pages/'))
const kind = (...kinds: string[]) => site.pages.filter((page) => kinds.includes(page.kind))

test('every manuscript of the newsroom is live, but for drafts and what is dated 2031', () => {
	const late = [...site.outcomes].filter(([key, outcome]) => key.endsWith('.md') && outcome !== 'live')
	expect(late.filter(([key]) => !key.startsWith('articles/winter-fair/'))).toEqual([
		['articles/bread-oven/en.md', 'draft'],
		['articles/bread-oven/ru.md', 'ready'],
	])
	expect(site.failures).toEqual([])
	const inLanguages = (story: string) =>
		site.articles
			.filter((article) => article.story === story)
			.map(({ language }) => language)
			.sort()
	for (const story of ['saxaul-aral', 'pages/about', 'pages/contact', 'pages/comment-policy'])
		expect(inLanguages(story)).toEqual(languages)
	expect(inLanguages('apple-orchard')).toEqual(['en', 'kk', 'ky', 'ru'])
	expect(kind('article').length).toBe(site.articles.length)
	expect(kind('lite').length).toBe(site.articles.length)
})

describe('every page', () => {
	test('is valid HTML', async () => {
		const found = await Promise.all(
			site.pages.map(async (page) => (await invalidMarkup(page)).map((fault) => `${page.key}:${fault}`)),
		)
		expect(found.flat()).toEqual([])
	}, 30_000)

	test('has one h1, and leaves out no heading level', () => {
		expect(complaints(site.pages, badHeadings)).toEqual([])
	})

	test('says its language and direction', () => {
		expect(complaints(site.pages, wrongLanguage)).toEqual([])
	})

	test('leads only to what is there', () => {
		expect(complaints(site.pages, (page) => deadLinks(site, page))).toEqual([])
	})

	test('says where it lives, and whether it may be listed', () => {
		expect(complaints(site.pages, wrongCanonical)).toEqual([])
		expect(complaints(site.pages, wrongRobots)).toEqual([])
	})

	test('runs nothing, and its policy would let nothing run', () => {
		expect(complaints(site.pages, activeContent)).toEqual([])
		expect(complaints(site.pages, weakPolicy)).toEqual([])
	})

	test('describes its pictures and keeps their place', async () => {
		expect(complaints(site.pages, poorPictures)).toEqual([])
		const sizes = new Map<string, string>()
		for (const page of site.pages) expect(await wrongSizes(site, page, sizes)).toEqual([])
		expect(sizes.size).toBeGreaterThan(10)
	})

	test('has words', () => {
		expect(site.pages.filter((page) => bodyText(page).trim().length < 20).map(({ key }) => key)).toEqual([])
	})
})

describe('an article', () => {
	test('names every language it is in, itself and the default, on each of its pages', () => {
		expect(site.articles.flatMap((article) => wrongAlternates(site, article))).toEqual([])
	})

	test('says in JSON-LD who wrote it, when, in which language, and of what it is a translation', () => {
		expect(articles().flatMap((article) => wrongData(site, article))).toEqual([])
	})

	test('has a lite page of one small request', () => {
		expect(complaints(kind('lite'), (page) => heavyLite(site, page))).toEqual([])
	})
})

listings(() => site, languages)

test('each language has its page for what is not there', () => {
	const notices = kind('notice').map(({ key, status }) => `${key} ${status}`)
	// And one in all of them, for what is in none.
	expect(notices.toSorted()).toEqual(['404.html 404', ...languages.map((tag) => `${tag}/404.html 404`)])
	const [every] = kind('notice').filter(({ key }) => key === '404.html')
	for (const tag of languages) expect(every?.html).toContain(`<section id="${tag}" lang="${tag}" dir=`)
	const heading = (tag: string) =>
		kind('notice')
			.filter(({ key }) => key === `${tag}/404.html`)
			.map(bodyText)
			.join('')
	expect(new Set(languages.map(heading)).size).toBe(languages.length)
})

test('no published photo says where or by whom it was taken', async () => {
	// The premise: the uploaded ones do.
	const uploaded = readFileSync(at('content/articles/saxaul-aral/lead.jpg'))
	expect(await exifr.gps(uploaded)).toEqual({ latitude: 43.25, longitude: 76.95 })
	const photos = [...site.objects.values()].filter(({ key }) => /^photos\/|card\.jpg$/.test(key))
	expect(photos.length).toBeGreaterThan(10)
	for (const { key, body } of photos) {
		const { format, exif, iptc, xmp } = await sharp(body).metadata()
		const wanted = { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[key.split('.').pop() ?? '']
		expect([key, format, exif, iptc, xmp]).toEqual([key, wanted, undefined, undefined, undefined])
		// Of the others exifr knows no metadata, and sharp found none.
		if (key.endsWith('.jpg')) expect(await exifr.gps(body)).toBeUndefined()
		// By long words: three letters may stand in any picture, and a failure must not print one.
		expect([key, /Exif\0\0|Photoshop 3|adobe:ns|Someone/.test(body.toString('latin1'))]).toEqual([key, false])
	}
})

test('the same newsroom gives the same bytes, whoever builds it', () => {
	const keys = [...site.objects.keys()]
	expect(keysBelow(at('again'))).toEqual(keys)
	const different = keys.filter(
		(key) => !readFileSync(at(`again/${key}`)).equals(site.objects.get(key)?.body ?? Buffer.alloc(0)),
	)
	expect(different).toEqual([])
})
