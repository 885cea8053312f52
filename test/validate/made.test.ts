import { describe, expect, test } from 'vitest'
import { lead, manuscript, settings } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'

const open = newsrooms()

const alphabets = 'alphabets: { uz-Cyrl: { from: uz-Latn }, uz-Latn: { from: uz-Cyrl } }\n'
const plain = settings['site.yml'].replace('ar, uz-Latn]', 'ar, uz-Latn, uz-Cyrl]')
const [latin, cyrillic] = ['articles/aral/uz-Latn.md', 'articles/aral/uz-Cyrl.md']
const words = {
	title: 'Shaharda yangi kutubxona ochildi',
	description: 'Bolalar va kattalar uchun kitoblar bor, kirish hamma uchun bepul boʻladi.',
}
const body = 'Oʻquvchilar kutubxonaga yugurib kelishdi.'

/** The newsroom of the fixture, whose Uzbek stories are there in both alphabets. */
async function ofTwoAlphabets(): Promise<TestNewsroom> {
	const newsroom = await open()
	await newsroom.upload({ 'site.yml': plain + alphabets })
	return newsroom
}

describe('a story in one alphabet', () => {
	test('is live in the other, says that it was converted, and is like any other article', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words, body), 'articles/aral/en.md': manuscript() })
		const made = await newsroom.text('/uz-Cyrl/aral/')
		expect(made).toContain('<h1>Шаҳарда янги кутубхона очилди</h1>')
		expect(made).toContain('Ўқувчилар кутубхонага югуриб келишди.')
		expect(made).toContain('Матн бошқа алифбодан автоматик ўгирилган')
		expect(made).toContain('<html lang="uz-Cyrl" dir="ltr"')
		for (const address of ['/uz-Latn/aral/', '/uz-Cyrl/aral/', '/en/aral/'])
			expect(await newsroom.text(address)).toContain('hreflang="uz-Cyrl" href="https://news.example.org/uz-Cyrl/aral/"')
		expect(await newsroom.text('/uz-Cyrl/')).toContain('Шаҳарда янги кутубхона очилди')
		expect(await newsroom.text('/uz-Cyrl/feed.xml')).toContain('Шаҳарда янги кутубхона очилди')
		expect(await newsroom.text('/uz-Cyrl/aral/lite/')).toContain('Ўқувчилар')
		expect(await newsroom.report(latin)).toMatchObject({ state: 'live', problems: [] })
		expect((await newsroom.report(latin))?.notes).toContain('ўзбекча: https://news.example.org/uz-Cyrl/aral/')
		expect(await newsroom.text('/uz-Latn/aral/')).toMatch(
			/<p class="alphabet"><a href="\/uz-Cyrl\/aral\/" lang="uz-Cyrl" hreflang="uz-Cyrl"/,
		)
	})

	test('takes the names in the settings with it', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words, body) })
		const made = await newsroom.text('/uz-Cyrl/aral/')
		expect(made).toContain('Орол бюроси')
		expect(made).toContain('Атроф-муҳит')
		expect(made).toContain('Дашт почтаси')
		expect(await newsroom.rules('site.yml')).toEqual([])
	})

	test('may keep names, and has words of its own', async () => {
		const newsroom = await open()
		const own = 'alphabets: { uz-Cyrl: { from: uz-Latn, keep: [Dasht], words: { Orolboyi: Оролбўйи } } }\n'
		await newsroom.upload({ 'site.yml': plain + own })
		await newsroom.upload({ [latin]: manuscript(words, 'Dasht gazetasi Orolboyida chiqadi.') })
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('Dasht газетаси Оролбўйида чиқади.')
	})

	test('follows each change, and a mistake in it changes nothing', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words, body) })
		await newsroom.upload({ [latin]: manuscript({ ...words, title: 'Kutubxona yopildi', slug: 'kutubxona' }, body) })
		expect(await newsroom.text('/uz-Cyrl/kutubxona/')).toContain('<h1>Кутубхона ёпилди</h1>')
		expect(await newsroom.page('/uz-Cyrl/aral/')).toMatchObject({ status: 301, location: '/uz-Cyrl/kutubxona/' })
		await newsroom.upload({ [latin]: manuscript({ ...words, title: undefined }) })
		expect(await newsroom.text('/uz-Cyrl/kutubxona/')).toContain('<h1>Кутубхона ёпилди</h1>')
	})

	test.each([
		['withdrawn', (newsroom: TestNewsroom) => newsroom.upload({ [latin]: manuscript({ status: 'withdrawn' }) })],
		['deleted', (newsroom: TestNewsroom) => newsroom.delete(latin)],
	])('is %s in both', async (_how, takeDown) => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words, body) })
		await takeDown(newsroom)
		for (const address of ['/uz-Latn/aral/', '/uz-Cyrl/aral/', '/uz-Cyrl/aral/lite/', '/uz-Cyrl/aral/embed/'])
			expect(await newsroom.status(address)).toBe(410)
		expect(await newsroom.text('/uz-Cyrl/')).not.toContain('кутубхона')
		await newsroom.upload({ [latin]: manuscript(words, body) })
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(200)
	})

	test('goes live and ends at its time in both', async () => {
		const newsroom = await ofTwoAlphabets()
		const times = { embargo: '2026-06-10T00:00:00Z', expires: '2026-06-20T00:00:00Z' }
		await newsroom.upload({ [latin]: manuscript({ ...words, ...times }, body) })
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(404)
		await newsroom.strike('2026-06-10T00:00:00.000Z')
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(200)
		await newsroom.strike('2026-06-20T00:00:00.000Z')
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(410)
	})

	test('shows its photos in both, the one with words in its own alphabet if there is no other', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript({ ...words, lead }, body) })
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(404)
		await newsroom.upload({ 'articles/aral/lead.uz-Latn.jpg': await photo() })
		expect(await newsroom.text('/uz-Cyrl/aral/')).toMatch(/<img src="\/photos\//)
	})

	test('is not made where its address belongs to another story: the report says so, and this one is live', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'site.yml': `${plain}alphabets: { uz-Cyrl: { from: uz-Latn } }\n` })
		await newsroom.upload({ 'articles/other/uz-Cyrl.md': manuscript({ title: 'Бошқа', slug: 'aral' }, 'Бошқа матн.') })
		await newsroom.upload({ [latin]: manuscript(words, body) })
		expect(await newsroom.rules(latin)).toEqual(['made-taken'])
		expect(await newsroom.status('/uz-Latn/aral/')).toBe(200)
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Бошқа</h1>')
	})

	test.each([
		['first', [cyrillic, 'articles/other/uz-Latn.md']],
		['last', ['articles/other/uz-Latn.md', cyrillic]],
	])('gives an address up to what somebody wrote, when it comes %s', async (_when, order) => {
		const newsroom = await ofTwoAlphabets()
		const files: Record<string, string> = {
			[cyrillic]: manuscript({ title: 'Дарахт' }, 'Дарахт экилди.'),
			'articles/other/uz-Latn.md': manuscript({ title: 'Boshqa', slug: 'aral' }, 'Boshqa matn.'),
		}
		for (const key of order) await newsroom.upload({ [key]: files[key] ?? '' })
		expect(await newsroom.rules('articles/other/uz-Latn.md')).not.toContain('address-taken')
		expect(await newsroom.text('/uz-Latn/aral/')).toContain('<h1>Boshqa</h1>')
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Дарахт</h1>')
		expect(await newsroom.text('/uz-Latn/')).not.toContain('Daraxt')
		expect(await newsroom.text('/uz-Cyrl/aral/')).not.toContain('rel="alternate" hreflang="uz-Latn"')
	})
})

