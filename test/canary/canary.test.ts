import { expect, test } from 'vitest'
import { runCanary } from '../../functions/canary/run-canary.ts'
import type { FetchedPage } from '../../functions/canary/tools.ts'
import { languages } from '../../functions/language/languages.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()

/** How a newsroom treats its canary. */
interface Day {
	/** Whether the newsroom hears of an upload. */
	readonly delivers?: (text: string) => boolean
	/** What readers get, instead of what stands on the site. */
	readonly fetchPage?: (address: string) => Promise<FetchedPage>
}

/** A canary in a newsroom: waiting is what lets the newsroom work, and moves its clock. */
function canaryOf(newsroom: TestNewsroom, { delivers = () => true, fetchPage }: Day = {}) {
	const uploaded: { key: string; text: string }[] = []
	const waiting: { record: Awaited<ReturnType<TestNewsroom['put']>>; text: string }[] = []
	const lines: { level: 'info' | 'error'; event: string; details: object }[] = []
	const looks: string[] = []
	const { catalogue, desk } = newsroom
	const run = () =>
		runCanary({
			manuscripts: {
				put: async (key, body) => {
					const text = Buffer.from(body).toString()
					uploaded.push({ key, text })
					waiting.push({ record: await newsroom.put(key, text), text })
					return { written: true, etag: '' }
				},
			},
			catalogue,
			desk,
			fetchPage: async (address) => {
				looks.push(address)
				if (fetchPage !== undefined) return fetchPage(address)
				const page = await newsroom.page(address)
				return { status: page?.status ?? 404, text: page?.html ?? '' }
			},
			now: () => new Date(newsroom.now),
			wait: async (milliseconds) => {
				newsroom.now = new Date(Date.parse(newsroom.now) + milliseconds).toISOString()
				for (const one of waiting.splice(0)) {
					if (delivers(one.text)) await newsroom.deliver(one.record)
					else waiting.push(one)
				}
			},
			log: {
				info: (event, details = {}) => void lines.push({ level: 'info', event, details }),
				error: (event, details = {}) => void lines.push({ level: 'error', event, details }),
			},
		})
	return { run, uploaded, waiting, lines, looks }
}

const isRetraction = (text: string) => text.includes('withdrawn')

test('publishes, sees the page, retracts, sees that it is gone', async () => {
	const newsroom = await open()
	newsroom.now = '2026-06-01T00:17:00.000Z'
	const canary = canaryOf(newsroom)
	await canary.run()
	expect(canary.lines).toEqual([
		{ level: 'info', event: 'canary', details: { language: 'en', publishedSeconds: 10, retractedSeconds: 10 } },
	])
	expect(canary.uploaded.map(({ key }) => key)).toEqual(Array(2).fill('articles/tilmash-canary/en.md'))
	expect(canary.uploaded[0]?.text).toContain('2026-06-01T00:17:00.000Z')
	expect(new Set(canary.looks)).toEqual(new Set(['/en/tilmash-canary/']))
	expect(await newsroom.status('/en/tilmash-canary/')).toBe(410)
	expect(newsroom.announced.map(({ announce }) => announce)).toEqual(['live', 'gone'])
})

test('takes each language in its hour, and no file of it has anything to mend', async () => {
	const newsroom = await open({ bare: true })
	const tags = languages.map(({ tag }) => tag)
	const names = (name: string) => JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, name])))
	await newsroom.upload({
		'site.yml': `title: ${names('7')}\nurl: https://news.example.org\ntimeZone: Asia/Almaty\nsourceLanguage: en
languages: ${JSON.stringify(tags)}\nsections: { society: ${names('8')} }\n`,
	})
	const seen = []
	for (const tag of tags) {
		const canary = canaryOf(newsroom, { delivers: (text) => !isRetraction(text) })
		await expect(canary.run(), tag).rejects.toThrow(/not after (45|120) s; last seen: 200/)
		const [upload] = canary.uploaded
		seen.push(upload?.key)
		const { state, problems } = (await newsroom.report(upload?.key ?? '')) ?? {}
		expect({ state, problems }, tag).toEqual({ state: 'live', problems: [] })
		await newsroom.upload({ [upload?.key ?? '']: '---\nstatus: withdrawn\n---\n' })
		newsroom.now = new Date(Math.ceil(Date.parse(newsroom.now) / 3_600_000) * 3_600_000).toISOString()
	}
	expect(seen.toSorted()).toEqual(tags.map((tag) => `articles/tilmash-canary/${tag}.md`).toSorted())
})

