import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontFaces } from '../../functions/font/font-faces.ts'
import type { Language } from '../../functions/language/language.ts'
import { languages } from '../../functions/language/languages.ts'
import { openFont } from '../../infra/fonts/open-font.ts'
import { committedFont, withFont } from './committed-font.ts'

function facesOf(language: Language) {
	const found = fontFaces(language)
	if (found === undefined) throw new Error(`${language.tag} has no font`)
	return found
}

/** The rules of a style sheet as descriptor → value. */
function rulesOf(css: string): ReadonlyMap<string, string>[] {
	return [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(
		([, body = '']) =>
			new Map(body.split(';').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])),
	)
}

test('a page loads one font file, from its own site, and never waits for it', () => {
	for (const language of withFont) {
		const { css, preload, family } = facesOf(language)
		const [own, ...local] = rulesOf(css)
		expect(preload).toEqual([expect.stringMatching(/^\/assets\/[0-9a-f]{16}\.woff2$/)])
		expect(own?.get('src')).toBe(`url(${preload[0]}) format("woff2")`)
		expect(own?.get('font-display')).toBe('optional')
		expect(own?.get('font-weight')).toBe('400 700')
		expect(css.match(/url\(/g)).toHaveLength(1)
		expect(local.length).toBeGreaterThan(0)
		for (const rule of local) expect(rule.get('src')).toMatch(/^local\("[A-Za-z ]+"\)(,local\("[A-Za-z ]+"\))*$/)
		expect(family.split(',').at(-1)).toBe('serif')
	}
})

test('the rules are whole, and their families are the ones that the page asks for', () => {
	for (const language of withFont) {
		const { css, family } = facesOf(language)
		expect(css.replace(/@font-face\{[^{}]+\}/g, '')).toBe('')
		const declared = new Set(rulesOf(css).map((rule) => rule.get('font-family')))
		expect([...declared]).toEqual(family.split(',').slice(0, declared.size))
	}
})

test('Chinese, Japanese, Hebrew and Hindi readers load no font', () => {
	const without = languages.filter((language) => fontFaces(language) === undefined).map(({ tag }) => tag)
	expect(without.toSorted()).toEqual(['he', 'hi', 'ja', 'zh-Hans'])
})

test.each([
	['Times', 400, 'tinos', 'Tinos_400Regular'],
	['Times', 700, 'tinos', 'Tinos_700Bold'],
	['Georgia', 400, 'gelasio', 'Gelasio_400Regular'],
	['Georgia', 700, 'gelasio', 'Gelasio_700Bold'],
] as const)('a line in %s %i takes the room that it takes in our font', async (name, weight, twin, file) => {
	const style = file.slice(file.indexOf('_') + 1)
	const local = await openFont(
		readFileSync(new URL(`${style}/${file}.ttf`, import.meta.resolve(`@expo-google-fonts/${twin}/package.json`))),
	)
	for (const language of withFont) {
		// Gelasio is as wide as Georgia, and has Latin letters only.
		if (language.script === 'Arab' || (twin === 'gelasio' && language.script === 'Cyrl')) continue
		const rule = rulesOf(facesOf(language).css).find(
			(rule) => rule.get('font-family')?.endsWith(`${name}"`) && rule.get('font-weight') === String(weight),
		)
		const size = Number.parseFloat(rule?.get('size-adjust') ?? '') / 100
		// Other words than the ones that the sizes were measured with.
		const words = language.commonWords.join(' ')
		const ours = await openFont(committedFont(language.tag))
		const off = Math.abs((local.widthOf(words, weight) * size) / ours.widthOf(words, weight) - 1)
		expect(off, `${language.tag} in ${name}`).toBeLessThan(0.03)
		// Lines stand where they stood: size-adjust scales the overrides again (CSS Fonts 5).
		expect((Number.parseFloat(rule?.get('ascent-override') ?? '') / 100) * size).toBeCloseTo(ours.ascent, 2)
		expect((Number.parseFloat(rule?.get('descent-override') ?? '') / 100) * size).toBeCloseTo(ours.descent, 2)
	}
})