describe('a file of its own', () => {
	const own = manuscript({ title: 'Ўз сўзимиз' }, 'Муҳаррир ёзган матн.')

	test.each([
		['after', [latin, cyrillic]],
		['before', [cyrillic, latin]],
	])('goes before what would be made, if it comes %s', async (_when, order) => {
		const newsroom = await ofTwoAlphabets()
		const files: Record<string, string> = { [latin]: manuscript(words, body), [cyrillic]: own }
		for (const key of order) await newsroom.upload({ [key]: files[key] ?? '' })
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Ўз сўзимиз</h1>')
		expect(await newsroom.text('/uz-Latn/aral/')).toContain(`<h1>${words.title}</h1>`)
		expect(await newsroom.report(cyrillic)).toMatchObject({ state: 'live', problems: [] })
		await newsroom.delete(cyrillic)
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Шаҳарда янги кутубхона очилди</h1>')
		await newsroom.upload({ [cyrillic]: own })
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Ўз сўзимиз</h1>')
	})

	test.each([
		['broken', manuscript({ title: undefined })],
		['a draft', manuscript({ title: 'Ўз сўзимиз', status: 'draft' }, 'Матн.')],
		['to come later', manuscript({ title: 'Ўз сўзимиз', embargo: '2027-01-01T00:00:00Z' }, 'Матн.')],
	])('takes nothing from readers while it is %s', async (_what, file) => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words, body) })
		await newsroom.upload({ [cyrillic]: file })
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Шаҳарда янги кутубхона очилди</h1>')
		await newsroom.upload({ [latin]: manuscript({ ...words, title: 'Kutubxona yopildi' }, body) })
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Кутубхона ёпилди</h1>')
	})

	test('that is withdrawn keeps the page down, whatever broken file comes after it', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words, body), [cyrillic]: manuscript({ status: 'withdrawn' }) })
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(410)
		await newsroom.upload({ [cyrillic]: manuscript({ title: undefined }) })
		await newsroom.upload({ [latin]: manuscript({ ...words, title: 'Kutubxona yopildi' }, body) })
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(410)
		expect(await newsroom.status('/uz-Latn/aral/')).toBe(200)
		await newsroom.delete(cyrillic)
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Кутубхона ёпилди</h1>')
	})

	test('may come in any order with the other and the settings: the site is the same in the end', async () => {
		const files: Record<string, string> = {
			'site.yml': plain + alphabets,
			'authors.yml': settings['authors.yml'],
			'taxonomy.yml': settings['taxonomy.yml'],
			[latin]: manuscript(words, body),
			[cyrillic]: own,
			'articles/lake/uz-Cyrl.md': manuscript({ title: 'Кўл' }, 'Кўл бўйида.'),
		}
		const published = async (order: readonly string[]) => {
			const newsroom = await open({ bare: true })
			for (const key of order) await newsroom.upload({ [key]: files[key] ?? '' })
			return newsroom.snapshot()
		}
		const keys = Object.keys(files)
		const first = await published(keys)
		expect(first['uz-Latn/lake/index.html']).toBeDefined()
		expect(await published(keys.toReversed())).toEqual(first)
		expect(await published([...keys.slice(3), ...keys.slice(0, 3)])).toEqual(first)
	})
})

