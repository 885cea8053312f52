import sharp from 'sharp'

/** How a file is made that cannot be kept as text; `content/broken/README.md` says what each part does. */
export interface Recipe {
	readonly from?: string
	readonly base64?: string
	readonly photo?: {
		readonly width: number
		readonly height: number
		readonly format: 'jpeg' | 'gif' | 'webp'
		readonly frames?: number
	}
	readonly signs?: boolean
	readonly encoding?: 'utf-8-bom' | 'utf-16le' | 'windows-1251'
	readonly append?: { readonly text: string; readonly times: number; readonly blocks: number }
	readonly cut?: number
	readonly size?: number
}

/** Makes a file. */
export async function make(recipe: Recipe, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
	const begin = await beginning(recipe, files)
	const bytes = recipe.signs || recipe.encoding || recipe.append ? Buffer.from(encode(recipe, begin.toString())) : begin
	if (recipe.cut !== undefined) return bytes.subarray(0, recipe.cut)
	return recipe.size === undefined ? bytes : Buffer.concat([bytes, Buffer.alloc(recipe.size - bytes.length, ' ')])
}

async function beginning({ from, base64, photo }: Recipe, files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
	if (base64 !== undefined) return Buffer.from(base64, 'base64')
	if (photo !== undefined) {
		const { width, height, format, frames = 1 } = photo
		const frame = (background: string) => sharp({ create: { width, height, channels: 3, background } })
		if (frames === 1) return frame('#7a9a5a').toFormat(format).toBuffer()
		// Each of its own colour: frames that are the same would be put together to one.
		const film = Array.from({ length: frames }, (_none, index) =>
			frame(`rgb(122, ${index * 60}, 90)`)
				.png()
				.toBuffer(),
		)
		return sharp(await Promise.all(film), { join: { animated: true } })
			.toFormat(format)
			.toBuffer()
	}
	const source = files.get(from ?? '')
	if (source === undefined) throw new Error(`There is no ${from} to make a file from`)
	return Buffer.from(source)
}

function encode({ signs, encoding, append }: Recipe, text: string): Uint8Array {
	let whole = signs
		? text.replace(/⟨U\+([0-9A-F]+)⟩/g, (_sign, code) => String.fromCodePoint(parseInt(code, 16)))
		: text
	if (append) whole += `\n${append.text.repeat(append.times)}\n`.repeat(append.blocks)
	if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${whole}`, 'utf16le')
	if (encoding === 'windows-1251') return windows1251(whole)
	return Buffer.from(encoding === 'utf-8-bom' ? `\uFEFF${whole}` : whole)
}

/** Node decodes Windows-1251 but does not write it. */
function windows1251(text: string): Uint8Array {
	const decoder = new TextDecoder('windows-1251')
	const codes = new Map(Array.from({ length: 256 }, (_none, code) => [decoder.decode(Uint8Array.of(code)), code]))
	return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f)
}
