import { expect, test } from 'vitest'
import { scriptOf } from '../../functions/edge/scripts.ts'
import { languages } from '../../functions/language/languages.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const countries = letters.flatMap((one) => letters.map((other) => one + other))

// CLDR's own answer, of which the edge has no copy.
const likely = (tag: string) => new Intl.Locale(tag).maximize().script?.toLowerCase()

test('each language is in the table, with the alphabet that CLDR expects of it in each country', () => {
	for (const { tag } of languages) {
		const language = tag.split('-')[0] ?? ''
		expect(scriptOf(language), language).toBe(likely(language))
		for (const country of countries)
			expect(scriptOf(`${language}-${country}`), `${language}-${country}`).toBe(likely(`${language}-${country}`))
	}
})

test('a script that is written goes before what is likely', () => {
	expect(scriptOf('uz-cyrl-uz')).toBe('cyrl')
	expect(scriptOf('zh-hant')).toBe('hant')
	expect(scriptOf('ru-latn')).toBe('latn')
})

test('of a language that nobody writes here, nothing is known', () => {
	expect(scriptOf('sw')).toBe('')
	expect(scriptOf('')).toBe('')
})
