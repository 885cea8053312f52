import sharp from 'sharp'
import { photo, pixelBomb, withIptc } from '../support/photos.ts'
import { flat, patched, picture, segment, withChunk, withSegments, xmpDescription, xmpOf } from './photo-parts.ts'

const [jpeg, png, webp, avif, gif] = await Promise.all([
	picture().jpeg().toBuffer(),
	picture().png().toBuffer(),
	picture().webp().toBuffer(),
	picture().avif().toBuffer(),
	picture().gif().toBuffer(),
])
const text = (words: string) => Buffer.from(words)
const xmp = 'http://ns.adobe.com/xap/1.0/\0'
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`

/** Uploads that are no photo, or more than one can be: each with the rules of which its report names one. */
export const refusedPhotos: Readonly<Record<string, readonly [make: () => Promise<Buffer> | Buffer, rule: RegExp]>> = {
	nothing: [() => Buffer.alloc(0), /broken/],
	'30 MB of noughts and one more': [() => Buffer.alloc(30 * 1024 * 1024 + 1), /large/],
	'one pixel': [() => picture(1, 1).png().toBuffer(), /shape/],
	'one pixel wide, 80,000 high': [() => flat(1, 80_000).png().toBuffer(), /shape/],
	'80,000 wide, one pixel high': [() => flat(80_000, 1).png().toBuffer(), /shape/],
	'a page': [() => text('<!doctype html><script>alert(1)</script>'), /broken|type/],
	'a script': [() => text('#!/bin/sh\nrm -rf /\n'), /broken|type/],
	'PHP behind a GIF’s first letters': [() => text('GIF89a<?php system($_GET[0]); ?>'), /broken|type/],
	'a GIF with PHP behind it': [() => Buffer.concat([gif, text('<?php system($_GET[0]); ?>')]), /type/],
	'an archive': [() => Buffer.concat([text('PK\x03\x04'), Buffer.alloc(2000)]), /broken|type/],
	'a drawing with a script': [
		() => text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x</script></svg>'),
		/type/,
	],
	'a drawing that asks for a file': [
		() => text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'),
		/type/,
	],
	'a drawing of a thousand million laughs': [
		() =>
			text(
				`<?xml version="1.0"?>${laughs}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&j;</text></svg>`,
			),
		/broken|type/,
	],
	'a TIFF': [() => picture().tiff().toBuffer(), /type/],
	'a PNG of a hundred bytes that says it has 2,500 million pixels': [() => pixelBomb(), /broken|large/],
	'a PNG that is 96 million pixels': [() => flat(12_000, 8000).png({ compressionLevel: 9 }).toBuffer(), /broken|large/],
	'an AVIF that is 20 million pixels': [() => flat(5000, 4000).avif({ quality: 1, effort: 0 }).toBuffer(), /large/],
	'a PNG of 40 million pixels in 16 bits that comes in passes': [
		() => flat(8000, 5000).toColourspace('rgb16').png({ progressive: true, compressionLevel: 9 }).toBuffer(),
		/large/,
	],
	'a JPEG of 80 million pixels in full colours that comes in passes': [
		() => flat(10_000, 8000).jpeg({ quality: 1, progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
		/large/,
	],
	'a JPEG that says it has 65,500 × 65,500 pixels': [
		() => patched(jpeg, Buffer.from([0xff, 0xc0]), 5, [0xff, 0xdc, 0xff, 0xdc]),
		/broken|large/,
	],
	'a JPEG that says it has no pixels': [() => patched(jpeg, Buffer.from([0xff, 0xc0]), 5, [0, 0, 0, 0]), /broken/],
	'a WebP that says it has 16,383 × 16,383 pixels': [
		() => patched(webp, text('VP8 '), 14, [0xff, 0x3f, 0xff, 0x3f]),
		/broken|large/,
	],
	'an AVIF that says it has 50,000 × 50,000 pixels': [
		() => patched(avif, text('ispe'), 8, [0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]),
		/broken|large/,
	],
	'a PNG that ends after its header': [() => png.subarray(0, 40), /broken/],
	'a JPEG cut off in its middle': [async () => (await photo()).subarray(0, 2500), /broken/],
	'a WebP cut off in its middle': [() => webp.subarray(0, webp.length >> 1), /broken/],
	'an AVIF cut off in its middle': [() => avif.subarray(0, avif.length - 60), /broken/],
}

/** Uploads that are photos, whatever else is in them: of that nothing comes out. */
export const oddPhotos: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
	'a JPEG called by another ending': () => jpeg,
	'a JPEG that says it has 8,000 × 8,000 pixels': () =>
		patched(jpeg, Buffer.from([0xff, 0xc0]), 5, [0x1f, 0x40, 0x1f, 0x40]),
	'a JPEG with a page, a script and an archive behind it': () =>
		Buffer.concat([jpeg, text('<script>alert(1)</script><?php system(0); ?>PK\x03\x04')]),
	'a JPEG with PHP in its comment': () => withSegments(jpeg, segment(0xfe, text('<?php system($_GET[0]); ?>'))),
	'a JPEG of 500 segments of metadata': () =>
		withSegments(jpeg, ...Array.from({ length: 300 }, () => segment(0xe1, Buffer.alloc(65_000, '<script>')))),
	'XMP of a thousand million laughs': () =>
		withSegments(jpeg, segment(0xe1, text(xmp + xmpOf(xmpDescription('&j;'), laughs)))),
	'XMP that asks for a file': () =>
		withSegments(
			jpeg,
			segment(0xe1, text(xmp + xmpOf(xmpDescription('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))),
		),
	'XMP of 10,000 elements that nobody closes': () =>
		withSegments(jpeg, segment(0xe1, text(xmp + xmpOf('<dc:a>'.repeat(10_000))))),
	'3 MB of XMP in a PNG': () =>
		withChunk(png, 'iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${xmpOf('<dc:a>'.repeat(500_000))}`)),
	'XMP that is no XML': () => withSegments(jpeg, segment(0xe1, text(`${xmp}<x:xmpmeta <<<>>> &#xFFFFFFFF; ]]>`))),
	'EXIF whose tag has 4,000 million letters': async () =>
		patched(
			await picture()
				.withExif({ IFD0: { ImageDescription: 'words' } })
				.jpeg()
				.toBuffer(),
			Buffer.from([0x0e, 1, 2, 0]),
			4,
			[0xff, 0xff, 0xff, 0xff],
		),
	'IPTC that ends too early': async () => {
		const whole = withIptc(await photo(), 'a caption', 'a credit')
		return patched(whole, text('a caption'), -2, [0x7f, 0xff])
	},
	'a moving picture of 40 frames': () => {
		const frames = Buffer.alloc(40 * 30 * 3 * 40, 'a picture')
		return sharp(frames, { raw: { width: 40, height: 30 * 40, channels: 3, pageHeight: 30 } })
			.webp({ loop: 0 })
			.toBuffer()
	},
	'16 bits a colour': () => picture().toColourspace('rgb16').png().toBuffer(),
	'the four colours of print': () => picture().toColourspace('cmyk').jpeg().toBuffer(),
	'one colour and one bit': () => picture().threshold().png({ palette: true, colours: 2 }).toBuffer(),
}
