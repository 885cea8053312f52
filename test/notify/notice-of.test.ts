import { expect, test } from 'vitest'
import type { News } from '../../functions/catalogue/messages.ts'
import { noticeId } from '../../functions/notify/notice-id.ts'
import { noticeLanguages, noticeWordsOf } from '../../functions/notify/words/all-notice-words.ts'
import { news, notice } from './notices.ts'

const golden: Readonly<Record<string, readonly [live: string, rejected: string, five: string]>> = {
	en: [
		'Live: “Аралға сексеуіл” (қазақша)',
		'Not published: site.yml. 1 mistake',
		'Not published: site.yml. 5 mistakes',
	],
	ru: [
		'Опубликовано: «Аралға сексеуіл» (қазақша)',
		'Не опубликовано: site.yml. 1 ошибка',
		'Не опубликовано: site.yml. 5 ошибок',
	],
	kk: ['Жарияланды: «Аралға сексеуіл» (қазақша)', 'Жарияланбады: site.yml. 1 қате', 'Жарияланбады: site.yml. 5 қате'],
	'uz-Latn': [
		'Eʼlon qilindi: “Аралға сексеуіл” (қазақша)',
		'Eʼlon qilinmadi: site.yml. 1 ta xato',
		'Eʼlon qilinmadi: site.yml. 5 ta xato',
	],
	'uz-Cyrl': [
		'Эълон қилинди: «Аралға сексеуіл» (қазақша)',
		'Эълон қилинмади: site.yml. 1 та хато',
		'Эълон қилинмади: site.yml. 5 та хато',
	],
	fa: [
		'منتشر شد: «\u2068Аралға сексеуіл\u2069» (\u2068қазақша\u2069)',
		'منتشر نشد: \u2068site.yml\u2069. ۱ مشکل',
		'منتشر نشد: \u2068site.yml\u2069. ۵ مشکل',
	],
}
const settings = (errors: number): News => ({
	announce: 'rejected',
	...{ file: 'site.yml', versionId: 'v', story: null, language: null, errors, by: null },
})

test.each(Object.entries(golden))('%s says what happened in its own words and numbers', (tag, [live, one, five]) => {
	const said = (about: News) => notice(about, tag, { title: 'Аралға сексеуіл' }).what
	expect(said({ ...news.live, language: 'kk' })).toBe(live)
	expect(said(settings(1))).toBe(one)
	expect(said(settings(5))).toBe(five)
})

test('every language that is offered has its golden lines, and everything that is said in it is said with all of its gaps', () => {
	expect(noticeLanguages).toEqual(['en', 'ru', 'kk', 'uz-Latn', 'uz-Cyrl', 'fa'])
	expect(Object.keys(golden)).toEqual(noticeLanguages)
	for (const tag of noticeLanguages) {
		const words = noticeWordsOf(tag)
		for (const [word, gaps] of Object.entries({
			...{ live: ['title', 'language'], changed: ['title', 'language'], corrected: ['title', 'language'] },
			...{ gone: ['title', 'language'], scheduled: ['title', 'language', 'date'], comment: ['title', 'language'] },
			...{ rejected: ['file', 'count'], by: ['who'] },
		}))
			for (const gap of gaps) expect(words[word as 'live'], `${tag} ${word}`).toContain(`{$${gap}}`)
		const text = JSON.stringify(words)
		if (tag === 'fa') expect(text).not.toMatch(/[يكى]/)
		if (tag === 'uz-Latn') expect(text).not.toMatch(/['‘’`]/)
	}
})

test('right-to-left words in a left-to-right line turn nothing around them, and no title brings signs that do', () => {
	const { what } = notice({ ...news.live, language: 'fa' }, 'en', { title: 'بازگشت\u202Eتاغ\u2066' })
	expect(what).toBe('Live: “\u2068بازگشت تاغ\u2069” (فارسی)')
})

test('each kind leads where something can be done about it', () => {
	const link = (about: News, more = {}) => notice(about, 'en', more).link?.href
	expect(link({ ...news.live, address: '/en/арал/' })).toBe('https://news.example.org/en/%D0%B0%D1%80%D0%B0%D0%BB/')
	expect(link(news.rejected)).toBe('https://desk.example.org/desk/article?story=aral&language=en')
	expect(link(settings(1))).toBe('https://desk.example.org/desk/reports/site.yml.html')
	expect(link(news.scheduled)).toBe('https://desk.example.org/desk/article?story=aral&language=en')
	expect(link({ ...news.live, announce: 'gone' })).toBe('https://desk.example.org/desk/article?story=aral&language=en')
	expect(link(news.comment)).toBe('https://desk.example.org/desk/comments/')
	expect(link(news.comment, { desk: null })).toBeUndefined()
})

test('news has one name however often it is announced; what people should hear of again has another', () => {
	const { live, rejected, scheduled, comment } = news
	const same = [
		[live, { ...live, announce: 'changed' }],
		[rejected, { ...rejected, by: null }],
	] as const
	for (const [one, other] of same) expect(noticeId(other)).toBe(noticeId(one))
	const all: News[] = [
		...[
			live,
			{ ...live, edition: '0067' },
			{ ...live, since: '2026-07-01T00:00:00.000Z' },
			{ ...live, language: 'kk' },
		],
		...([
			{ ...live, announce: 'corrected' },
			{ ...live, announce: 'gone' },
		] as const),
		...[rejected, { ...rejected, versionId: 'v2' }, { ...rejected, errors: 3 }],
		...[scheduled, { ...scheduled, moment: '2026-11-21T04:00:00.000Z' }, comment, { ...comment, number: 8 }],
	]
	expect(new Set(all.map(noticeId)).size).toBe(all.length)
})
