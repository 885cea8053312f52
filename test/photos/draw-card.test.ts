import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { cardFonts, fontPackages } from '../../functions/photos/card-fonts.ts'
import { drawCard } from '../../functions/photos/draw-card.ts'
import { photo, turnedPhoto } from '../support/photos.ts'
import { colourAt, face, inkInMargins, inkOf, inkOfTitle } from './card-ink.ts'

const worded = languages.filter(({ script }) => !['Hans', 'Jpan'].includes(script))
const [red, blue, white] = [
	[true, false, false],
	[false, false, true],
	[true, true, true],
]

test('a card is a JPEG of 1200 × 630, small enough for every messenger, with nothing of the photo’s metadata', async () => {
	const taken = await turnedPhoto()
	expect(taken.includes('secret-camera-serial')).toBe(true)
	const card = await drawCard(
		face('en', 'Rows of saxaul', { photo: taken, site: 'The Steppe Post', section: 'Nature' }),
	)
	const { format, width, height, exif, icc, iptc, xmp } = await sharp(card).metadata()
	expect({ format, width, height, exif, icc, iptc, xmp }).toEqual({ format: 'jpeg', width: 1200, height: 630 })
	expect(Buffer.from(card).includes('secret')).toBe(false)
	expect(card.length).toBeLessThanOrEqual(300_000)
	// The photo lies on its side: upright it is red above and blue below.
	expect([await colourAt(card, 936, 100), await colourAt(card, 936, 530)]).toEqual([red, blue])
})

test('a photo of pure noise makes no card beyond 300 KB', async () => {
	const noise = await sharp({
		create: {
			width: 1200,
			height: 800,
			channels: 3,
			background: '#808080',
			noise: { type: 'gaussian', mean: 128, sigma: 90 },
		},
	})
		.jpeg({ quality: 100 })
		.toBuffer()
	for (const tag of ['en', 'ja']) {
		const card = await drawCard(face(tag, 'Snow', { photo: noise }))
		expect(card.length).toBeLessThanOrEqual(300_000)
	}
})

test('the same face gives the same bytes, whatever was drawn before it', async () => {
	const mixed = face('kk', 'Арал мен آرال және ארל', { photo: await photo(), section: 'Табиғат' })
	const before = await drawCard(mixed)
	await drawCard(face('fa', 'تاغ به آرال بازمی‌گردد'))
	expect(Buffer.from(await drawCard(mixed)).equals(before)).toBe(true)
})

test.each(worded.map(({ tag }) => tag))('every letter that %s writes its months with can be set', async (tag) => {
	const { months, direction } = siteLanguage(tag)
	const card = await drawCard(face(tag, months.join(' ')))
	const { pixels, left, right } = await inkOf(card)
	expect(pixels).toBeGreaterThan(5000)
	expect(await inkInMargins(card)).toBe(0)
	// Lines begin at the edge where the language begins.
	if (direction === 'rtl') expect(right).toBeGreaterThan(1120)
	else expect(left).toBeLessThan(80)
})

test('another headline, section or name makes another card', async () => {
	const texts = { site: 'The Steppe Post', section: 'Nature' }
	const faces = [texts, { ...texts, site: 'The Hill Post' }, { ...texts, section: null }].map((more) =>
		face('en', 'Aral', more),
	)
	const cards = await Promise.all([...faces, face('en', 'Arals', texts)].map((shown) => drawCard(shown)))
	expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(4)
})

test.each([
	['kk', 'ә'],
	['en', 'W'],
	['fa', 'س'],
	['hi', 'क'],
])('a headline of 300 letters without a gap stays in its box: %s', async (tag, letter) => {
	const long = face(tag, letter.repeat(300), { site: letter.repeat(120), section: letter.repeat(90) })
	expect(await inkInMargins(await drawCard(long))).toBe(0)
	const beside = await drawCard({ ...long, photo: await photo('#ffffff') })
	expect(await inkInMargins(beside)).toBe(0)
	const gutter = { left: tag === 'fa' ? 0 : 632, top: 0, width: 568, height: 630 }
	expect((await inkOf(beside, gutter)).pixels).toBe(0)
})

