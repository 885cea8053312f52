import { join } from 'node:path'
import { flat } from './photo-parts.ts'

/** The largest photos that are allowed, of the kinds that take the most memory to decode. */
const kinds: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
	'80-megapixels-in-passes.jpg': (file) => flat(4000, 20_000).jpeg({ progressive: true }).toFile(file),
	'53-megapixels-in-passes-full-colours.jpg': (file) =>
		flat(10_000, 5330).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toFile(file),
	'80-megapixels-turned.jpg': (file) => flat(10_000, 8000).withMetadata({ orientation: 6 }).jpeg().toFile(file),
	'71-megapixels-in-passes.png': (file) => flat(10_000, 7110).png({ progressive: true }).toFile(file),
	'35-megapixels-of-16-bits-in-passes.png': (file) =>
		flat(7000, 5070).toColourspace('rgb16').png({ progressive: true }).toFile(file),
	'80-megapixels-without-loss.webp': (file) => flat(10_000, 8000).webp({ lossless: true, effort: 0 }).toFile(file),
	'17-megapixels.avif': (file) => flat(4200, 4200).avif({ quality: 1, effort: 0 }).toFile(file),
	'12-megapixels-of-12-bits.avif': (file) =>
		flat(3570, 3570).toColourspace('rgb16').avif({ quality: 1, effort: 0, bitdepth: 12 }).toFile(file),
}

/** Writes those of them whose name holds a word (all by default) into a folder; gives the files. */
export async function writeLargestPhotos(folder: string, wanted = ''): Promise<string[]> {
	const files: string[] = []
	for (const [name, write] of Object.entries(kinds)) {
		if (!name.includes(wanted)) continue
		await write(join(folder, name))
		files.push(join(folder, name))
	}
	return files
}
