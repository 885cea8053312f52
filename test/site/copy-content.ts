import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import sharp from 'sharp'

/** The newsroom that comes with Tilmash. */
export const content = resolve(import.meta.dirname, '../../content')

/** Where every stand-in and marked photo says it was taken: what must never reach a reader. */
const place = { GPSLatitudeRef: 'N', GPSLatitude: '43/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '76/1 57/1 0/1' }
const words =
	'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'

/**
 * Copies content/ into a folder, with two changes: a photo that is named and not there gets a stand-in, and every photo
 * says in EXIF and XMP where it was taken and by whom, as photos from telephones do (and is small, to be quick).
 */
export async function copyContent(to: string): Promise<void> {
	cpSync(content, to, { recursive: true })
	const named = globSync('articles/*/*.{md,yml}', { cwd: to }).flatMap((file) =>
		[...readFileSync(join(to, file), 'utf8').matchAll(/(?:image: |\]\()([\w.-]+\.jpg)/g)].map(([, name = '']) =>
			join(to, dirname(file), name),
		),
	)
	const photos = new Set([...named, ...globSync('articles/*/*.jpg', { cwd: to }).map((file) => join(to, file))])
	await Promise.all([...photos].map(takenSomewhere))
}

async function takenSomewhere(file: string): Promise<void> {
	const picture = existsSync(file)
		? sharp(readFileSync(file))
		: sharp({ create: { width: 1280, height: 860, channels: 3, background: colourOf(file) } })
	const marked = await picture
		.resize({ width: 900 })
		.withExif({ IFD0: { Artist: 'Someone', Copyright: 'Someone' }, IFD3: place })
		.withXmp(words)
		.jpeg({ quality: 80 })
		.toBuffer()
	writeFileSync(file, marked)
}

/** Two photos of one story must not have the same bytes. */
function colourOf(file: string): { r: number; g: number; b: number } {
	const sum = [...file].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 0xffffff, 7)
	return { r: sum >> 16, g: (sum >> 8) & 0xff, b: sum & 0xff }
}
