import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()

test.each([
	['notes.txt', 'place-unknown'],
	['somewhere/aral/en.md', 'place-unknown'],
	['articles/en.md', 'place-unknown'],
	['articles/2026/march/aral/en.md', 'place-unknown'],
	['articles/aral/en.md.txt', 'name-doubled'],
	['articles/aral/notes.docx', 'file-type'],
	['articles\\aral\\en.md', 'place-unsafe'],
	['articles/aral/zzz.md', 'language-unknown'],
])('nothing uploaded is ignored in silence: %s', async (key, rule) => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript() })
	expect(await newsroom.rules(key)).toContain(rule)
	expect(await newsroom.report(key)).toMatchObject({ state: 'ignored' })
})

test('settings that are right get a report too', async () => {
	const newsroom = await open()
	for (const key of ['site.yml', 'authors.yml', 'taxonomy.yml'])
		expect(await newsroom.report(key)).toMatchObject({ state: 'accepted', verdict: 'Nothing to mend.' })
})

test('a success has its report as a page, as data and as text, in the article’s language', async () => {
	const newsroom = await open()
	const key = 'articles/aral/kk.md'
	await newsroom.upload({ [key]: manuscript({ title: 'Арал' }) })
	const object = async (ending: string) => await newsroom.desk.get(`reports/${key}.${ending}`)
	const words = async (ending: string) => Buffer.from((await object(ending))?.body ?? '').toString()
	expect(await words('html')).toMatch(/<html lang="kk" dir="ltr"/)
	for (const ending of ['html', 'json', 'txt']) {
		expect(await words(ending)).toContain('Жарияланды: оқырмандар материалды көре алады.')
		expect(await words(ending)).toContain('https://news.example.org/kk/aral/')
		expect(await object(ending)).toMatchObject({ cacheControl: 'private, no-store' })
	}
	expect(await words('txt')).toMatch(/^articles\/aral\/kk\.md\n/)
})

test('a report names the line, in the words of the article’s language', async () => {
	const newsroom = await open()
	const key = 'articles/aral/kk.md'
	await newsroom.upload({ [key]: manuscript({ section: 'sport', title: undefined }) })
	const text = Buffer.from((await newsroom.desk.get(`reports/${key}.txt`))?.body ?? '').toString()
	expect(text).toContain('`title` өрісі жоқ.')
	// The fixture writes description, authors and date before the section: line 5 of the file.
	expect(text).toMatch(/articles\/aral\/kk\.md:5:10 error .*sport.* \[section-unknown\]/)
})

test('a report in a language written from the right runs from the right', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/ar.md': manuscript({ title: 'آرال' }) })
	const html = Buffer.from((await newsroom.desk.get('reports/articles/aral/ar.md.html'))?.body ?? '').toString()
	expect(html).toMatch(/<html lang="ar" dir="rtl"/)
	expect(html).toContain('نُشر')
})

test('a file that becomes right loses its old complaint', async () => {
	const newsroom = await open()
	const key = 'articles/aral/en.md'
	await newsroom.upload({ [key]: manuscript({ authors: ['nobody'] }) })
	expect(await newsroom.rules(key)).toEqual(['author-unknown'])
	await newsroom.upload({ [key]: manuscript() })
	expect(await newsroom.report(key)).toMatchObject({ state: 'live', problems: [] })
})
