import exifr from 'exifr'
import type { Metadata } from 'sharp'
import { tagText } from './tag-text.ts'

/** The blocks of metadata that a photo carries, as libvips hands them over: the same from JPEG, PNG, WebP and AVIF. */
export type Blocks = Pick<Metadata, 'exif' | 'xmp' | 'iptc'>

/** Longest block that is read: as long as a JPEG's segment can be. Longer ones take minutes to look through. */
const longestBlock = 65_000

const options = {
	iptc: true,
	xmp: true,
	ifd0: { pick: ['ImageDescription', 'Artist'] },
	exif: false,
	gps: false,
	mergeOutput: false,
}

/** Caption and credit that a photo carries: IPTC-IIM, XMP or EXIF, in that order; empty where it says nothing. */
export async function captionOf(blocks: Blocks): Promise<{ caption: string; credit: string }> {
	const tags: unknown = await exifr.parse(carrierOf(blocks), options).catch(() => undefined)
	const { iptc, dc, photoshop, ifd0 } = (tags ?? {}) as Partial<Record<string, Partial<Record<string, unknown>>>>
	const first = (...found: readonly string[]) => found.find((text) => text !== '') ?? ''
	return {
		caption: first(
			tagText(iptc?.['Caption']),
			tagText(dc?.['description'], 'xml'),
			tagText(ifd0?.['ImageDescription']),
		),
		credit: first(
			tagText(iptc?.['Credit']),
			tagText(photoshop?.['Credit'], 'xml'),
			tagText(iptc?.['Byline']),
			tagText(dc?.['creator'], 'xml'),
			tagText(ifd0?.['Artist']),
		),
	}
}

/**
 * The blocks in a JPEG without a picture. The library would look for them in the file itself, through text of any
 * length, and round and round in an AVIF whose boxes have no length.
 */
function carrierOf({ exif, xmp, iptc }: Blocks): Buffer {
	const bare = exif?.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif
	const photoshop = iptc?.subarray(0, 9).toString('latin1') === 'Photoshop' ? iptc : undefined
	return Buffer.concat([
		Buffer.from([0xff, 0xd8]),
		segment(0xe1, 'Exif\0\0', bare),
		segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
		segment(0xed, '', photoshop),
		Buffer.from([0xff, 0xd9]),
	])
}

function segment(marker: number, name: string, block: Buffer | undefined): Buffer {
	if (block === undefined || block.length > longestBlock) return Buffer.alloc(0)
	const head = Buffer.from([0xff, marker, 0, 0])
	head.writeUInt16BE(2 + name.length + block.length, 2)
	return Buffer.concat([head, Buffer.from(name, 'latin1'), block])
}
