import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** A photo of one colour: 1,200 pixels wide, so that nobody is warned of its size. */
export function photo(colour = '#c2a878', width = 1200, height = 800): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: colour } })
		.jpeg()
		.toBuffer()
}

/** A photo taken with the camera on its side: red on the left as it is stored, red above as it is to be seen. */
export async function turnedPhoto(): Promise<Buffer> {
	const red = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#ff0000' } })
		.png()
		.toBuffer()
	return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0000ff' } })
		.composite([{ input: red, left: 0, top: 0 }])
		.withExif({
			IFD0: { Copyright: 'secret-copyright-line', Model: 'secret-camera-serial' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '76/1 55/1 0/1' },
		})
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer()
}

/**
 * A JPEG with an IPTC-IIM block as photo agencies write it (IIM 4.2; in the APP13 segment, resource 0x0404): the
 * character set says UTF-8, then caption (2:120) and credit (2:110).
 */
export function withIptc(jpeg: Buffer, caption: string, credit: string): Buffer {
	const dataset = (record: number, number: number, value: Buffer) =>
		Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 0xff]), value])
	const iptc = Buffer.concat([
		dataset(1, 90, Buffer.from('\u001b%G')),
		dataset(2, 120, Buffer.from(caption)),
		dataset(2, 110, Buffer.from(credit)),
	])
	const padded = iptc.length % 2 === 0 ? iptc : Buffer.concat([iptc, Buffer.from([0])])
	const size = Buffer.alloc(4)
	size.writeUInt32BE(iptc.length)
	const resource = Buffer.concat([Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'), size, padded])
	const header = Buffer.from([0xff, 0xed, 0, 0])
	header.writeUInt16BE(resource.length + 2, 2)
	// Behind the start of the image and its JFIF segment, where readers of JPEG expect it.
	const at = 4 + jpeg.readUInt16BE(4)
	return Buffer.concat([jpeg.subarray(0, at), header, resource, jpeg.subarray(at)])
}

/** A PNG of a hundred bytes that says it has 50,000 × 50,000 pixels: 10 GB when it is decoded. */
export function pixelBomb(): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type), data])
		const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
		size.writeUInt32BE(data.length)
		check.writeUInt32BE(crc32(body))
		return Buffer.concat([size, body, check])
	}
	const header = Buffer.from('0000C3500000C3500802000000', 'hex')
	const signature = Buffer.from('89504E470D0A1A0A', 'hex')
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', Buffer.alloc(8)),
		chunk('IEND', Buffer.alloc(0)),
	])
}

/** A photo whose first box says what a telephone's does: HEIC, which a JPEG's name does not change. */
export async function heic(): Promise<Buffer> {
	const avif = await sharp(await photo())
		.avif({ effort: 0 })
		.toBuffer()
	const box = Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1')
	const size = Buffer.alloc(4)
	size.writeUInt32BE(4 + box.length)
	return Buffer.concat([size, box, avif.subarray(avif.readUInt32BE(0))])
}
