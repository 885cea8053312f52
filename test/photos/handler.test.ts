import sharp from 'sharp'
import { expect, test } from 'vitest'
import { lead, manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { heic, photo, pixelBomb, turnedPhoto, withIptc } from '../support/photos.ts'

const open = newsrooms()
const key = 'articles/aral/lead.jpg'

/** The files of the one photo on the site, as its readers get them. */
async function filesOf({ site }: TestNewsroom) {
	// Crops stand beside them, once an article that shows the photo is live.
	const keys = (await site.list('photos/')).filter((name) => /\/\d+\.\w+$/.test(name))
	expect(new Set(keys.map((name) => name.split('/')[1])).size).toBe(1)
	const objects = await Promise.all(keys.map((name) => site.get(name)))
	return objects.flatMap((object) => (object === undefined ? [] : [{ ...object, body: Buffer.from(object.body) }]))
}

/** One of them, by what its address ends with. */
async function fileOf(newsroom: TestNewsroom, ending: string) {
	const found = (await filesOf(newsroom)).find(({ key: name }) => name.endsWith(`/${ending}`))
	if (found === undefined) throw new Error(`There is no ${ending}`)
	return found
}

/** Widths of the photo's files in each format. */
const widthsIn = (keys: readonly string[]) =>
	Object.fromEntries(
		['avif', 'webp', 'jpg'].map((format) => [
			format,
			keys
				.filter((name) => name.endsWith(`.${format}`))
				.map((name) => Number(/(\d+)\.\w+$/.exec(name)?.[1]))
				.toSorted((a, b) => a - b),
		]),
	)

test('a photo is turned upright, and what the camera wrote into it is gone', async () => {
	const newsroom = await open()
	const taken = await turnedPhoto()
	expect(taken.includes('secret-camera-serial')).toBe(true)
	await newsroom.upload({ [key]: taken, 'articles/aral/en.md': manuscript({ lead }) })
	for (const { body: bytes } of await filesOf(newsroom)) {
		const { width = 0, height = 0, exif, iptc, xmp, orientation } = await sharp(bytes).metadata()
		expect({ exif, iptc, xmp, orientation, upright: width < height }).toEqual({ upright: true })
		for (const secret of ['secret', 'Exif', 'GPS']) expect(bytes.includes(secret)).toBe(false)
	}
	const { body } = await fileOf(newsroom, '800.jpg')
	expect(await sharp(body).metadata()).toMatchObject({ width: 800, height: 1200 })
	const pixel = async (top: number) =>
		[...(await sharp(body).extract({ left: 400, top, width: 1, height: 1 }).raw().toBuffer())].map((part) => part > 128)
	expect(await pixel(100)).toEqual([true, false, false])
	expect(await pixel(1100)).toEqual([false, false, true])
	expect(await newsroom.text('/en/aral/')).toMatch(/<img [^>]* width="800" height="1200"/)
})

test('a photo’s address is a hash of its bytes, kept for ever; the same photo twice is one', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: await photo(), 'articles/other/lead.jpg': await photo() })
	const files = await filesOf(newsroom)
	expect(files.every(({ key: name }) => /^photos\/[0-9a-f]{32}\/\d+\.(avif|webp|jpg)$/.test(name))).toBe(true)
	expect(new Set(files.map(({ cacheControl }) => cacheControl))).toEqual(
		new Set(['public, max-age=31536000, immutable']),
	)
	const types = files.map(({ key: name, contentType }) => `${name.split('.').pop()} ${contentType}`)
	expect(new Set(types)).toEqual(new Set(['avif image/avif', 'webp image/webp', 'jpg image/jpeg']))
	const other = await open()
	await other.upload({ [key]: await photo('#224466') })
	const [one, another] = [files[0]?.key, (await filesOf(other))[0]?.key].map((name) => name?.split('/')[1])
	expect(one).not.toBe(another)
})

