import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Mirror } from '../../../infra/local/mirror.ts'
import { LocalNewsroom } from '../../../infra/local/newsroom.ts'
import { manuscript, settings } from '../../support/fixture.ts'

const languages = ['en', 'ru', 'kk', 'ar', 'uz-Latn']
const stories = ['apples', 'bridges', 'cranes', 'dunes']
const root = mkdtempSync(join(tmpdir(), 'tilmash-first-'))
const content = join(root, 'content')
const now = () => new Date('2026-03-05T06:00:00Z')
const log = { info: () => {}, error: () => {} }

beforeAll(() => {
	const files = new Map<string, string>(Object.entries(settings))
	for (const story of stories)
		for (const language of languages)
			files.set(
				`articles/${story}/${language}.md`,
				manuscript({
					title: `The ${story} of the steppe, in ${language}`,
					...(language !== 'en' && { translation: 'human', source: { lang: 'en' } }),
				}),
			)
	for (const [key, text] of files) {
		mkdirSync(dirname(join(content, key)), { recursive: true })
		writeFileSync(join(content, key), text)
	}
})
afterAll(() => rmSync(root, { recursive: true }))

/** A newsroom in a folder, and how often each object of its site was written. */
function open(folder: string, onWrite: (key: string) => void, once = false) {
	const [site, data] = [join(root, folder, 'site'), join(root, folder, 'data')]
	return new LocalNewsroom({ site, data, log, now, once, onSiteChange: onWrite })
}

/** Publishes the folder. `onUploaded` is called when all of its files are in the bucket. */
async function publish(newsroom: LocalNewsroom, onUploaded = () => {}): Promise<void> {
	await newsroom.publishAll(async () => {
		await new Mirror(content, newsroom).syncAll()
		onUploaded()
	})
}

/** Every form of every article, by its key. */
async function formsOf(newsroom: LocalNewsroom): Promise<Map<string, string>> {
	const forms = new Map<string, string>()
	for (const language of languages)
		for (const story of stories)
			for (const key of await newsroom.site.list(`${language}/${story}/`))
				forms.set(key, Buffer.from((await newsroom.site.get(key))?.body ?? '').toString('base64'))
	return forms
}

describe('a newsroom that publishes a whole folder for the first time', () => {
	it('writes each form of each article once, with all its languages in it', async () => {
		const writes = new Map<string, number>()
		const newsroom = open('counted', (key) => writes.set(key, (writes.get(key) ?? 0) + 1))
		await publish(newsroom)
		const forms = await formsOf(newsroom)
		await newsroom.close()
		expect(forms.size).toBeGreaterThanOrEqual(stories.length * languages.length * 8)
		expect([...forms.keys()].filter((key) => writes.get(key) !== 1)).toEqual([])
		const page = Buffer.from(forms.get('kk/cranes/index.html') ?? '', 'base64').toString()
		for (const language of languages) expect(page).toContain(`hreflang="${language}"`)
	})

	it('leaves each editor a report that says where the article is', async () => {
		const newsroom = open('reported', () => {}, true)
		await publish(newsroom)
		for (const story of stories)
			for (const language of languages) {
				const report = await newsroom.desk.get(`reports/articles/${story}/${language}.md.json`)
				expect(JSON.parse(Buffer.from(report?.body ?? '{}').toString())).toMatchObject({
					state: 'live',
					url: `https://news.example.org/${language}/${story}/`,
				})
			}
		await newsroom.close()
	})

	it('has the same pages when it was ended midway and started again', { timeout: 60_000 }, async () => {
		const calm = open('calm', () => {}, true)
		await publish(calm)
		const wanted = await formsOf(calm)
		await calm.close()
		for (const [run, mostWrites] of [1, 40, 90].entries()) {
			let [writes, isUploaded] = [0, false]
			let stopped: Promise<void> | undefined
			const first = open(`ended-${run}`, () => {
				if (isUploaded && ++writes === mostWrites) stopped = first.close()
			})
			await publish(first, () => {
				isUploaded = true
			})
			await stopped
			expect(stopped).toBeDefined()
			const second = open(`ended-${run}`, () => {})
			await publish(second)
			expect(await formsOf(second), `ended after ${mostWrites} writes`).toEqual(wanted)
			await second.close()
		}
	})
})
