import sharp, { type OverlayOptions } from 'sharp'

/** Raw pixels, 8 bits a channel: RGB, or RGBA. */
export interface Pixels {
	readonly data: Buffer
	readonly width: number
	readonly height: number
	readonly channels: 3 | 4
}

/** Pixels on a card: `start` counts from the edge where the language's lines begin, so that a card mirrors as a whole. */
export interface Layer {
	readonly pixels: Pixels
	readonly start: number
	readonly top: number
}

/** The layer as sharp composites it onto a card of this width. */
export function overlay({ pixels, start, top }: Layer, direction: 'ltr' | 'rtl', width: number): OverlayOptions {
	const { data, ...raw } = pixels
	return { input: data, raw, top, left: direction === 'rtl' ? width - start - raw.width : start }
}

const rule = { width: 72, height: 6 }

/** The short rule that marks a card as the site's own. */
export async function ruleLayer(colour: string, start: number, top: number): Promise<Layer> {
	const plain = sharp({ create: { ...rule, channels: 3, background: colour } })
	return { pixels: { data: await plain.raw().toBuffer(), ...rule, channels: 3 }, start, top }
}