test('a headline is as large as fits: a short one is larger than a long one', async () => {
	const capitals = async (words: number) => {
		const { rows } = await inkOfTitle('en', 'HUT '.repeat(words))
		return rows.findIndex((row, at) => rows[at + 1] !== row + 1) + 1
	}
	const [short, long] = [await capitals(3), await capitals(70)]
	expect(short).toBeGreaterThan(1.3 * long)
	expect(long).toBeGreaterThan(20)
})

test('markup in a headline is text: it is drawn and not obeyed', async () => {
	const plain = await inkOfTitle('en', 'x')
	const tagged = await inkOfTitle('en', '<b>x</b>')
	expect(tagged.width).toBeGreaterThan(4 * plain.width)
	expect((await inkOfTitle('en', '&amp;')).width).toBeGreaterThan(2 * (await inkOfTitle('en', '&')).width)
	for (const title of ['<span size="900000">x', '</span>', '"', '&#0;', 'a < b & c'])
		expect((await inkOfTitle('en', title)).pixels).toBeGreaterThan(0)
})

test.each(['سلام', 'شمس', 'بيت', 'جبل'])(
	'Arabic letters join: %s is narrower than its letters drawn apart',
	async (word) => {
		const joined = await inkOfTitle('ar', word)
		const letters = await Promise.all([...word].map((letter) => inkOfTitle('ar', letter)))
		const apart = letters.reduce((sum, { width }) => sum + width, 0)
		expect(joined.width).toBeLessThan(0.9 * apart)
		// Zero-width non-joiners keep them apart, as Persian spelling needs.
		const kept = await inkOfTitle('fa', [...word].join('\u200c'))
		expect(joined.width).toBeLessThan(0.85 * kept.width)
	},
)

test('a Persian headline that begins with a Latin name begins on the right', async () => {
	const startAt = { left: 1000, top: 80, width: 144, height: 494 }
	const name = await inkOf(await drawCard(face('fa', 'WWW')), startAt)
	const more = await inkOf(await drawCard(face('fa', 'WWW ا')), startAt)
	expect(name.pixels).toBeGreaterThan(1000)
	expect(Math.abs(more.pixels - name.pixels)).toBeLessThan(0.02 * name.pixels)
})

test('the photo stands where lines end: right in Russian, left in Arabic', async () => {
	const red = await photo('#ff0000')
	const sides = async (tag: string, title: string) => {
		const card = await drawCard(face(tag, title, { photo: red }))
		return [await colourAt(card, 20, 20), await colourAt(card, 1180, 20)]
	}
	expect(await sides('ru', 'Арал')).toEqual([white, [true, false, false]])
	expect(await sides('ar', 'آرال')).toEqual([[true, false, false], white])
})

test('what must be seen of a photo is seen', async () => {
	const right = await sharp(await photo('#0000ff', 600, 400)).toBuffer()
	const halves = await sharp(await photo('#ff0000', 1200, 400))
		.composite([{ input: right, left: 600, top: 0 }])
		.jpeg()
		.toBuffer()
	const middle = async (x: number) =>
		colourAt(await drawCard(face('en', 'Aral', { photo: halves, focus: { x, y: 0.5 } })), 936, 315)
	expect([await middle(0), await middle(1)]).toEqual([red, blue])
})

test.each([
	[90, 300],
	[12, 8000],
	[8000, 12],
])('a small or narrow photo, grey too, fills its frame: %s × %s', async (width, height) => {
	const grey = await sharp(await photo('#000000', width, height))
		.greyscale()
		.jpeg()
		.toBuffer()
	const card = await drawCard(face('en', 'Aral', { photo: grey }))
	expect((await inkOf(card, { left: 672, top: 0, width: 528, height: 630 })).pixels).toBe(528 * 630)
})

