import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { contrast, faintPairs } from '../../functions/style/contrast.ts'
import { styleSheet } from '../../functions/style/style-sheet.ts'
import { themeFile, themeOf } from '../../functions/style/theme.ts'

const plain = themeOf({})
const english = languages.find(({ tag }) => tag === 'en')
if (english === undefined) throw new Error('There is no English')

describe.each(languages.map((language) => [language.tag, language] as const))(
	'the style sheet of %s',
	(_, language) => {
		const sheet = styleSheet(plain, language)

		test('says start and end, never left and right: it serves both directions', () => {
			const declared = [...sheet.matchAll(/[{;]([a-z-]+):([^;}]*)/g)]
			expect(declared.length).toBeGreaterThan(100)
			const physical = declared.filter(
				([, name = '', value = '']) =>
					/^(left|right|top|bottom|(margin|padding|border)-(left|right|top|bottom)|float)/.test(name) ||
					(/^text-align$/.test(name) && /left|right/.test(value)),
			)
			// Code runs from the left in every language.
			expect(physical.map(([whole]) => whole.slice(1))).toEqual(['text-align:left'])
		})

		test('asks nothing of anybody else, and never waits for a font', () => {
			const addresses = [...sheet.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address)
			for (const address of addresses) expect(address).toMatch(/^\/assets\/[0-9a-f]{16}\.woff2$/)
			expect(addresses.length).toBeLessThanOrEqual(1)
			expect(sheet).not.toContain('@import')
			if (addresses.length > 0) expect(sheet).toContain('font-display:optional')
		})

		test('knows day, night, paper, less motion, more contrast, and colours of the reader’s own', () => {
			for (const mode of [
				'prefers-color-scheme:dark',
				'@media print',
				'prefers-reduced-motion',
				'prefers-contrast:more',
				'forced-colors:active',
			])
				expect(sheet).toContain(mode)
		})
	},
)

test('lines of Arabic letters stand further apart than those of Latin ones', () => {
	const lineOf = (tag: string) => {
		const language = languages.find((one) => one.tag === tag)
		const sheet = language === undefined ? '' : styleSheet(plain, language)
		return Number(/--text-line:([\d.]+)/.exec(sheet)?.[1])
	}
	for (const tag of ['fa', 'ar', 'ur']) expect(lineOf(tag)).toBeGreaterThan(lineOf('en') + 0.15)
})

test('a theme changes what it names and nothing else', () => {
	const sheet = styleSheet(themeOf({ light: { mark: '#14532d' }, name: 'centre', headings: 'sans' }), english)
	expect(sheet).toContain('--mark:#14532d;')
	expect(sheet).toContain('--name-align:center;')
	expect(sheet).toMatch(/--head:system-ui/)
	expect(sheet).toMatch(/--text:"/)
	expect(sheet).toContain('--paper:#fdfcf9;')
})

test('black on white has a contrast of 21, a colour on itself of 1, and the order does not matter', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
	// Golden, from WCAG's own examples of failing and passing greys.
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
	const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
	fc.assert(
		fc.property(colour, colour, (one, other) => {
			expect(contrast(one, other)).toBe(contrast(other, one))
			expect(contrast(one, one)).toBe(1)
			expect(contrast(one, other)).toBeGreaterThanOrEqual(1)
			expect(contrast(one, other)).toBeLessThanOrEqual(21)
		}),
	)
})

test('the colours that come with the design can be read, by day and by night', () => {
	expect(faintPairs(plain.light)).toEqual([])
	expect(faintPairs(plain.dark)).toEqual([])
})

test('nothing but a colour is one: no address, no function, no second declaration', () => {
	for (const word of ['red', '#fff', 'url(//evil.example)', '#8c2f1b;}*{display:none', 'rgb(1,2,3)', '#8c2f1g', ''])
		expect(themeFile.safeParse({ light: { ink: word } }).success).toBe(false)
	expect(themeFile.safeParse({ light: { ink: '#8C2f1b' } }).success).toBe(true)
})
