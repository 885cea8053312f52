import { expect, test } from 'vitest'
import { chooseLanguage } from '../../functions/edge/choose-language.ts'

const site = ['en', 'ru', 'kk', 'uz-Latn', 'uz-Cyrl', 'tg', 'fa', 'zh-Hans']

test.each([
	['kk', 'kk'],
	['kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7', 'kk'],
	['en-US,en;q=0.9', 'en'],
	['ru;q=0.5, kk;q=0.8', 'kk'],
	['de-DE,de;q=0.9,ru;q=0.4', 'ru'],
	['KK', 'kk'],
	// Of two with the same weight the first is meant.
	['tg,fa', 'tg'],
	['ru;q=0.8,kk;q=0.8', 'ru'],
	// Uzbek without a script is Latin; who asks for Cyrillic gets Cyrillic.
	['uz', 'uz-Latn'],
	['uz-UZ', 'uz-Latn'],
	['uz-Cyrl', 'uz-Cyrl'],
	['uz-Cyrl-UZ', 'uz-Cyrl'],
	['zh-CN', 'zh-Hans'],
	['fa-AF', 'fa'],
])('a browser that asks for %s reads %s', (header, tag) => {
	expect(chooseLanguage(header, site)).toBe(tag)
})

test.each([
	['', 'nothing asked for'],
	['*', 'anything'],
	['de, fr;q=0.5', 'languages that the site does not have'],
	['kk;q=0', 'what is refused is not chosen'],
	['kk-Arab', 'Kazakh in Arabic letters: a script that its reader need not know'],
	['zh-TW', 'Chinese in the other script'],
	['tg-Arab', 'Tajik in Arabic letters'],
	['../../etc', 'no language'],
	['x-klingon', 'a private tag'],
	['en-a', 'a tag that only begins well'],
	['de-toolongasubtag, e, 123', 'tags that are none'],
	['kk;q=0.5.5', 'a weight that is none'],
])('%j chooses none: %s', (header) => {
	expect(chooseLanguage(header, site)).toBeUndefined()
})

test('a header of any length is answered soon', () => {
	const long = `${'de-DE;q=0.1,'.repeat(100_000)}kk`
	expect(chooseLanguage(long, site)).toBeUndefined()
	expect(chooseLanguage(`kk,${long}`, site)).toBe('kk')
})
