import { describe, expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { formatNumber } from '../../functions/language/number.ts'
import { numbersOf, pluralsOf } from './golden/lines.ts'
import { goldenNumbers } from './golden/numbers.ts'
import { goldenPlurals } from './golden/plurals.ts'

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
	test('readers see numbers in their own digits and with their own separators', () => {
		expect(numbersOf(language)).toEqual(goldenNumbers[tag])
	})

	test('readers see each number of comments with the right form of the word', () => {
		expect(pluralsOf(language)).toEqual(goldenPlurals[tag])
	})

	test('a negative number has a minus sign, not a hyphen', () => {
		expect(formatNumber(language, -5)).toMatch(/^\u2212[5۵]$/)
	})
})

test('every language has its golden numbers and plurals', () => {
	const tags = languages.map(({ tag }) => tag).sort()
	expect(Object.keys(goldenNumbers).sort()).toEqual(tags)
	expect(Object.keys(goldenPlurals).sort()).toEqual(tags)
})