test('an alphabet that is no longer asked for is taken down, and comes back when it is', async () => {
	const newsroom = await ofTwoAlphabets()
	await newsroom.upload({ [latin]: manuscript(words, body) })
	const before = await newsroom.snapshot()
	await newsroom.upload({ 'site.yml': plain })
	expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(410)
	expect(await newsroom.text('/uz-Latn/aral/')).not.toContain('uz-Cyrl/aral')
	await newsroom.upload({ 'site.yml': plain + alphabets })
	expect(await newsroom.snapshot()).toEqual(before)
})

test('a language that the site drops takes what was made from it down', async () => {
	const newsroom = await ofTwoAlphabets()
	await newsroom.upload({ [latin]: manuscript(words, body) })
	const without = plain.replace('ar, uz-Latn, uz-Cyrl]', 'ar, uz-Cyrl]')
	await newsroom.upload({ 'site.yml': without })
	expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(410)
})

test('readers of what was made are told that the original has changed, as those of the text are that it was made from', async () => {
	const newsroom = await ofTwoAlphabets()
	const at = async (time: string, key: string, text: string) =>
		newsroom.deliver({ ...(await newsroom.put(key, text)), eventTime: time })
	await at('2026-06-01T08:00:00.000Z', 'articles/aral/en.md', manuscript({}, 'One.\n\nTwo.'))
	await at('2026-06-02T08:00:00.000Z', latin, manuscript({ ...words, source: { lang: 'en' } }, 'Bir.\n\nIkki.'))
	expect(await newsroom.text('/uz-Cyrl/aral/')).not.toContain('notice behind')
	await at('2026-06-03T08:00:00.000Z', 'articles/aral/en.md', manuscript({}, 'One.\n\nTwo more.'))
	expect(await newsroom.text('/uz-Latn/aral/')).toContain('notice behind')
	expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('notice behind')
	const followed = manuscript({ ...words, source: { lang: 'en' } }, 'Bir.\n\nYana ikki.')
	await at('2026-06-04T08:00:00.000Z', latin, followed)
	expect(await newsroom.text('/uz-Cyrl/aral/')).not.toContain('notice behind')
})

test.each([
	['there are no rules for it', 'alphabets: { kk: { from: ru } }', 'settings-alphabet'],
	['it is not published', 'alphabets: { sr-Latn: { from: sr-Cyrl } }', 'settings-alphabet-from'],
	['it is made from itself', 'alphabets: { kk: { from: kk } }', 'settings-alphabet'],
	['its source is missing', 'alphabets: { uz-Cyrl: {} }', 'field-missing'],
])('settings that ask for an alphabet are refused when %s, and the last good ones stay', async (_why, line, rule) => {
	const newsroom = await ofTwoAlphabets()
	await newsroom.upload({ [latin]: manuscript(words, body) })
	await newsroom.upload({ 'site.yml': `${plain}${line}\n` })
	expect(await newsroom.rules('site.yml')).toContain(rule)
	expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(200)
})
