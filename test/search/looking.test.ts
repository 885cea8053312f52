import { afterEach, expect, test, vi } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { readerOn } from './reader.ts'

const open = newsrooms()
afterEach(() => void vi.unstubAllGlobals())

const site = `
title: { en: The Steppe Post, ru: Степная почта, fa: پیام دشت, hi: मैदान }
url: https://news.example.org
timeZone: Asia/Almaty
sourceLanguage: en
languages: [en, ru, fa, hi]
sections: { environment: { en: Environment, ru: Экология, fa: جامعه, hi: समाज } }
`
const story = (title: string, text: string, date = '2026-03-02') =>
	manuscript({ title, description: 'x'.repeat(60), authors: [{ name: 'M. Seitkali' }], date }, text)

test('a word finds its other forms, of five letters too; of four those that begin with it', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'site.yml': site,
		'articles/books/ru.md': story('Старые книги', 'На полке стоят книги, а в сёлах открывают школы.'),
		'articles/paper/ru.md': story('Много книг', 'На полке тихо.'),
		'articles/forest/ru.md': story('Лесные дороги', 'Лесник идёт домой.'),
	})
	const { look } = await readerOn(newsroom, 'ru')
	expect((await look('книга')).toSorted()).toEqual(['/ru/books/', '/ru/paper/'])
	expect(await look('школа')).toEqual(['/ru/books/'])
	expect(await look('лесн')).toEqual(['/ru/forest/'])
	expect(await look('лесу')).toEqual([])
})

test('older stories are first looked through for the word as it was typed', async () => {
	const newsroom = await open()
	const months = Array.from({ length: 25 }, (_month, at) => new Date(Date.UTC(2026, 1 - at, 5)).toISOString())
	await newsroom.upload({
		'site.yml': site,
		...Object.fromEntries(
			months.slice(0, 24).map((date, at) => [`articles/m-${at}/en.md`, story('Salt', 'Sand.', date)]),
		),
		'articles/planted/en.md': story('Apricots', 'Sand.', months[24]),
		'articles/other/en.md': story('Apri is a name', 'Sand.', months[24]),
	})
	const { look, older } = await readerOn(newsroom, 'en')
	expect(await look('apricots')).toEqual([])
	expect(await older()).toEqual(['/en/planted/'])
})

test('Persian that is typed with a space finds what is written with the joiner, and the joiner what is written in one', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'site.yml': site,
		'articles/joined/fa.md': story('باغ تازه', 'کتاب\u200cها را می\u200cخواهم.'),
		'articles/spaced/fa.md': story('خانه تازه', 'کتاب ها را می خواهم.'),
		'articles/solid/fa.md': story('راه تازه', 'کتابها را میخواهم.'),
	})
	const { look } = await readerOn(newsroom, 'fa')
	const joined = '/fa/joined/'
	expect((await look('کتاب ها')).toSorted()).toEqual([joined, '/fa/solid/', '/fa/spaced/'])
	expect((await look('می خواهم')).toSorted()).toEqual([joined, '/fa/spaced/'])
	expect((await look('می\u200cخواهم')).toSorted()).toEqual([joined, '/fa/solid/'])
	expect(await look('ها')).toEqual([])
})

test('Hindi is found with a nasal or with the dot that stands for it', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'site.yml': site,
		'articles/nasal/hi.md': story('हिन्दी में', 'पानी।'),
		'articles/dot/hi.md': story('हिंदी में', 'पानी।'),
	})
	const { look } = await readerOn(newsroom, 'hi')
	for (const words of ['हिन्दी', 'हिंदी']) expect((await look(words)).toSorted()).toEqual(['/hi/dot/', '/hi/nasal/'])
})
