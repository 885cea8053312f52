import { describe, expect, test } from 'vitest'
import { all, type Element, textOf } from '../../markup/element.ts'
import { readHtml } from '../../markup/html.ts'
import { manuscript } from '../../support/fixture.ts'
import { newsrooms } from '../../support/newsrooms.ts'
import { EditorsDesk } from '../editors-desk.ts'

const open = newsrooms()
const kazakh = { title: 'Арал', translation: 'human', source: { lang: 'en' } } as const
const path = '/desk/translate/changed?story=aral&language=kk'

/** A desk on which files come a minute apart, as they do in a newsroom. */
async function deskWith(...files: readonly (readonly [string, string])[]) {
	const desk = new EditorsDesk(await open())
	let minute = 0
	const put = async (language: string, text: string) => {
		const eventTime = `2026-02-01T00:0${++minute}:00.000Z`
		await desk.newsroom.deliver({ ...(await desk.newsroom.put(`articles/aral/${language}.md`, text)), eventTime })
	}
	for (const [language, text] of files) await put(language, text)
	return { desk, put }
}

const english = (body: string, fields = {}) => ['en', manuscript(fields, body)] as const
const translated = (body: string, fields = {}) => ['kk', manuscript({ ...kazakh, ...fields }, body)] as const
const hiddenIn = (page: Element) =>
	Object.fromEntries(
		all(page, 'input')
			.filter(({ attributes: { type } }) => type === 'hidden')
			.map(({ attributes: { name = '', value = '' } }) => [name, value]),
	)
const fieldsIn = (page: Element) =>
	all(page, 'textarea').map((area) => [area.attributes['name'] ?? '', textOf(area).replace(/^\n/, '')] as const)
const cellsOf = (page: Element) => {
	const table = all(page, 'div').find(({ attributes }) => attributes['class'] === 'compare three')
	return (table?.children ?? []).flatMap((cell) => (typeof cell === 'string' ? [] : [textOf(cell).trim()])).slice(3)
}
const body = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '')

