import { expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { goldenDates } from './golden/dates.ts'
import { datesOf } from './golden/lines.ts'

test.each(languages.map((language) => [language.tag, language] as const))(
	'%s readers see dates in their own words, calendar and time zone',
	(tag, language) => {
		expect(datesOf(language)).toEqual(goldenDates[tag])
	},
)

test('every language has its golden dates', () => {
	expect(Object.keys(goldenDates).sort()).toEqual(languages.map(({ tag }) => tag).sort())
})
