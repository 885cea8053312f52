import sharp from 'sharp'
import { expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { drawIcon } from '../../functions/photos/draw-icon.ts'

const colours = { paper: '#ffffff', mark: '#aa0000' }
const face = (tag: string, letter: string) => ({ letter, language: siteLanguage(tag), colours })

interface Point {
	readonly x: number
	readonly y: number
}

/** Where an icon is of the letter's colour, counted from its middle, and what its corner is. */
async function seen(png: Uint8Array) {
	const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
	const ink: Point[] = []
	for (let at = 0; at < data.length; at += 4) {
		const [x, y] = [(at / 4) % info.width, Math.floor(at / 4 / info.width)]
		// Green and blue are in the letter alone.
		if ((data[at + 1] ?? 0) > 60) ink.push({ x: x + 0.5 - info.width / 2, y: y + 0.5 - info.height / 2 })
	}
	const most = (of: (point: Point) => number) => ink.reduce((found, point) => Math.max(found, of(point)), -Infinity)
	return {
		width: info.width,
		height: info.height,
		corner: [...data.subarray(0, 4)],
		ink: ink.length,
		radius: most(({ x, y }) => Math.hypot(x, y)),
		left: -most(({ x }) => -x),
		right: most(({ x }) => x),
		top: -most(({ y }) => -y),
		bottom: most(({ y }) => y),
	}
}

test.each([
	[180, 'square', [170, 0, 0, 255]],
	[192, 'rounded', [0, 0, 0, 0]],
	[512, 'rounded', [0, 0, 0, 0]],
	[512, 'maskable', [170, 0, 0, 255]],
] as const)('an icon of %s pixels, %s, fills its square but for its own corners', async (size, shape, corner) => {
	const png = await drawIcon(face('en', 'T'), { size, shape })
	expect((await sharp(png).metadata()).format).toBe('png')
	const { width, height, ink, ...found } = await seen(png)
	expect([width, height]).toEqual([size, size])
	expect(found.corner).toEqual(corner)
	expect(ink).toBeGreaterThan(0.03 * size * size)
	expect(png.length).toBeLessThan(20_000)
})

test.each(languages.map(({ tag, autonym }) => [tag, [...new Intl.Segmenter().segment(autonym)][0]?.segment ?? '']))(
	'in %s the letter %s stands in the middle, and no mask cuts it',
	async (tag, letter) => {
		const { ink, radius, left, right, top, bottom } = await seen(
			await drawIcon(face(tag, letter), { size: 512, shape: 'maskable' }),
		)
		expect(ink).toBeGreaterThan(1500)
		// The safe zone of a maskable icon: a circle of four fifths (Web App Manifest, icon masks).
		expect(radius).toBeLessThan(0.4 * 512)
		expect(Math.abs(left + right)).toBeLessThanOrEqual(4)
		expect(Math.abs(top + bottom)).toBeLessThanOrEqual(4)
	},
)

test.each(['W', 'Щ', '﷽', 'ﷺ', 'क्ष', 'Å̈'])('the widest letter stays inside: %s', async (letter) => {
	const { radius } = await seen(await drawIcon(face('en', letter), { size: 512, shape: 'maskable' }))
	expect(radius).toBeLessThan(0.4 * 512)
})

test('a letter without a font leaves a plain mark, and never a box or nothing', async () => {
	const form = { size: 192, shape: 'rounded' } as const
	const marks = await Promise.all(
		[face('ja', '草'), face('zh-Hans', '原'), face('en', 'ს'), face('en', '🏔️'), face('en', '')].map((shown) =>
			drawIcon(shown, form),
		),
	)
	const { ink, left, right, top, bottom } = await seen(marks[0] ?? new Uint8Array())
	// A rule is all ink.
	expect(ink).toBe((right - left + 1) * (bottom - top + 1))
	expect(new Set(marks.map((mark) => Buffer.from(mark).toString('base64'))).size).toBe(1)
})

test('the same letter gives the same bytes', async () => {
	const draw = async () => Buffer.from(await drawIcon(face('fa', 'پ'), { size: 192, shape: 'rounded' }))
	const first = await draw()
	await drawIcon(face('en', 'T'), { size: 192, shape: 'rounded' })
	expect((await draw()).equals(first)).toBe(true)
})
