import { expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { formatMessage } from '../../functions/language/message.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'

/** How each language is written: literal, because a page in the wrong direction cannot be read. */
const written: Readonly<Record<string, string>> = {
	ar: 'rtl Arab',
	az: 'ltr Latn',
	de: 'ltr Latn',
	en: 'ltr Latn',
	es: 'ltr Latn',
	fa: 'rtl Arab',
	fr: 'ltr Latn',
	he: 'rtl Hebr',
	hi: 'ltr Deva',
	id: 'ltr Latn',
	ja: 'ltr Jpan',
	kk: 'ltr Cyrl',
	'kk-Latn': 'ltr Latn',
	ky: 'ltr Cyrl',
	ps: 'rtl Arab',
	pt: 'ltr Latn',
	ru: 'ltr Cyrl',
	'sr-Cyrl': 'ltr Cyrl',
	'sr-Latn': 'ltr Latn',
	tg: 'ltr Cyrl',
	tk: 'ltr Latn',
	tr: 'ltr Latn',
	uk: 'ltr Cyrl',
	ur: 'rtl Arab',
	'uz-Cyrl': 'ltr Cyrl',
	'uz-Latn': 'ltr Latn',
	'zh-Hans': 'ltr Hans',
}

test('each language is written in its own script and direction', () => {
	expect(Object.fromEntries(languages.map(({ tag, direction, script }) => [tag, `${direction} ${script}`]))).toEqual(
		written,
	)
})

test('a foreign name inside a right-to-left sentence cannot turn the words around it', () => {
	for (const language of languages) {
		const sentence = formatMessage(language, stringsOf(language).storiesBy, { name: 'Ann (BBC)' })
		if (written[language.tag]?.startsWith('rtl')) expect(sentence).toContain('\u2068Ann (BBC)\u2069')
		else expect(sentence).not.toMatch(/[\u2066-\u2069]/)
	}
})
