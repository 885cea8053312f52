import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A small picture with a pattern, to be written in any format. */
export function picture(width = 40, height = 30): Sharp {
	const pixels = Buffer.from(Array.from({ length: width * height * 3 }, (_none, index) => (index * 37) % 256))
	return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** A plain picture of any size; flat, so that its file is small. */
export function flat(width: number, height: number): Sharp {
	return sharp({ create: { width, height, channels: 3, background: '#808080' }, limitInputPixels: false })
}

/** A segment of a JPEG. */
export function segment(marker: number, data: Uint8Array): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0])
	head.writeUInt16BE(data.length + 2, 2)
	return Buffer.concat([head, data])
}

/** A JPEG with segments behind its beginning. */
export function withSegments(jpeg: Buffer, ...segments: readonly Buffer[]): Buffer {
	return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

/** A PNG with a chunk behind its header. */
export function withChunk(png: Buffer, type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
	const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
	size.writeUInt32BE(data.length)
	check.writeUInt32BE(crc32(body))
	return Buffer.concat([png.subarray(0, 33), size, body, check, png.subarray(33)])
}

/** A file with other bytes at a place that a mark is found at: how a header is made to lie. */
export function patched(file: Buffer, mark: Uint8Array, offset: number, bytes: readonly number[]): Buffer {
	const at = file.indexOf(mark)
	if (at === -1) throw new Error('The mark is not in the file')
	const copy = Buffer.from(file)
	copy.set(bytes, at + offset)
	return copy
}

/** XMP (ISO 16684-1) around properties, with something before it. */
export function xmpOf(inner: string, before = ''): string {
	return `${before}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

/** A description as XMP has it: one text a language. */
export function xmpDescription(text: string): string {
	return `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>`
}