test('a newsroom without settings has nothing for it to do', async () => {
	const newsroom = await open({ bare: true })
	const canary = canaryOf(newsroom)
	await canary.run()
	expect(canary.lines).toEqual([{ level: 'info', event: 'canary idle', details: {} }])
	expect(canary.uploaded).toEqual([])
})

test('a page that does not come is a failure, and is taken down should it come later', async () => {
	const newsroom = await open()
	const canary = canaryOf(newsroom, { delivers: () => false })
	await expect(canary.run()).rejects.toThrow('not after 120 s; last seen: 404')
	expect(canary.lines).toEqual([
		{
			level: 'error',
			event: 'canary failed',
			details: { step: 'publish', language: 'en', error: 'Error: not after 120 s; last seen: 404' },
		},
	])
	expect(Date.parse(newsroom.now) - Date.parse('2026-06-01T00:00:00.000Z')).toBe(120_000)
	expect(canary.uploaded.map(({ text }) => isRetraction(text))).toEqual([false, true])
	await newsroom.deliver(...canary.waiting.map(({ record }) => record))
	expect(await newsroom.status('/en/tilmash-canary/')).not.toBe(200)
})

test('a page of an earlier run does not count', async () => {
	const newsroom = await open()
	const canary = canaryOf(newsroom, { fetchPage: async () => ({ status: 200, text: '2026-05-31T23:00:00.000Z' }) })
	await expect(canary.run()).rejects.toThrow('last seen: 200')
})

test('a page that does not go is a failure', async () => {
	const newsroom = await open()
	const canary = canaryOf(newsroom, { delivers: (text) => !isRetraction(text) })
	await expect(canary.run()).rejects.toThrow('not after 45 s; last seen: 200')
	expect(canary.lines).toMatchObject([{ event: 'canary failed', details: { step: 'retract', language: 'en' } }])
})

test('what an earlier run left live goes first, whatever its language', async () => {
	const newsroom = await open()
	await expect(canaryOf(newsroom, { delivers: (text) => !isRetraction(text) }).run()).rejects.toThrow()
	expect(await newsroom.status('/en/tilmash-canary/')).toBe(200)
	newsroom.now = '2026-06-01T01:17:00.000Z'
	const next = canaryOf(newsroom)
	await next.run()
	expect(await newsroom.status('/en/tilmash-canary/')).toBe(410)
	expect(next.uploaded.map(({ key, text }) => `${key} ${isRetraction(text)}`)).toEqual([
		'articles/tilmash-canary/en.md true',
		'articles/tilmash-canary/ru.md false',
		'articles/tilmash-canary/ru.md true',
	])
	expect(next.lines).toMatchObject([{ event: 'canary', details: { language: 'ru' } }])
})

test('what stays live although it was retracted is a failure of its own', async () => {
	const newsroom = await open()
	const stuck = { delivers: (text: string) => !isRetraction(text) }
	await expect(canaryOf(newsroom, stuck).run()).rejects.toThrow()
	newsroom.now = '2026-06-01T01:17:00.000Z'
	const next = canaryOf(newsroom, stuck)
	await expect(next.run()).rejects.toThrow('not after 30 s')
	expect(next.lines).toMatchObject([{ event: 'canary failed', details: { step: 'retract former', language: 'en' } }])
})

test('a reader whose connection breaks looks again', async () => {
	const newsroom = await open()
	let broken = 3
	const canary = canaryOf(newsroom, {
		fetchPage: async (address) => {
			if (broken-- > 0) throw new TypeError('fetch failed')
			const page = await newsroom.page(address)
			return { status: page?.status ?? 404, text: page?.html ?? '' }
		},
	})
	await canary.run()
	expect(canary.lines).toMatchObject([{ event: 'canary', details: { publishedSeconds: 16, retractedSeconds: 10 } }])
})

test('without an end of broken connections the log says what broke', async () => {
	const newsroom = await open()
	const canary = canaryOf(newsroom, { fetchPage: () => Promise.reject(new TypeError('fetch failed')) })
	await expect(canary.run()).rejects.toThrow('last seen: TypeError: fetch failed')
})
