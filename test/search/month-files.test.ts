import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { bucketOf } from '../../functions/search/bucket.ts'
import { monthFiles } from '../../functions/search/month-files.ts'
import type { SearchEntry } from '../../functions/search/search-entry.ts'
import { packTerms, unpackTerms } from '../../functions/search/term-list.ts'

const english = siteLanguage('en')
const zone = 'Asia/Almaty'

function entry(story: string, day: number, titleTerms: readonly string[], textTerms: readonly string[]): SearchEntry {
	return {
		story,
		address: `/en/${story}/`,
		title: `About ${story}`,
		description: 'A story of trees.',
		date: `2026-03-${String(day).padStart(2, '0')}T04:00:00.000Z`,
		titleTerms: packTerms(titleTerms),
		textTerms: packTerms(textTerms),
	}
}

const files = (entries: readonly SearchEntry[]) => monthFiles(entries, english, zone)
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
	[...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)

describe('terms in one string', () => {
	test('say what each has in common with the one before', () => {
		expect(packTerms(['orchar', 'aral', 'aralsk', 'arid', '2026'])).toBe('A2026AaralEskCidAorchar')
		expect(unpackTerms('A2026AaralEskCidAorchar')).toEqual(['2026', 'aral', 'aralsk', 'arid', 'orchar'])
		expect(unpackTerms('')).toEqual([])
	})

	test('come back as they were, whichever they are', () => {
		const term = fc.string({ unit: fc.constantFrom(...'abcаб中文0123ڪ𐐨'), minLength: 1, maxLength: 6 })
		fc.assert(
			fc.property(
				fc.uniqueArray(term),
				(terms) => void expect(unpackTerms(packTerms(terms))).toEqual(terms.toSorted()),
			),
		)
	})
})

describe('the files of a month', () => {
	const two = [entry('lake', 2, ['lake'], ['water', 'salt']), entry('apple', 1, ['apple', 'salt'], ['water'])]

	test('say where each term is, and whether it is a name', () => {
		const made = files(two)
		expect(JSON.parse(made.get('stories.json') ?? '')).toEqual([
			['/en/apple/', 'About apple', 'A story of trees.', '2026-03-01T04:00:00.000Z', '1 March 2026'],
			['/en/lake/', 'About lake', 'A story of trees.', '2026-03-02T04:00:00.000Z', '2 March 2026'],
		])
		// Steps from the story before (the first from −1), twice, and one more for a name: D is 3, C is 2, F is 5.
		const places = { apple: 'D', lake: 'F', salt: 'DC', water: 'CC' }
		for (const [term, written] of Object.entries(places)) {
			const { terms, in: where } = JSON.parse(made.get(`${bucketOf(term)}.json`) ?? '')
			expect([term, where.split(' ')[unpackTerms(terms).indexOf(term)]]).toEqual([term, written])
		}
	})

	test('are the same whatever the order in which the stories came', () => {
		const stories = fc.uniqueArray(
			fc.record({ day: fc.integer({ min: 1, max: 28 }), words: fc.array(fc.constantFrom(...'abcdefgh')) }),
			{ selector: ({ day }) => day, minLength: 1, maxLength: 12 },
		)
		fc.assert(
			fc.property(stories, fc.gen(), (drawn, draw) => {
				const entries = drawn.map(({ day, words }) =>
					entry(`story-${day}`, day, ['name'], [...new Set(words.map((word) => `${word}ord`))]),
				)
				const shuffled = draw(fc.shuffledSubarray, entries, { minLength: entries.length, maxLength: entries.length })
				expect([...files(shuffled)]).toEqual([...files(entries)])
			}),
		)
	})

	test('change in one place when a typing mistake is mended', () => {
		const before = [...two, entry('train', 3, ['train'], ['wattr', 'night'])]
		const after = [...two, entry('train', 3, ['train'], ['water', 'night'])]
		const mended = changed(files(before), files(after))
		expect(mended).toEqual([`${bucketOf('water')}.json`])
		expect(bucketOf('wattr')).toBe(bucketOf('water'))
	})

	test('grow at their end only when a newer story comes', () => {
		const [before, after] = [files(two), files([...two, entry('train', 3, ['train'], ['night'])])]
		expect(changed(before, after).toSorted()).toEqual(
			['stories.json', ...new Set([`${bucketOf('train')}.json`, `${bucketOf('night')}.json`])].toSorted(),
		)
	})

	test('reach every story of a month of many', () => {
		const many = Array.from({ length: 900 }, (_story, at) =>
			entry(`story-${String(at).padStart(3, '0')}`, 1, [], at === 0 || at === 899 ? ['seldom'] : ['often']),
		)
		const { terms, in: where } = JSON.parse(files(many).get(`${bucketOf('seldom')}.json`) ?? '')
		// 899 further on is 1798: two letters and a capital, 2 × 676 + 17 × 26 + 4.
		expect(where.split(' ')[unpackTerms(terms).indexOf('seldom')]).toBe('CcrE')
	})
})
