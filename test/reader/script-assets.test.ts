import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scriptAssets } from '../../functions/reader/script-assets.ts'
import { all } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { manuscript, settings } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const committed = fileURLToPath(new URL('../../functions/reader/files/', import.meta.url))
const bytes = readFileSync(join(committed, 'offline.js'))
const hash = createHash('sha256').update(bytes).digest('hex')
const key = `assets/${hash.slice(0, 16)}.js`

describe('the scripts of a site that can be read without a connection', () => {
	test('are 5 KB at most, as they come over the line', () => {
		const { pages, worker, workerOff } = scriptAssets()
		// What an article loads at most, and what the search has of its own; the worker runs beside them, once for all pages.
		const article = ['alphabet.js', 'offline.js', 'talk.js'] as const
		const loaded = article.reduce((sum, name) => sum + gzipSync(pages[name]).length, 0)
		expect(loaded).toBeLessThanOrEqual(5 * 1024)
		expect(gzipSync(pages['search.js']).length).toBeLessThanOrEqual(4 * 1024)
		expect(gzipSync(worker).length).toBeLessThanOrEqual(4 * 1024)
		expect(gzipSync(workerOff).length).toBeLessThanOrEqual(512)
	})

	test.each([
		['sw.js', 'webworker'],
		['sw-off.js', 'webworker'],
		['alphabet.js', 'dom,dom.iterable'],
		['offline.js', 'dom,dom.iterable'],
		['search.js', 'dom,dom.iterable'],
		['talk.js', 'dom,dom.iterable'],
	])('%s is typed', async (file, lib) => {
		const compiler = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url))
		const kind = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--noUncheckedIndexedAccess', '--ignoreConfig']
		const world = ['--target', 'es2024', '--module', 'esnext', '--moduleDetection', 'force', '--types', '']
		const { stdout } = await promisify(execFile)(compiler, [...kind, ...world, '--lib', `es2024,${lib}`, file], {
			cwd: committed,
		})
		expect(stdout).toBe('')
	})
})

describe('offline.js', () => {
	let folder: string
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'tilmash-scripts-'))
		cpSync(committed, folder, { recursive: true })
	})
	afterEach(() => rmSync(folder, { recursive: true }))

	test('is read from beside the bundled handler on AWS', () => {
		expect(scriptAssets(folder)).toEqual(scriptAssets())
	})

	test('never goes out as another file under the address of an old one', () => {
		appendFileSync(join(folder, 'offline.js'), '// another')
		expect(() => scriptAssets(folder)).toThrow('offline.js')
	})
})

describe('a newsroom', () => {
	const open = newsrooms()
	const text = async ({ site }: TestNewsroom, at: string) => Buffer.from((await site.get(at))?.body ?? '').toString()
	const scripts = async (newsroom: TestNewsroom, at: string) =>
		all(readHtml(await text(newsroom, at)), 'script')
			.map(({ attributes }) => attributes)
			.filter(({ type }) => type !== 'application/ld+json')
	const article = 'articles/saxaul/en.md'
	/** Readers are asked nothing here: that has a script of its own. */
	const silent = { comments: 'off', reactions: false } as const
	const on = `${settings['site.yml']}offline: true\n`

	test('that wants it has a script on its articles and fronts, and nothing else there runs', async () => {
		const newsroom = await open()
		await newsroom.upload({ [article]: manuscript(silent), 'site.yml': on })
		const integrity = `sha256-${Buffer.from(hash, 'hex').toString('base64')}`
		for (const page of ['en/saxaul/index.html', 'en/index.html', 'kk/offline/index.html']) {
			expect(await scripts(newsroom, page)).toEqual([{ src: `/${key}`, integrity, type: 'module' }])
			expect(await text(newsroom, page)).toContain(
				"script-src 'self'; connect-src 'self'; worker-src 'self';".replaceAll("'", '&#x27;'),
			)
		}
		for (const page of ['en/saxaul/lite/index.html', 'en/404.html', 'index.html'])
			expect(await scripts(newsroom, page)).toEqual([])
		expect(await newsroom.site.head(key)).toMatchObject({
			contentType: 'text/javascript; charset=utf-8',
			cacheControl: 'public, max-age=31536000, immutable',
		})
		expect(await newsroom.site.head('sw.js')).toMatchObject({
			contentType: 'text/javascript; charset=utf-8',
			cacheControl: 'public, max-age=0, must-revalidate',
		})
		expect(await text(newsroom, 'sw.js')).toBe(readFileSync(join(committed, 'sw.js'), 'utf8'))
	})

	test('has the script of the conversation where readers are asked something, and nowhere else', async () => {
		const newsroom = await open()
		await newsroom.upload({ [article]: manuscript(), 'articles/lake/en.md': manuscript(silent) })
		const talk = readFileSync(join(committed, 'talk.js'))
		const digest = createHash('sha256').update(talk)
		const integrity = `sha256-${digest.copy().digest('base64')}`
		const at = `assets/${digest.digest('hex').slice(0, 16)}.js`
		expect(await scripts(newsroom, 'en/saxaul/index.html')).toEqual([{ src: `/${at}`, integrity, type: 'module' }])
		expect(await text(newsroom, at)).toBe(talk.toString())
		for (const page of [
			'en/lake/index.html',
			'en/index.html',
			'en/saxaul/lite/index.html',
			'en/saxaul/embed/index.html',
		])
			expect(await scripts(newsroom, page)).toEqual([])
	})

	test('puts the words for its button in the language of the page, where nothing shows without a script', async () => {
		const newsroom = await open()
		await newsroom.upload({ [article]: manuscript(), 'site.yml': on })
		const places = all(readHtml(await text(newsroom, 'en/saxaul/index.html')), 'p').filter(({ attributes }) =>
			attributes['class']?.split(' ').includes('save'),
		)
		expect(places.map(({ children }) => children)).toEqual([[]])
		expect(places[0]?.attributes).toMatchObject({
			hidden: '',
			'data-save': 'Save to read offline',
			'data-remove': 'Saved. Remove from this device',
		})
	})

	test('that does not has no script, no offline page, and a worker that takes the old one away', async () => {
		const newsroom = await open()
		await newsroom.upload({ [article]: manuscript(silent), 'site.yml': on })
		await newsroom.upload({ 'site.yml': settings['site.yml'] })
		for (const page of ['en/saxaul/index.html', 'en/index.html']) {
			expect(await scripts(newsroom, page)).toEqual([])
			expect(await text(newsroom, page)).not.toContain('worker-src')
			expect(await text(newsroom, page)).not.toContain('data-save')
		}
		expect(await newsroom.site.head('en/offline/index.html')).toBeUndefined()
		expect(await text(newsroom, 'sw.js')).toBe(readFileSync(join(committed, 'sw-off.js'), 'utf8'))
	})

	test('has no offline page in a language that it dropped', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'site.yml': on })
		expect(await newsroom.site.head('kk/offline/index.html')).toBeDefined()
		await newsroom.upload({ 'site.yml': on.replace('[en, ru, kk, ar, uz-Latn]', '[en, ru]') })
		expect(await newsroom.site.head('kk/offline/index.html')).toBeUndefined()
	})

	test('calls no story `offline`: that address is taken', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'articles/saxaul/en.md': manuscript({ slug: 'offline' }) })
		expect(await newsroom.site.head('en/offline/index.html')).toBeUndefined()
		expect(await newsroom.report('articles/saxaul/en.md')).toMatchObject({ state: 'rejected' })
	})
})