test.each(['zh-Hans', 'ja'])(
	'%s has no font here: its card is the photo in the site’s colours, without words',
	async (tag) => {
		const bare = await drawCard(face(tag, '咸海'))
		expect(Buffer.from(await drawCard(face(tag, '黒海', { site: '草原', section: 'A' }))).equals(bare)).toBe(true)
		expect(await colourAt(bare, 100, 67)).toEqual(red)
		expect((await inkOf(bare)).pixels).toBe(0)
		const card = await drawCard(face(tag, '咸海', { photo: await photo('#0000ff') }))
		expect([await colourAt(card, 20, 20), await colourAt(card, 600, 560)]).toEqual([blue, blue])
		expect([await colourAt(card, 600, 606), await colourAt(card, 100, 606)]).toEqual([white, red])
	},
)

test('a headline with letters of a script without a font is not drawn; an emoji is left out', async () => {
	expect((await inkOfTitle('en', 'The word სიტყვა in Tbilisi')).pixels).toBe(0)
	const plain = await drawCard(face('en', 'Snow on the pass'))
	expect(Buffer.from(await drawCard(face('en', ' Snow ❄️ on\n the\u0000pass 🏔️'))).equals(plain)).toBe(true)
})

test('any text at all makes a card that keeps its margins', async () => {
	const text = fc.string({ unit: 'binary', maxLength: 60 })
	const letters = fc.string({
		unit: fc.constantFrom(...'aЖәسلामש\u0301\u200c\u200d\u202e\u2066\u00ad<&"﷽…  \ud800'),
		maxLength: 400,
	})
	const tag = fc.constantFrom('en', 'ar', 'hi')
	const holds = async (language: string, title: string, site: string) => {
		expect(await inkInMargins(await drawCard(face(language, title, { site, section: site })))).toBe(0)
	}
	await fc.assert(fc.asyncProperty(tag, letters, fc.oneof(text, letters), holds), { numRuns: 15 })
}, 60_000)

const machine = await mkdtemp(join(tmpdir(), 'card-machine-'))
afterAll(() => rm(machine, { recursive: true }))

test('a machine without fonts, and one with other fonts and settings, draw the same bytes', async () => {
	const empty = join(machine, 'empty')
	await mkdir(empty)
	const config = async (name: string, content: string) => {
		const file = join(machine, name)
		await writeFile(file, `<?xml version="1.0"?><fontconfig>${content}</fontconfig>`)
		return { FONTCONFIG_FILE: file, HOME: empty, XDG_DATA_HOME: empty, XDG_CONFIG_HOME: empty }
	}
	const edits =
		'<edit name="antialias" mode="assign"><bool>false</bool></edit><edit name="family" mode="prepend" binding="strong"><string>Noto Serif Hebrew</string></edit>'
	const machines = {
		itself: {},
		bare: { ...(await config('none.conf', '')), FONTCONFIG_PATH: empty, PATH: '' },
		broken: { FONTCONFIG_FILE: join(machine, 'missing.conf'), FONTCONFIG_PATH: empty },
		other: {
			...(await config(
				'other.conf',
				`<dir>${fontPackages}/noto-serif-hebrew</dir><match target="pattern">${edits}</match>`,
			)),
			LC_ALL: 'ar_EG.UTF-8',
			PANGO_LANGUAGE: 'ur',
		},
	}
	const shown = face('kk', 'Ғасыр: «سلام» Aral 2024', { site: 'Дала поштасы', section: 'Қоғам' })
	const module = new URL('../../functions/photos/draw-card.ts', import.meta.url)
	const script = `import { createHash } from 'node:crypto'
		const { drawCard } = await import(${JSON.stringify(module.href)})
		const card = await drawCard(${JSON.stringify(shown)})
		console.log(createHash('sha256').update(card).digest('hex'))`
	const here = createHash('sha256')
		.update(await drawCard(shown))
		.digest('hex')
	for (const [name, variables] of Object.entries(machines)) {
		const env = { ...process.env, ...variables }
		const child = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env })
		expect([name, child.stdout.trim(), child.stderr]).toEqual([name, here, ''])
	}
})

test('a folder without the fonts is an error and no card of boxes', async () => {
	await expect(drawCard(face('en', 'Aral'), machine)).rejects.toThrow('ENOENT')
	expect(cardFonts('/fonts')).toContain('/fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf')
})
