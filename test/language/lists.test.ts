import { expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { formatList } from '../../functions/language/list.ts'
import { listsOf } from './golden/lines.ts'
import { goldenLists } from './golden/lists.ts'

test.each(languages.map((language) => [language.tag, language] as const))(
	'%s readers see two and three names joined as they would join them',
	(tag, language) => {
		expect(listsOf(language)).toEqual(goldenLists[tag])
	},
)

test.each(languages.map((language) => [language.tag, language] as const))(
	'%s: one name stands alone, and none is nothing',
	(_tag, language) => {
		expect(formatList(language, ['Leyla'])).toBe('Leyla')
		expect(formatList(language, [])).toBe('')
	},
)

test('every language has its golden lists', () => {
	expect(Object.keys(goldenLists).sort()).toEqual(languages.map(({ tag }) => tag).sort())
})
