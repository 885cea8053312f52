import { expect, test } from 'vitest'
import { all, textOf } from '../../markup/element.ts'
import { readHtml } from '../../markup/html.ts'
import { readXml } from '../../markup/xml.ts'
import { manuscript } from '../../support/fixture.ts'
import { newsrooms } from '../../support/newsrooms.ts'
import { EditorsDesk } from '../editors-desk.ts'

const open = newsrooms()
const origin = 'https://desk.example.org'
const kazakh = { title: 'Арал', translation: 'human', source: { lang: 'en' } } as const

async function deskWith(now: string) {
	const desk = new EditorsDesk(await open())
	const put = async (minute: number, language: string, text: string) => {
		const record = await desk.newsroom.put(`articles/aral/${language}.md`, text)
		await desk.newsroom.deliver({ ...record, eventTime: `2026-02-01T00:0${minute}:00.000Z` })
	}
	await put(1, 'en', manuscript({}, 'One *line*.\n\nTwo.'))
	await put(2, 'kk', manuscript(kazakh, 'Бір *жол*.\n\nЕкі.'))
	await put(3, 'en', manuscript({}, now))
	return { desk, put }
}

const download = async (desk: EditorsDesk, query: string) =>
	(await desk.get(`/desk/translate/changed.xlf?story=aral&${query}`)).text()

async function upload(desk: EditorsDesk, xml: string, language = 'kk', from = 'en') {
	const form = new FormData()
	for (const [name, value] of Object.entries({ story: 'aral', language, from })) form.set(name, value)
	form.set('xliff', new File([xml], 'article.xlf'))
	const answer = await desk.app.request(`${origin}/desk/translate/xliff`, {
		method: 'POST',
		headers: { origin },
		body: form,
	})
	const page = readHtml(await answer.text())
	const text = all(page, 'textarea').map(textOf)[0] ?? ''
	const base = all(page, 'input').find(({ attributes: { name } }) => name === 'base')?.attributes['value'] ?? ''
	return { status: answer.status, page, said: textOf(page), text, base }
}

test('what has changed goes to a translation program and comes back as a manuscript to be saved', async () => {
	const { desk } = await deskWith('One **new** *line*.\n\nTwo.')
	const answer = await desk.get('/desk/translate/changed.xlf?story=aral&language=kk')
	expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
		'application/xliff+xml; charset=utf-8',
		'attachment; filename="aral.en-kk.xlf"',
	])
	const xml = await answer.text()
	const [root] = all(readXml(xml), 'xliff')
	expect(root?.attributes).toMatchObject({ version: '2.1', srcLang: 'en', trgLang: 'kk' })
	const back = xml
		.replace('state="initial"', 'state="final"')
		.replace(/<target>.*<\/target>/s, '<target>Бір <pc id="1">жаңа</pc> <pc id="2">жол</pc>.</target>')
	const { status, said, text, base } = await upload(desk, back)
	expect([status, text.replace(/^---\n[\s\S]*?---\n/, '')]).toEqual([200, 'Бір **жаңа** *жол*.\n\nЕкі.\n'])
	expect(said).toContain('1 paragraph was put in')
	expect(text).toContain('revision')
	const saved = await desk.post('/desk/edit/save', { file: 'articles/aral/kk.md', base, text })
	expect(saved.status).toBe(303)
})

test('a file that brings a part of what has changed leaves the translation behind, and says so', async () => {
	const { desk } = await deskWith('One more *line*.\n\nTwo more.')
	const xml = await download(desk, 'language=kk')
	const back = xml.replace('<target>Екі.</target>', '<target>Екі тағы.</target>')
	const { said, text, base } = await upload(desk, back)
	expect(said).toContain('1 changed paragraph was not translated')
	await desk.post('/desk/edit/save', { file: 'articles/aral/kk.md', base, text })
	await desk.newsroom.deliverLast()
	expect((await desk.matrix())['aral']?.['kk']).toContain('2 paragraphs behind')
})

test('what the source changed while a file was away is told with its words, and not put in', async () => {
	const { desk, put } = await deskWith('One more *line*.\n\nTwo.')
	const xml = await download(desk, 'language=kk')
	await put(4, 'en', manuscript({}, 'Another *line*.\n\nTwo.'))
	const { status, said } = await upload(desk, xml.replace('Бір', 'Тағы бір'))
	expect(status).toBe(422)
	expect(said).toMatch(/u[0-9a-f]{16}: the original has changed this paragraph since.*Тағы бір жол\./s)
})

