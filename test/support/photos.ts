import sharp from 'sharp'

/** A photo of one colour: 1,200 pixels wide, so that nobody is warned of its size. */
export function photo(colour = '#c2a878', width = 1200, height = 800): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: colour } })
		.jpeg()
		.toBuffer()
}
