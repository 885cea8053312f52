import { expect, test } from 'vitest'
import {
	constantOf,
	starterLanguage,
	starterReportWords,
	starterStrings,
} from '../../../infra/local/starter-language.ts'

/** The object that a starter file exports, read as JavaScript; the one type is taken off. */
function read(source: string): Record<string, unknown> {
	const body = source
		.replace(/^import type .*\n/, '')
		.replace(/export const \w+: \w+ = /, 'return ')
		.trim()
	return new Function(body)() as Record<string, unknown>
}

test('a starter knows what Unicode knows of a language', () => {
	const source = starterLanguage('mn')
	expect(source).toMatch(/^import type \{ Language \} from '\.\.\/language\.ts'\n\nexport const mn: Language = \{/)
	expect(read(source)).toMatchObject({
		tag: 'mn',
		name: 'Mongolian',
		autonym: 'монгол',
		script: 'Cyrl',
		direction: 'ltr',
		fallbacks: ['en'],
		ogLocale: 'mn_MN',
		pluralLocale: 'mn',
	})
	expect(read(source)['months']).toHaveLength(12)
})

test('a language written from the right, and one with its script in its tag', () => {
	expect(read(starterLanguage('ug'))).toMatchObject({ script: 'Arab', direction: 'rtl' })
	const serbian = starterLanguage('sr-Latn')
	expect(serbian).toContain('export const srLatn: Language')
	expect(read(serbian)).toMatchObject({ tag: 'sr-Latn', script: 'Latn', direction: 'ltr' })
	expect(constantOf('sr-Latn')).toBe('srLatn')
})

test('it has every sentence that English has, none of which can be overlooked as done', () => {
	const strings = read(starterStrings('mn'))
	expect(strings['readIn']).toBe('Read this in:')
	const reports = starterReportWords('sr-Latn')
	expect(reports).toMatch(
		/^import type \{ ReportWords \} from '\.\/report-words\.ts'\n\nexport const srLatn: ReportWords = \{/,
	)
	expect(read(reports)).toMatchObject({ live: 'Live: readers can see it now.', writeInstead: 'Write instead:' })
})

test('invisible signs are written as escapes', () => {
	expect(starterLanguage('fr-CA')).not.toMatch(/[\u00a0\u200b-\u200f\u202f]/)
})