test('a whole story goes out in a language that it has not, and comes back as a draft', async () => {
	const { desk } = await deskWith('One *line*.\n\nTwo.')
	const xml = await download(desk, 'language=ru&from=en&all=yes')
	const back = xml
		.replaceAll(/<source>(.*?)<\/source>/gs, '<source>$1</source><target>$1</target>')
		.replace('<target>Two.', '<target>Два.')
		.replace('<target>Saxaul returns to the Aral seabed', '<target>Саксаул')
	const { text, base } = await upload(desk, back, 'ru')
	expect(text).toMatch(/title: "Саксаул"[\s\S]*status: draft[\s\S]*\n\nOne \*line\*\.\n\nДва\.\n$/)
	expect(base).toBe('')
})

test('a translation that came while a file was away is not written over by it: what the file brings is told', async () => {
	const { desk, put } = await deskWith('One *line*.\n\nTwo.')
	const xml = await download(desk, 'language=ru&from=en&all=yes')
	await put(4, 'ru', manuscript({ title: 'Арал', source: { lang: 'en' } }, 'Одна *строка*.\n\nДва.'))
	const back = xml.replace('<source>Two.</source>', '<source>Two.</source><target>Двое.</target>')
	const { status, said } = await upload(desk, back, 'ru')
	expect(status).toBe(422)
	expect(said).toMatch(/u[0-9a-f]{16}: the translation of this paragraph was changed at the desk since.*Двое\./s)
})

test('a file that comes back once more, now with the rest, is put in where the source’s words still stand', async () => {
	const { desk, put } = await deskWith('One *line*.\n\nTwo.')
	const xml = await download(desk, 'language=ru&from=en&all=yes')
	const first = xml.replace('<source>Two.</source>', '<source>Two.</source><target>Два.</target>')
	await put(4, 'ru', (await upload(desk, first, 'ru')).text)
	const rest = first.replace(/<source>One (.*?)line(.*?)<\/source>/s, '$&<target>Одна $1строка$2</target>')
	const { status, text } = await upload(desk, rest, 'ru')
	expect([status, text.replace(/^---\n[\s\S]*?---\n/, '')]).toEqual([200, '\nОдна *строка*.\n\nДва.\n'])
})

test('a program that makes one gap of two does not change which version a file was made from', async () => {
	const { desk } = await deskWith('One more *line*.\n\nTwo.')
	const whole = await download(desk, 'language=ru&from=en&all=yes')
	expect(/category="version"[^>]*>(\S+ \S+ \S+)</.test(whole)).toBe(true)
})

test.each([
	['broken', (xml: string) => xml.slice(0, 300), 'no well-formed XML'],
	[
		'for another pair of languages',
		(xml: string) => xml.replace('trgLang="kk"', 'trgLang="ru"'),
		'The file is for en → ru',
	],
	[
		'of another article',
		(xml: string) => xml.replace('articles/aral/', 'articles/lake/'),
		'another article: articles/lake/en.md',
	],
	['as it went out', (xml: string) => xml, 'brings nothing new'],
	[
		'XLIFF 1.2',
		() => '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
		'Save it as XLIFF 2.0 or 2.1',
	],
])('a file that is %s changes nothing, and it is said why', async (_what, change, why) => {
	const { desk } = await deskWith('One more *line*.\n\nTwo.')
	const head = await desk.newsroom.manuscripts.head('articles/aral/kk.md')
	const { status, said } = await upload(desk, change(await download(desk, 'language=kk')))
	expect([status, said]).toEqual([422, expect.stringContaining(why)])
	expect((await desk.newsroom.manuscripts.head('articles/aral/kk.md'))?.versionId).toBe(head?.versionId)
})

test('whoever may only read downloads, and puts nothing in', async () => {
	const { desk } = await deskWith('One more *line*.\n\nTwo.')
	desk.roles = ['moderator']
	const xml = await download(desk, 'language=kk')
	expect(xml).toContain('<unit ')
	expect((await upload(desk, xml)).status).toBe(403)
})
