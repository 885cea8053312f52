import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const hreflangs = (html: string) =>
	[...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, to]) => `${tag} ${to}`)
/** The languages that “Read this in” offers. */
const offered = (html: string) =>
	[...(/<nav class="read-in"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '').matchAll(/href="([^"]+)"/g)].map(([, to]) => to)

test('a translation that joins is named by its siblings, and by no other story', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript(),
		'articles/other/en.md': manuscript({ title: 'Another' }),
	})
	expect(offered(await newsroom.text('/en/aral/'))).toEqual([])
	const other = (await newsroom.site.head('en/other/index.html'))?.versionId
	newsroom.written.length = 0
	await newsroom.upload({ 'articles/aral/kk.md': manuscript({ slug: 'сексеуіл' }) })
	const encoded = '/kk/%D1%81%D0%B5%D0%BA%D1%81%D0%B5%D1%83%D1%96%D0%BB/'
	const all = [
		'en https://news.example.org/en/aral/',
		`kk https://news.example.org${encoded}`,
		'x-default https://news.example.org/en/aral/',
	]
	expect(hreflangs(await newsroom.text('/en/aral/'))).toEqual(all)
	expect(hreflangs(await newsroom.text('/kk/сексеуіл/'))).toEqual(all)
	expect(offered(await newsroom.text('/en/aral/'))).toEqual([encoded])
	expect(offered(await newsroom.text('/en/aral/lite/'))).toEqual([`${encoded}lite/`])
	expect(offered(await newsroom.text('/kk/сексеуіл/'))).toEqual(['/en/aral/'])
	expect(newsroom.written).toContain('en/aral/index.html')
	expect((await newsroom.site.head('en/other/index.html'))?.versionId).toBe(other)
	expect(newsroom.written.filter((key) => key.startsWith('en/other/'))).toEqual([])
})

test('a translation that leaves is named no more', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript(), 'articles/aral/ru.md': manuscript() })
	await newsroom.upload({ 'articles/aral/ru.md': manuscript({ status: 'withdrawn' }) })
	expect(offered(await newsroom.text('/en/aral/'))).toEqual([])
	expect(hreflangs(await newsroom.text('/en/aral/'))).toEqual([
		'en https://news.example.org/en/aral/',
		'x-default https://news.example.org/en/aral/',
	])
	expect(await newsroom.text('/ru/aral/')).not.toContain('hreflang="x-default"')
})

test('a sibling’s new slug is the one that the others lead to', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript(), 'articles/aral/ru.md': manuscript() })
	await newsroom.upload({ 'articles/aral/ru.md': manuscript({ slug: 'saksaul' }) })
	expect(offered(await newsroom.text('/en/aral/'))).toEqual(['/ru/saksaul/'])
})

test('a change of the text alone leaves the siblings as they are', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript(), 'articles/aral/ru.md': manuscript() })
	newsroom.written.length = 0
	await newsroom.upload({ 'articles/aral/ru.md': manuscript({}, 'Another text.') })
	expect(newsroom.written).toContain('ru/aral/index.html')
	expect(newsroom.written.filter((key) => key.startsWith('en/'))).toEqual([])
})
