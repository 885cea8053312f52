import { expect, test } from 'vitest'
import { lead, manuscript, settings } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'
import { notification } from '../support/s3-events.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'

test('a story goes live as a page and as a lite page, and its fronts lead to it', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({}, 'Read **this**.') })
	for (const address of ['/en/aral/', '/en/aral/lite/']) {
		expect(await newsroom.status(address)).toBe(200)
		expect(await newsroom.text(address)).toContain('Read <strong>this</strong>.')
	}
	for (const address of ['/en/', '/en/section/environment/', '/en/author/aral-bureau/', '/en/2026/03/02/'])
		expect(await newsroom.text(address)).toContain('<a href="/en/aral/">Saxaul returns to the Aral seabed</a>')
})

test('a scheduled story is not seen before its time, and is from then on', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({ date: '2026-06-01T12:00:00+05:00' }) })
	expect(await newsroom.report(key)).toMatchObject({
		state: 'scheduled',
		verdict: 'Accepted. It goes live by itself on 1 June 2026, 12:00 (1 June 2026, 07:00 UTC).',
	})
	await newsroom.strike('2026-06-01T06:59:59.999Z')
	expect(await newsroom.status('/en/aral/')).toBe(404)
	expect(await newsroom.text('/en/')).not.toContain('/en/aral/')
	await newsroom.strike('2026-06-01T07:00:00.000Z')
	expect(await newsroom.status('/en/aral/')).toBe(200)
	expect(await newsroom.report(key)).toMatchObject({ state: 'live' })
})

test('an embargo holds a story back beyond its date; one in the past holds nothing back', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/held/en.md': manuscript({ embargo: '2026-07-01T00:00:00Z' }),
		'articles/past/en.md': manuscript({ embargo: '2026-05-01T00:00:00Z' }),
	})
	expect(await newsroom.status('/en/held/')).toBe(404)
	expect(await newsroom.status('/en/past/')).toBe(200)
	await newsroom.strike('2026-07-01T00:00:00.000Z')
	expect(await newsroom.status('/en/held/')).toBe(200)
})

test('a new text with an embargo leaves the one that readers know until then', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({ title: 'Known' }) })
	await newsroom.upload({ [key]: manuscript({ title: 'Announced', embargo: '2026-07-01T00:00:00Z' }) })
	expect(await newsroom.text('/en/aral/')).toContain('<h1>Known</h1>')
	await newsroom.strike('2026-07-01T00:00:00.000Z')
	expect(await newsroom.text('/en/aral/')).toContain('<h1>Announced</h1>')
	expect(await newsroom.text('/en/')).toContain('Announced')
})

test('an expired story is taken down at its time', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({ expires: '2026-06-02T00:00:00Z' }) })
	expect(await newsroom.status('/en/aral/')).toBe(200)
	await newsroom.strike('2026-06-02T00:00:00.000Z')
	expect(await newsroom.status('/en/aral/')).toBe(410)
	expect(await newsroom.text('/en/')).not.toContain('/en/aral/')
	expect(await newsroom.report(key)).toMatchObject({ state: 'expired' })
})

test('a photo for one language goes before the photo of the story', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/lead.jpg': await photo('#c2a878'),
		[key]: manuscript({ lead }),
		'articles/aral/kk.md': manuscript({ lead }),
	})
	const shown = async (address: string) => /<img src="(\/photos\/[^"]+)"/.exec(await newsroom.text(address))?.[1]
	const common = await shown('/en/aral/')
	expect(common).toBeDefined()
	expect(await shown('/kk/aral/')).toBe(common)
	await newsroom.upload({ 'articles/aral/lead.kk.jpg': await photo('#204060') })
	expect(await shown('/en/aral/')).toBe(common)
	const own = await shown('/kk/aral/')
	expect(own).not.toBe(common)
	expect(await newsroom.text('/kk/')).toContain(`src="${own}"`)
	// Without the language's own photo, the story's is shown again.
	await newsroom.delete('articles/aral/lead.kk.jpg')
	expect(await shown('/kk/aral/')).toBe(common)
	expect(await newsroom.report('articles/aral/kk.md')).toMatchObject({ state: 'live' })
})

test('what has not changed is not written again', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/lead.jpg': await photo(), [key]: manuscript({ lead }) })
	newsroom.written.length = 0
	await newsroom.run('render', [{ render: { story: 'aral', language: 'en' } }])
	await newsroom.settle()
	await newsroom.upload({ [key]: manuscript({ lead }) })
	await newsroom.run('publish', [{ publish: 'site' }])
	await newsroom.settle()
	expect(newsroom.written).toEqual([])
})

test('messages that a crash kept from being sent are sent when RENDER runs again', async () => {
	const newsroom = await open()
	const judged = await newsroom.put(key, manuscript())
	await newsroom.run('validate', [{ Records: [judged] }])
	const render = newsroom.queues.render.take()
	newsroom.queues.publish.refuse = 1
	const { batchItemFailures } = await newsroom.run('render', render)
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-0' }])
	expect(newsroom.queues.publish.waiting).toEqual([])
	expect(await newsroom.text('/en/')).not.toContain('/en/aral/')
	await newsroom.run('render', render)
	await newsroom.settle()
	expect(await newsroom.text('/en/')).toContain('href="/en/aral/"')
	expect(await newsroom.text('/sitemap.xml')).toContain('https://news.example.org/sitemaps/2026-03-02.xml')
})

test('a message that is no message of RENDER’s fails alone', async () => {
	const newsroom = await open()
	const { batchItemFailures } = await newsroom.run('render', [
		{ render: 'aral' },
		{ render: { story: 'x', language: 'en' } },
	])
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-0' }])
})

test('all languages of a story may go live at the same moment: none fails, and each names all others', async () => {
	const tags = 'en ru kk ky uz-Latn uz-Cyrl tg tk az tr fa ps ur ar he uk fr es de pt zh-Hans ja hi id'.split(' ')
	const newsroom = await open()
	await newsroom.upload({
		'site.yml': settings['site.yml'].replace(/languages: .*/, `languages: [${tags.join(', ')}]`),
	})
	const records = []
	for (const tag of tags) records.push(await newsroom.put(`articles/aral/${tag}.md`, manuscript()))
	await newsroom.run(
		'validate',
		records.map((record) => notification(record)),
	)
	const { batchItemFailures } = await newsroom.run('render', newsroom.queues.render.take())
	expect(batchItemFailures).toEqual([])
	await newsroom.settle()
	for (const tag of tags)
		for (const other of tags) expect(await newsroom.text(`/${tag}/aral/`)).toContain(`hreflang="${other}"`)
}, 60_000)
