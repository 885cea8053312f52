import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../functions/language/language.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'
import { type OpenFont, openFont } from '../../infra/fonts/open-font.ts'
import { readSource, sourceOf } from '../../infra/fonts/sources.ts'
import { committedFont, withFont } from './committed-font.ts'
import { alphabets, capitals } from './golden/alphabets.ts'

/** Characters that show nothing of themselves (ZWNJ is tested where words are joined). */
const invisible = /[\p{Cf}\n]/u

describe.each(withFont.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
	let font: OpenFont
	beforeAll(async () => {
		font = await openFont(committedFont(tag))
	})
	const lacking = (text: string) => [...new Set(text)].filter((c) => !invisible.test(c) && !font.characters.has(c))

	test('readers see every letter of the alphabet in the font, small and capital', () => {
		const alphabet = alphabets[tag]
		if (alphabet === undefined) throw new Error(`Write the alphabet of ${tag} into golden/alphabets.ts`)
		expect(lacking(alphabet + alphabet.toUpperCase() + (capitals[tag] ?? ''))).toEqual([])
	})

	test('readers see every word of the site itself in the font', () => {
		expect(lacking(textsOf(language).join(''))).toEqual([])
	})

	test('a name, an address, a price and a quotation from elsewhere are in the font too', () => {
		expect(lacking('Ann Q. Xavier-Jones, https://x.test/~a_b?c=d&e=[1]{2}|3^4`\\<>@#$%*+; "1 234,50" €')).toEqual([])
		expect(lacking('«»„“”‘’–—…\u00a0£×§©°')).toEqual([])
		// Noto Naskh has no № and no signs of the rouble and tenge.
		if (language.script !== 'Arab') expect(lacking('№₸₽')).toEqual([])
	})

	test('the font costs a reader at most 40 KB', () => {
		expect(committedFont(tag).length).toBeLessThanOrEqual(40_960)
	})

	test('words are set as the whole font sets them: kerned, joined, with their marks', async () => {
		const whole = await openFont(readSource(sourceOf[language.script] ?? expect.unreachable()))
		for (const text of [language.commonWords.join(' '), stringsOf(language).notFoundText, 'AVATAR, To. fjord'])
			for (const weight of [400, 550, 700]) expect(font.widthOf(text, weight)).toBe(whole.widthOf(text, weight))
	})

	test('headings are bold in the same file', () => {
		const heading = stringsOf(language).notFound
		expect(font.widthOf(heading, 700)).toBeGreaterThan(font.widthOf(heading, 400))
	})
})

describe.each(withFont.filter(({ script }) => script === 'Arab').map(({ tag }) => tag))('%s', (tag) => {
	test('letters join', async () => {
		const font = await openFont(committedFont(tag))
		const glyphs = font.glyphsOf('سلام')
		expect(glyphs.length).toBeLessThanOrEqual(4)
		expect(glyphs).not.toContain(0)
		const alone = [...'سلام'].flatMap((letter) => font.glyphsOf(letter))
		// An alef joins to nothing behind it, so that the last letter, and it only, is as it is alone.
		expect(glyphs.filter((glyph) => alone.includes(glyph))).toEqual(font.glyphsOf('م'))
		// Lam and alef share their room.
		expect(font.widthOf('لا', 400)).toBeLessThan(0.7 * (font.widthOf('ل', 400) + font.widthOf('ا', 400)))
	})

	test('a zero-width non-joiner parts letters without a gap', async () => {
		const font = await openFont(committedFont(tag))
		expect(font.glyphsOf('می\u200cشود')).not.toEqual(font.glyphsOf('میشود'))
		expect(font.widthOf('\u200c', 400)).toBe(0)
	})

	test('a vowel stands over its letter, not behind it', async () => {
		const font = await openFont(committedFont(tag))
		expect(font.widthOf('بَ', 400)).toBe(font.widthOf('ب', 400))
	})
})

test('all fonts together stay below 700 KB', () => {
	const files = readdirSync(new URL('../../functions/font/files/', import.meta.url))
	const tags = files.filter((file) => file.endsWith('.woff2')).map((file) => file.replace('.woff2', ''))
	expect(tags.toSorted()).toEqual(withFont.map(({ tag }) => tag).toSorted())
	expect(tags.reduce((sum, tag) => sum + committedFont(tag).length, 0)).toBeLessThan(700_000)
})

/** What a language file says to readers, without the syntax of gaps. */
function textsOf(language: Language): string[] {
	const { months, secondCalendar, autonym, commonWords, quotes, date, dateTime, list } = language
	const texts = (value: unknown): string[] => {
		if (typeof value === 'string') return [value]
		return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
	}
	return texts([stringsOf(language), months, secondCalendar, autonym, commonWords, quotes, date, dateTime, list])
}
