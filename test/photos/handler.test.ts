import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { lead, manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo, pixelBomb, turnedPhoto, withIptc } from '../support/photos.ts'

const open = newsrooms()
const key = 'articles/aral/lead.jpg'

/** The one photo on the site, as its readers get it. */
async function onlyPhoto({ site }: TestNewsroom) {
	const keys = await site.list('photos/')
	expect(keys).toHaveLength(1)
	const object = await site.get(keys[0] ?? '')
	if (object === undefined) throw new Error('There is no photo')
	return { ...object, body: Buffer.from(object.body) }
}

test('a photo is turned upright, and what the camera wrote into it is gone', async () => {
	const newsroom = await open()
	const taken = await turnedPhoto()
	expect(taken.includes('secret-camera-serial')).toBe(true)
	await newsroom.upload({ [key]: taken, 'articles/aral/en.md': manuscript({ lead }) })
	const { body } = await onlyPhoto(newsroom)
	const { width, height, exif, iptc, xmp, orientation } = await sharp(body).metadata()
	expect({ width, height, exif, iptc, xmp, orientation }).toEqual({ width: 800, height: 1200 })
	for (const secret of ['secret', 'Exif', 'GPS']) expect(body.includes(secret)).toBe(false)
	const pixel = async (top: number) =>
		[...(await sharp(body).extract({ left: 400, top, width: 1, height: 1 }).raw().toBuffer())].map((part) => part > 128)
	expect(await pixel(100)).toEqual([true, false, false])
	expect(await pixel(1100)).toEqual([false, false, true])
	expect(await newsroom.text('/en/aral/')).toMatch(/<img src="[^"]+" alt="[^"]+" width="800" height="1200"/)
})

test('a photo’s address is a hash of its bytes, kept for ever; the same photo twice is one object', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: await photo(), 'articles/other/lead.jpg': await photo() })
	const { key: name, body, cacheControl, contentType } = await onlyPhoto(newsroom)
	expect(name).toBe(`photos/${createHash('sha256').update(body).digest('hex').slice(0, 32)}/1200.jpg`)
	expect({ cacheControl, contentType }).toEqual({
		cacheControl: 'public, max-age=31536000, immutable',
		contentType: 'image/jpeg',
	})
})

test('a photo from a large camera is made as wide as pages need, a small one is left and warned of', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/wide/lead.jpg': await photo('#808080', 4000, 1000) })
	expect(await newsroom.site.list('photos/')).toEqual([expect.stringMatching(/\/1600\.jpg$/)])
	await newsroom.upload({
		'articles/small/LEAD.PNG': await sharp(await photo('#101010', 640, 480))
			.png()
			.toBuffer(),
	})
	expect(await newsroom.report('articles/small/LEAD.PNG')).toMatchObject({
		state: 'accepted',
		problems: [{ rule: 'photo-small' }],
	})
	expect(await newsroom.site.list('photos/')).toContainEqual(expect.stringMatching(/\/640\.jpg$/))
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
