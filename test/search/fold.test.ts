import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../functions/language/language.ts'
import { languageOf, languages } from '../../functions/language/languages.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { keysIn, makeKeys } from '../../functions/search/fold.ts'
import { foldTableOf } from '../../functions/search/fold-table.ts'

/** Keys of a language that may have no file of its own yet. */
const keysOf = (tag: string, script: Language['script'] = 'Latn') => makeKeys(foldTableOf({ tag, script }), [])
const pairs = (tag: string) =>
	readFileSync(new URL(`golden/${tag}.txt`, import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split(' ') as [string, string])

describe.each([
	['uz', 110],
	['sr', 40],
	['kk', 40],
])('a word of %s', (tag, least) => {
	test.each(pairs(tag))('%s is found as %s', (latin, cyrillic) => {
		const keys = keysOf(tag)
		expect(keys(latin)).toHaveLength(1)
		expect(keys(latin)).toEqual(keys(cyrillic))
		expect(keys(latin.toUpperCase())).toEqual(keys(cyrillic))
	})

	test('is told from other words', () => {
		const words = new Set(pairs(tag).map(([, cyrillic]) => cyrillic))
		expect(pairs(tag).length).toBeGreaterThanOrEqual(least)
		expect(new Set([...words].flatMap(keysOf(tag))).size).toBeGreaterThan(words.size * 0.95)
	})
})

test.each(['saxaul-aral', 'night-train'])('%s is found by the same words in both alphabets of Uzbek', (story) => {
	const keys = (tag: string) => {
		const language = languageOf(tag)
		if (language === undefined) throw new Error(`No file for ${tag}`)
		const text = readFileSync(new URL(`../../content/articles/${story}/${tag}.md`, import.meta.url), 'utf8')
		return keysIn(language)(text.slice(text.indexOf('\n---\n')).replaceAll(/\[\^\w+\]/g, '')).toSorted()
	}
	expect(keys('uz-Latn').length).toBeGreaterThan(200)
	expect(keys('uz-Latn')).toEqual(keys('uz-Cyrl'))
})

describe('letters that are typed in several ways', () => {
	test.each([
		['fa', 'کتاب کودک می‌روم ۱۴۰۵ آب', 'كتاب كودك میروم 1405 اب'],
		['fa', 'علی خانهٔ', 'علي خانه'],
		['ar', 'مدرسة الكِتاب أحمد ٢٠٢٦', 'مدرسه كتاب احمد 2026'],
		['ar', 'والبيت بالبيت للبيت', 'بيت بيت بيت'],
		['ur', 'کہانی', 'كهانى'],
	])('of %s: “%s” is “%s”', (tag, one, other) => {
		const keys = keysOf(tag, 'Arab')
		expect(keys(one)).toEqual(keys(other))
	})

	test.each([
		['ru', 'Ёлка чёрный щётка', 'елка черный щетка'],
		['ru', 'жизнь хлеб щука юг', 'zhizn khleb shchuka yug'],
		['ky', 'көл түн жаңы', 'kol tun jany'],
		['tg', 'ҷаҳон кӯҳ ғизо', 'jahon kuh gizo'],
		['tr', 'İstanbul Iğdır şeker', 'istanbul ığdır seker'],
		['az', 'Bakı məktəb', 'baki mekteb'],
		['fr', "l’eau d'été", 'eau ete'],
		['en', 'don’t café', "don't cafe"],
		['de', 'Straße', 'strasse'],
	])('of %s: “%s” is “%s”', (tag, one, other) => {
		const keys = keysOf(tag)
		expect(keys(one).length).toBeGreaterThan(0)
		expect(keys(one)).toEqual(keys(other))
	})

	test('of Hindi: vowel signs stay, the dot below may be left out', () => {
		const keys = keysOf('hi', 'Deva')
		expect(keys('ज़मीन २०२६')).toEqual(keys('जमीन 2026'))
		expect(keys('किताब')).not.toEqual(keys('कतब'))
	})

	test.each([
		['हिन्दी लम्बा पङ्क पञ्च घण्टा', 'हिंदी लंबा पंक पंच घंटा'],
		['सेन्टर बैन्क पेन्सिल', 'सेंटर बैंक पेंसिल'],
	])('of Hindi: “%s” is “%s”', (one, other) => {
		const keys = keysOf('hi', 'Deva')
		expect(keys(one)).toEqual(keys(other))
		expect(keys('अन्य भगवान्')).toEqual(['अन्य', 'भगवान्'])
	})

	test('of Persian: what only joins has no key', () => {
		expect(keysOf('fa', 'Arab')('کتاب ها نمی خواهم بزرگ ترین')).toEqual(['کتاب', 'خواهم', 'بزرگ'])
	})

	test('Chinese and Japanese have a key for each two signs', () => {
		expect(keysOf('zh-Hans', 'Hans')('苹果树2026年')).toEqual(['苹果', '果树', '2026', '年'])
		expect(keysOf('ja', 'Jpan')('リンゴの木')).toEqual(['リン', 'ンゴ', 'ゴの', 'の木'])
	})
})

test('a word with an unseen mark in it is one word', () => {
	expect(keysOf('en', 'Latn')('news\ufeffpaper')).toEqual(['newspa'])
})

test('a text has the keys of its pieces, wherever it is cut between two words', () => {
	const pieces = fc.array(
		fc.constantFrom(...'Aral сөз күні o‘zbek کتاب‌ها हिन्दी 苹果树 the ﬁsh É é SMS, «a» 1990.'.split(' ')),
	)
	fc.assert(
		fc.property(fc.constantFrom('en', 'kk', 'uz-Latn', 'fa', 'hi', 'zh-Hans'), pieces, pieces, (tag, one, other) => {
			const keys = keysIn(siteLanguage(tag))
			const [a, b] = [one.join(' '), other.join(' ')]
			expect(keys(`${a}\n${b}`)).toEqual([...new Set([...keys(a), ...keys(b)])])
		}),
	)
})

test('forms of a word have one beginning', () => {
	const keys = keysOf('uz')
	expect(keys('maktablarimizdagi maktablar maktablari')).toEqual(['maktab'])
	expect(keysOf('ru')('учительница учительницы учителю')).toEqual(['ucitel'])
})

test('single letters and the commonest words have no key', () => {
	const language = languageOf('en')
	if (language === undefined) throw new Error('No English')
	expect(keysIn(language)('a tree and the x')).toEqual(['tree'])
})

describe('functions/reader/files/search.js', () => {
	let keysWith: (data: Record<string, string>) => (text: string) => string[]
	beforeAll(async () => {
		// What the script asks of a page that is not there.
		vi.stubGlobal('document', { querySelector: () => null })
		vi.stubGlobal('HTMLFormElement', class {})
		const script = '../../functions/reader/files/search.js'
		keysWith = (await import(script)).keysWith
	})
	const inBrowser = (language: Language) => {
		const table = foldTableOf(language)
		return keysWith({ ...table, twoAlphabets: '', common: [...language.commonWords, table.joins].join(' ') })
	}

	test.each(languages.map((language) => [language.tag, language] as const))(
		'folds words of %s as the server does',
		(_tag, language) => {
			const [server, browser] = [keysIn(language), inBrowser(language)]
			const strings = JSON.stringify([language, stringsOf(language)])
			expect(server(strings).length).toBeGreaterThan(200)
			expect(browser(strings)).toEqual(server(strings))
			const text = fc.string({ unit: 'grapheme', maxLength: 60 })
			fc.assert(
				fc.property(text, (words) => void expect(browser(words)).toEqual(server(words))),
				{ numRuns: 300 },
			)
		},
	)

	test.each(['uz', 'sr', 'kk'])('folds the golden words of %s as the server does', (tag) => {
		const words = pairs(tag).flat().join(' ')
		expect(keysWith({ ...foldTableOf({ tag, script: 'Latn' }), twoAlphabets: '' })(words)).toEqual(keysOf(tag)(words))
	})
})