describe('a translation whose source has gone on', () => {
	test('shows each changed paragraph as it was, as it is, and its own in a field', async () => {
		const { desk } = await deskWith(
			english('One.\n\nTwo is *here*.\n\nThree.'),
			translated('Бір.\n\nЕкі *осында*.\n\nҮш.'),
			english('One.\n\nTwo was *here*.\n\nThree.\n\nFour.'),
		)
		const page = await desk.page(path)
		expect(cellsOf(page)).toEqual([
			...['Two is *here*.', 'Two was *here*.', 'Екі *осында*.'],
			...['New in the original', 'Four.', ''],
		])
		expect([all(page, 'del').map(textOf), all(page, 'ins').map(textOf)]).toEqual([['is'], ['was', 'Four.']])
		expect(textOf(page)).toContain('2 paragraphs behind')
		const links = all(await desk.page('/desk/'), 'a').map(({ attributes: { href = '' } }) => href)
		expect(links.map((href) => href.replaceAll('&#x26;', '&'))).toContain(path)
		expect(textOf(await desk.page('/desk/article?story=aral&language=kk'))).toContain('Changed paragraphs')
	})

	test('takes what is written, keeps everything else byte for byte, and is behind no more once it is saved', async () => {
		const { desk } = await deskWith(
			english('One.\n\nTwo.\n\nThree.'),
			translated('Бір.\n\n\n\nЕкі.\n\nҮш.  '),
			english('Zero.\n\nOne.\n\nTwo more.'),
		)
		const page = await desk.page(path)
		const written: Record<string, string> = { 'Екі.': 'Екі тағы.', 'Үш.  ': '', 'Үш.': '', '': 'Нөл.' }
		const fields = Object.fromEntries(fieldsIn(page).map(([name, own]) => [name, written[own] ?? own]))
		const answer = await desk.post('/desk/translate/changed', { ...hiddenIn(page), ...fields })
		const put = readHtml(await answer.text())
		const text = fieldsIn(put)[0]?.[1] ?? ''
		expect(body(text)).toBe('\nНөл.\n\nБір.\n\n\n\nЕкі тағы.\n')
		expect(text).toMatch(/source: \{ ?"?lang"?: "?en"?, "?revision"?: \S+ ?\}/)
		const { file = '', base = '' } = hiddenIn(put)
		expect((await desk.post('/desk/edit/save', { file, base, text })).status).toBe(303)
		await desk.newsroom.deliverLast()
		expect((await desk.matrix())['aral']?.['kk']).not.toContain('behind')
	})

	test('is marked as up to date without a word of it changed', async () => {
		const { desk } = await deskWith(english('One.'), translated('Бір.', { minor: true }), english('Once.'))
		const page = await desk.page(path)
		const { story = '', language = '', now = '', own = '' } = hiddenIn(page)
		const answer = await desk.post('/desk/translate/follow', { story, language, now, own })
		expect(answer.headers.get('location')).toContain('/desk/fate?file=')
		await desk.newsroom.deliverLast()
		const kept = Buffer.from((await desk.newsroom.manuscripts.get('articles/aral/kk.md'))?.body ?? []).toString()
		expect([body(kept), kept.includes('revision'), kept.includes('minor')]).toEqual(['Бір.\n', true, false])
		expect((await desk.matrix())['aral']?.['kk']).not.toContain('behind')
	})

	test('is not marked when its source went on once more: that is looked at first, and nothing that was written is lost', async () => {
		const { desk, put } = await deskWith(english('One.'), translated('Бір.'), english('Once.'))
		const { story = '', language = '', now = '', own = '' } = hiddenIn(await desk.page(path))
		await put(...english('Twice.'))
		const head = await desk.newsroom.manuscripts.head('articles/aral/kk.md')
		const answer = await desk.post('/desk/translate/follow', { story, language, now, own, 'block-0': 'Жазғаным' })
		expect(answer.status).toBe(409)
		expect(textOf(readHtml(await answer.text()))).toContain('Жазғаным')
		expect((await desk.newsroom.manuscripts.head('articles/aral/kk.md'))?.versionId).toBe(head?.versionId)
	})

	test('says at once that its source was corrected: in the matrix, on its pages and in its report', async () => {
		const { desk } = await deskWith(
			english('One.'),
			translated('Бір.'),
			english('Once.', { corrections: [{ date: '2026-06-01', text: 'It was once.' }] }),
		)
		expect((await desk.matrix())['aral']?.['kk']).toContain('the original was corrected')
		expect(textOf(await desk.page(path))).toContain('its readers still have the mistake before them')
		const { body: report } = (await desk.newsroom.desk.get('reports/articles/aral/kk.md.json')) ?? {}
		const { behind } = JSON.parse(Buffer.from(report ?? []).toString()) as { behind: unknown }
		expect(behind).toMatchObject({ count: 1, urgent: true, link: path, source: 'en', paragraphs: ['Once.'] })
		const form = async (ending: string) =>
			Buffer.from((await desk.newsroom.desk.get(`reports/articles/aral/kk.md.${ending}`))?.body ?? []).toString()
		// A text has no links: a path without a host would lead nowhere.
		expect(await form('txt')).not.toContain('/desk/')
		expect([await form('txt'), await form('html')]).toEqual([
			expect.stringContaining('\nРедакцияның жұмыс үстелі: Өзгерген абзацтар · aral · kk\n\n    Once.'),
			expect.stringContaining('>Once.</li>'),
		])
	})

	test('laid out otherwise than its source is shown with a warning, and what was moved or merged is lost nowhere', async () => {
		const { desk } = await deskWith(
			english('One.\n\nTwo.\n\n## Head\n\nThree.'),
			translated('Бір, екі.\n\n## Бас\n\nҮш.'),
			english('One.\n\nTwo.\n\n## Head\n\nThree more.'),
		)
		const page = await desk.page(path)
		expect(textOf(page)).toContain('laid out otherwise')
		expect(cellsOf(page)).toEqual(['Three.', 'Three more.', 'Үш.'])
	})

	test('that is none, or is not there, has no such page; who may only read sees it without a form', async () => {
		const { desk } = await deskWith(english('One.'), translated('Бір.'), english('Once.'))
		for (const query of [
			'story=aral&language=en',
			'story=aral&language=ru',
			'story=no&language=kk',
			'story=aral&language=ja',
		])
			expect((await desk.get(`/desk/translate/changed?${query}`)).status).toBe(404)
		desk.roles = ['moderator']
		const page = await desk.page(path)
		expect([cellsOf(page), all(page, 'textarea')]).toEqual([['One.', 'Once.', 'Бір.'], []])
		expect((await desk.post('/desk/translate/follow', { story: 'aral', language: 'kk' })).status).toBe(403)
	})

	test('an author may not mark what readers see', async () => {
		const { desk } = await deskWith(english('One.'), translated('Бір.'), english('Once.'))
		desk.roles = ['author']
		const { story = '', language = '', now = '', own = '' } = hiddenIn(await desk.page(path))
		expect((await desk.post('/desk/translate/follow', { story, language, now, own })).status).toBe(403)
		const foreign = await desk.post('/desk/translate/follow', { story, language, now, own }, 'https://evil.example')
		expect(foreign.status).toBe(403)
	})
})