test('each file is what its address says: that wide, in that format, in the photo’s shape', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: await photo('#c2a878', 2400, 1500) })
	for (const { key: name, body } of await filesOf(newsroom)) {
		const [, width, ending = ''] = /(\d+)\.(\w+)$/.exec(name) ?? []
		const format = { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[ending]
		expect(await sharp(body).metadata()).toMatchObject({
			format,
			width: Number(width),
			height: (Number(width) * 1500) / 2400,
		})
	}
})

const wide: [string, number, number, number[]][] = [
	['from a large camera', 4000, 1000, [320, 640, 960, 1280, 1920]],
	['as wide as the widest', 1920, 1080, [320, 640, 960, 1280, 1920]],
	['between two widths', 1600, 900, [320, 640, 960, 1280, 1600]],
	['hardly wider than one of them', 1300, 900, [320, 640, 960, 1300]],
	['as small as a telephone', 300, 400, [300]],
]
test.each(wide)('a photo %s is made in the widths that pages need, never wider than it is', async (_, w, h, widths) => {
	const newsroom = await open()
	await newsroom.upload({ [key]: await photo('#808080', w, h) })
	expect(widthsIn(await newsroom.site.list('photos/'))).toEqual({ avif: widths, webp: widths, jpg: widths })
})

test('a small photo is published and warned of', async () => {
	const newsroom = await open()
	const png = await sharp(await photo('#101010', 640, 480))
		.png()
		.toBuffer()
	await newsroom.upload({ 'articles/small/LEAD.PNG': png })
	expect(await newsroom.report('articles/small/LEAD.PNG')).toMatchObject({
		state: 'accepted',
		problems: [{ rule: 'photo-small' }],
	})
	expect(await newsroom.site.list('photos/')).toContainEqual(expect.stringMatching(/\/640\.jpg$/))
})

test('a photo in the colours of print, in grey, or half transparent is shown in those of screens', async () => {
	const picture = sharp(await photo('#c2a878'))
	const clear = {
		create: { width: 1200, height: 800, channels: 4, background: { r: 0, g: 90, b: 160, alpha: 0.5 } },
	} as const
	const files: [string, Buffer, number[]][] = [
		['cmyk.jpg', await picture.clone().toColourspace('cmyk').jpeg().toBuffer(), [194, 168, 120]],
		['grey.jpg', await picture.clone().greyscale().jpeg().toBuffer(), [171, 171, 171]],
		['clear.png', await sharp(clear).png().toBuffer(), [127, 172, 207]],
	]
	for (const [name, file, colour] of files) {
		const newsroom = await open()
		await newsroom.upload({ [`articles/aral/${name}`]: file })
		for (const { body } of await filesOf(newsroom)) {
			const { space, channels, hasAlpha } = await sharp(body).metadata()
			expect([name, space, channels, hasAlpha]).toEqual([name, 'srgb', 3, false])
			const pixel = await sharp(body).extract({ left: 9, top: 9, width: 1, height: 1 }).raw().toBuffer()
			for (const [index, part] of colour.entries()) expect(Math.abs((pixel[index] ?? 0) - part)).toBeLessThan(12)
		}
	}
})

