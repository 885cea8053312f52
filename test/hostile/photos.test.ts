import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { develop } from '../../functions/photos/develop.ts'
import { photo, withIptc } from '../support/photos.ts'
import { picture, segment, withSegments, xmpDescription, xmpOf } from './photo-parts.ts'
import { oddPhotos, refusedPhotos } from './worst-photos.ts'

describe('an upload that is no photo has a report, in time:', () => {
	test.each(Object.entries(refusedPhotos))(
		'%s',
		async (_name, [make, rule]) => {
			const file = await make()
			const before = performance.now()
			const { photo, problems } = await develop('lead.jpg', file)
			expect(performance.now() - before).toBeLessThan(5000)
			expect(photo).toBeNull()
			expect(problems.map((found) => found.rule)).toEqual([expect.stringMatching(rule)])
		},
		60_000,
	)
})

describe('an odd photo is published as a picture and nothing else, in time:', () => {
	test.each(Object.entries(oddPhotos))('%s', async (_name, make) => {
		const file = await make()
		const before = performance.now()
		const { photo, problems } = await develop('lead.jpg', file)
		expect(performance.now() - before).toBeLessThan(5000)
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
		expect(photo?.files.length).toBeGreaterThanOrEqual(3)
		for (const { body: bytes, width: named, format: ending } of photo?.files ?? []) {
			const body = Buffer.from(bytes)
			const { format, exif, iptc, xmp, icc, comments, width, height } = await sharp(body).metadata()
			const wanted = { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[ending]
			expect({ format, exif, iptc, xmp, icc, comments }).toEqual({ format: wanted })
			expect([width, width <= 1920, height <= 5000]).toEqual([named, true, true])
			for (const word of ['script', 'php', 'PK\x03\x04', 'passwd', 'xmp']) expect(body.includes(word)).toBe(false)
		}
		for (const words of [photo?.caption, photo?.credit]) expect(words).not.toMatch(/root:|\[object|(ha){3}/)
	})
})

/** What somebody may write where a caption or a credit stands. */
const hostile = [
	'</figcaption><script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'one line\r\nX-Header: 1\r\n\r\n<p>another',
	'\u202egnp.exe\u2066 \u0000\u0007\u001b[31m',
	'{{7*7}} {$name} |{x}| %00 %0d%0a',
	'-->]]><!--',
	'a'.repeat(5000),
]

describe('a photo’s caption comes out as one line of plain text:', () => {
	/** Nothing but letters, signs and single spaces, at most a thousand of them. */
	function isPlain(text: string | undefined): void {
		expect(text).not.toBe('')
		expect(text).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,1000}$/u)
	}
	const escaped = (text: string) => text.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ')

	test.each(hostile)('%j', async (words) => {
		const inIptc = await develop('a.jpg', withIptc(await photo('#808080', 60, 40), words, words))
		isPlain(inIptc.photo?.caption)
		isPlain(inIptc.photo?.credit)
		const xmp = segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmpOf(xmpDescription(escaped(words)))}`))
		const inXmp = await develop('a.jpg', withSegments(await picture().jpeg().toBuffer(), xmp))
		isPlain(inXmp.photo?.caption)
	})

	test('signs that XML escapes are as they were meant, once', async () => {
		const credit = '<photoshop:Credit>R&amp;D &amp;lt;b&gt;</photoshop:Credit>'
		const file = await picture()
			.withXmp(xmpOf(xmpDescription('Aral &#x26; Almaty &lt;map&gt;') + credit))
			.webp()
			.toBuffer()
		expect((await develop('a.webp', file)).photo).toMatchObject({
			caption: 'Aral & Almaty <map>',
			credit: 'R&D &lt;b>',
		})
	})

	test('of several languages it is the default one', async () => {
		const list =
			'<dc:description><rdf:Alt><rdf:li xml:lang="kk">Тоғай</rdf:li><rdf:li xml:lang="x-default">A grove</rdf:li></rdf:Alt></dc:description>'
		const names = '<dc:creator><rdf:Seq><rdf:li>Aida</rdf:li><rdf:li>Timur</rdf:li></rdf:Seq></dc:creator>'
		const file = await picture()
			.withXmp(xmpOf(list + names))
			.avif()
			.toBuffer()
		expect((await develop('a.avif', file)).photo).toMatchObject({ caption: 'A grove', credit: 'Aida, Timur' })
	})
})

test('a photo that was damaged on its way, anywhere, is a photo or has a report', async () => {
	const exif = { IFD0: { ImageDescription: 'words', Artist: 'somebody' } }
	const source = () =>
		picture()
			.withExif(exif)
			.withXmp(xmpOf(xmpDescription('words')))
	const files = await Promise.all([
		source().jpeg().toBuffer(),
		source().png().toBuffer(),
		source().webp().toBuffer(),
		source().avif().toBuffer(),
	])
	const damage = fc.tuple(fc.nat(3000), fc.nat(255), fc.integer({ min: 1, max: 4 }))
	const property = fc.asyncProperty(
		fc.constantFrom(...files),
		fc.array(damage, { maxLength: 4 }),
		fc.option(fc.nat(3000)),
		async (file, damages, end) => {
			const copy = Buffer.from(file)
			for (const [at, byte, length] of damages)
				copy.fill(byte, at % copy.length, Math.min(copy.length, (at % copy.length) + length))
			const before = performance.now()
			const { photo, problems } = await develop('a.jpg', end === null ? copy : copy.subarray(0, end))
			expect(performance.now() - before).toBeLessThan(5000)
			expect(photo !== null || problems.length === 1).toBe(true)
		},
	)
	await fc.assert(property, { numRuns: 300, interruptAfterTimeLimit: 15_000 })
}, 60_000)
