import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assemble, sourceOf } from '../../functions/desk/translate/assemble.ts'
import { blocksOf } from '../../functions/desk/translate/blocks.ts'
import { all, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()

describe('a body laid out in blocks', () => {
	test('has one for each paragraph, and code as a whole, which is the same in every language', () => {
		const body = 'One.\nStill one.\n\n## Two\n\n\n```\ncode\n\nmore\n```\n\n---\n\n![Alt](a.jpg "Caption")\n'
		expect(blocksOf(body)).toEqual([
			{ text: 'One.\nStill one.', isProse: true },
			{ text: '## Two', isProse: true },
			{ text: '```\ncode\n\nmore\n```', isProse: false },
			{ text: '---', isProse: false },
			{ text: '![Alt](a.jpg "Caption")', isProse: true },
		])
	})

	test('joined again it is the same body, whatever stood in it', () => {
		const line = fc.constantFrom(
			'',
			' ',
			'word',
			'- item',
			'> quote',
			'```',
			'~~~',
			':::aside',
			':::',
			'# head',
			'    code',
		)
		fc.assert(
			fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
				const joined = blocksOf(lines.join('\n'))
					.map(({ text }) => text)
					.join('\n\n')
				const again = blocksOf(joined).map(({ text }) => text)
				expect(again.join('\n\n')).toBe(joined)
				// Nothing but blank lines is left out.
				const kept = (text: string) => text.split('\n').filter((one) => one.trim() !== '')
				expect(kept(joined)).toEqual(kept(lines.join('\n')))
			}),
			{ numRuns: 500 },
		)
	})
})

test('a translation keeps the form of its source, its comments too, and says what it was made from', () => {
	const source = `---
# For the weekend.
headline: Tea house
description: "A house of tea."
date: 2026-05-01 # a Friday
slug: tea
aliases: [/en/old/]
status: published
corrections: [{ date: 2026-05-02, text: A name. }]
lead: { image: lead.jpg, alt: A table, credit: By us }
---
First.

Second.
`
	expect(sourceOf(source)?.fields).toEqual({
		title: 'Tea house',
		description: 'A house of tea.',
		'lead.alt': 'A table',
		'lead.credit': 'By us',
	})
	const fields = { title: 'Чайхана', description: '', 'lead.alt': 'Стол' }
	expect(assemble(source, 'en', { fields, blocks: ['Первый.', ''] })).toBe(`---
# For the weekend.
headline: Чайхана
description: "A house of tea."
date: 2026-05-01 # a Friday
status: draft
lead: { image: lead.jpg, alt: Стол, credit: By us }
translation: human
source: { lang: en }
---

Первый.

Second.
`)
})

describe('a new translation at the desk', () => {
	test('shows each paragraph beside a field; what is written becomes a draft, and nothing is kept before it is saved', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({}, 'One.\n\nTwo.') })
		const matrix = await desk.page('/desk/')
		const link = all(matrix, 'a').find(({ attributes: { href = '' } }) => href.includes('language=kk'))
		const page = await desk.page((link?.attributes['href'] ?? '').replaceAll('&#x26;', '&'))
		const fields = all(page, 'textarea').map(({ attributes: { name, lang, dir } }) => [name, lang, dir])
		expect(fields).toEqual(['title', 'description', 'block-0', 'block-1'].map((name) => [name, 'kk', 'ltr']))
		const written = { title: 'Арал', description: 'Сипаттама', 'block-0': 'Бір.\r\nЖалғасы.', 'block-1': '' }
		const answer = await desk.post('/desk/translate', { story: 'aral', from: 'en', language: 'kk', ...written })
		const assembled = readHtml(await answer.text())
		const [text = ''] = all(assembled, 'textarea').map(textOf)
		expect(text).toContain('title: "Арал"')
		expect(text).toMatch(/\n\nБір\.\nЖалғасы\.\n\nTwo\.\n$/)
		expect(text).toContain('status: draft\n')
		expect(await desk.newsroom.manuscripts.head('articles/aral/kk.md')).toBeUndefined()
		const saved = await desk.post('/desk/edit/save', { file: 'articles/aral/kk.md', base: '', text })
		expect(saved.status).toBe(303)
		await desk.newsroom.deliverLast()
		expect((await desk.matrix())['aral']?.['kk']).toMatch(/^draft/)
	})

	test('belongs to the paragraphs that were translated, whatever was made of the source meanwhile', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({}, 'One.\n\nTwo.') })
		const page = await desk.page('/desk/translate?story=aral&from=en&language=kk')
		const version = all(page, 'input').find(({ attributes: { name } }) => name === 'version')?.attributes['value'] ?? ''
		await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({}, 'Zero.\n\nTwo.') })
		const form = { story: 'aral', from: 'en', language: 'kk', title: 'Арал', 'block-0': 'Бір.', 'block-1': 'Екі.' }
		const assembled = async (fields: Record<string, string>) =>
			all(readHtml(await (await desk.post('/desk/translate', { ...form, ...fields })).text()), 'textarea')
				.map(textOf)
				.join()
		expect(await assembled({ version, 'block-1': '' })).toMatch(/\n\nБір\.\n\nTwo\.\n$/)
		expect(await assembled({ version })).toMatch(/\n\nБір\.\n\nЕкі\.\n$/)
		// A version of no such article is none.
		expect(await assembled({ version: 'another', 'block-0': '' })).toContain('Zero.')
	})

	test('is gone on with in its file once there is one', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({
			'articles/aral/en.md': manuscript(),
			'articles/aral/kk.md': manuscript({ title: 'Арал' }),
		})
		const answer = await desk.get('/desk/translate?story=aral&from=en&language=kk')
		expect(answer.headers.get('location')).toBe('/desk/edit?file=articles%2Faral%2Fkk.md&beside=en')
	})

	test.each([
		['a story that is not there', 'story=nothing&from=en&language=kk'],
		['a language that the newsroom has not', 'story=aral&from=en&language=ja'],
		['a source that it has not', 'story=aral&from=ru&language=kk'],
	])('is not begun for %s', async (_what, query) => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ 'articles/aral/en.md': manuscript() })
		expect((await desk.get(`/desk/translate?${query}`)).status).toBe(404)
	})
})