test('pages have each photo in every width and format, its size, and its colour until it is there', async () => {
	const newsroom = await open()
	await newsroom.upload({
		[key]: await photo('#3366cc', 1920, 1280),
		'articles/aral/beside.jpg': await photo('#cc6633', 1200, 900),
		'articles/aral/en.md': `${manuscript({ lead })}\n\n![A field](beside.jpg "A field in spring. / Photo: the desk")\n`,
	})
	const html = await newsroom.text('/en/aral/')
	const [first = '', second = ''] = html.match(/<picture>.*?<\/picture>/g) ?? []
	for (const [picture, widths] of [
		[first, [320, 640, 960, 1280, 1920]],
		[second, [320, 640, 960, 1200]],
	] as const)
		for (const format of ['avif', 'webp', 'jpg']) {
			const set = new RegExp(`srcset="([^"]*\\.${format}[^"]*)"`).exec(picture)?.[1] ?? ''
			expect(set.split(', ').map((entry) => entry.replace(/^.*\/(\d+)\.(\w+) (\d+)w$/, '$1.$2 $3'))).toEqual(
				widths.map((width) => `${width}.${format} ${width}`),
			)
		}
	expect(first).toMatch(
		/ width="960" height="640" fetchpriority="high" decoding="async" data-colour="#3[0-9a-f]6[0-9a-f]c[0-9a-f]"/,
	)
	expect(second).toMatch(
		/ width="960" height="720" loading="lazy" decoding="async" data-colour="#c[0-9a-f]6[0-9a-f]3[0-9a-f]"/,
	)
	for (const [, address = ''] of html.matchAll(/(\/photos\/[^" ]+)/g))
		expect(await newsroom.site.head(address.slice(1)), address).toBeDefined()
})

test('caption and credit that the photo carries are taken, in any alphabet, where the article has none', async () => {
	const newsroom = await open()
	const bare = { image: 'lead.jpg', alt: 'Rows of saxaul' }
	await newsroom.upload({
		[key]: withIptc(await photo(), 'Қазанда көктемде отырғызылған көшеттер.', 'Сурет: Айгүл Нұрлан'),
		'articles/aral/en.md': manuscript({ lead: bare }),
		'articles/aral/kk.md': manuscript({ lead }),
	})
	const english = await newsroom.text('/en/aral/')
	expect(english).toContain('Қазанда көктемде отырғызылған көшеттер.')
	expect(english).toContain('Сурет: Айгүл Нұрлан')
	expect(await newsroom.text('/kk/aral/')).not.toContain('Айгүл')
	expect(await newsroom.text('/kk/aral/')).toContain('Seedlings in October.')
})

test('where neither the article nor the photo says whose it is, the article’s report does', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead: { image: 'lead.jpg', alt: 'Rows' } }) })
	expect(await newsroom.report('articles/aral/en.md')).toMatchObject({ state: 'waiting' })
	await newsroom.upload({ [key]: await photo() })
	expect(await newsroom.rules('articles/aral/en.md')).toEqual(['field-missing', 'field-missing'])
})

const broken: [string, string, string, () => Promise<Buffer>][] = [
	['a file cut off on its way', 'lead.jpg', 'photo-broken', async () => (await photo()).subarray(0, 3000)],
	['a text', 'lead.jpg', 'photo-broken', async () => Buffer.from('no photo at all')],
	['an empty file', 'lead.jpg', 'photo-broken', async () => Buffer.alloc(0)],
	[
		'a GIF called JPEG',
		'lead.jpg',
		'photo-type',
		async () =>
			sharp(await photo('#fff', 40, 40))
				.gif()
				.toBuffer(),
	],
	[
		'a drawing that could run',
		'lead.jpg',
		'photo-type',
		async () =>
			Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
	],
	['a line of pixels', 'lead.jpg', 'photo-shape', async () => photo('#fff', 1, 8000)],
	['a photo as telephones keep it, in HEIC', 'lead.jpg', 'photo-type', heic],
	['a bomb of pixels', 'lead.jpg', 'photo-broken', async () => pixelBomb()],
]
test.each(broken)('%s gets a report and changes nothing', async (_what, name, rule, make) => {
	const newsroom = await open()
	await newsroom.upload({ [key]: await photo(), 'articles/aral/en.md': manuscript({ lead }) })
	const before = await newsroom.snapshot()
	await newsroom.upload({ [`articles/aral/${name}`]: await make() })
	expect(await newsroom.report(`articles/aral/${name}`)).toMatchObject({ state: 'rejected', problems: [{ rule }] })
	for (const ending of ['html', 'txt']) expect(await newsroom.desk.head(`reports/${key}.${ending}`)).toBeDefined()
	expect(await newsroom.snapshot()).toEqual(before)
})
