import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import sharp from 'sharp'
import type { Script } from '../language/script.ts'
import { fontLetters } from './font-letters.ts'

/** How a script's words are set. */
export interface Typeface {
	/** The family, then the one for letters that it lacks, as Pango lists them. */
	readonly families: string
	/** Distance of two lines in font sizes: Arabic letters reach further up and down than Latin ones. */
	readonly leading: number
	/** The file, from the folder of the fonts on. */
	readonly file: string
}

const file = (folder: string, name: string) => `${folder}/700Bold/${name}_700Bold.ttf`
const european: Typeface = { families: 'Noto Serif', leading: 1.17, file: file('noto-serif', 'NotoSerif') }
const typefaces: Readonly<Record<Script, Typeface | null>> = {
	Latn: european,
	Cyrl: european,
	Arab: {
		families: 'Noto Naskh Arabic, Noto Serif',
		leading: 1.5,
		file: file('noto-naskh-arabic', 'NotoNaskhArabic'),
	},
	Hebr: {
		families: 'Noto Serif Hebrew, Noto Serif',
		leading: 1.25,
		file: file('noto-serif-hebrew', 'NotoSerifHebrew'),
	},
	Deva: {
		families: 'Noto Serif Devanagari, Noto Serif',
		leading: 1.4,
		file: file('noto-serif-devanagari', 'NotoSerifDevanagari'),
	},
	// Ten megabytes and more each: too much to start a function with.
	Hans: null,
	Jpan: null,
}

/** How words of a script are set; nothing for those that have no font here. */
export function typefaceOf(script: Script): Typeface | null {
	return typefaces[script]
}

/** Where npm puts the fonts. On AWS they lie beside the bundled handler, under the same names, which says so. */
export const fontPackages = fileURLToPath(new URL('../../node_modules/@expo-google-fonts', import.meta.url))

/** The font files in a folder, one for each script or group of scripts: 1 MB in all. */
export function cardFonts(folder: string): string[] {
	const files = Object.values(typefaces).flatMap((typeface) => typeface?.file ?? [])
	return [...new Set(files)].map((name) => join(folder, name))
}

/** No fonts but those handed over, and letters in their true shape: both else depend on the machine. */
const settings = `<?xml version="1.0"?>
<fontconfig>
	<match target="pattern">
		<edit name="antialias" mode="assign"><bool>true</bool></edit>
		<edit name="hinting" mode="assign"><bool>false</bool></edit>
		<edit name="autohint" mode="assign"><bool>false</bool></edit>
		<edit name="rgba" mode="assign"><const>none</const></edit>
	</match>
</fontconfig>
`

const opened = new Map<string, Promise<ReadonlySet<number>>>()

/**
 * Gives the process the fonts in a folder, once, and says which code points they have. Fontconfig reads its settings
 * when the first text is drawn, so nothing may have drawn text before; the machine's own fonts are out from then on.
 * All fonts are loaded before the first card, or a card would depend on the cards drawn before it.
 */
export function openFonts(folder: string): Promise<ReadonlySet<number>> {
	const known = opened.get(folder)
	if (known !== undefined) return known
	const opening = loadFonts(cardFonts(folder))
	opened.set(folder, opening)
	opening.catch(() => opened.delete(folder))
	return opening
}

async function loadFonts(files: readonly string[]): Promise<ReadonlySet<number>> {
	// A worker's variables are its own: fontconfig would not see ours.
	if (!isMainThread) throw new Error('Cards are drawn in the main thread only')
	const letters = new Set<number>()
	// Pango says nothing of a file that is missing, this does.
	for (const path of files) for (const letter of fontLetters(await readFile(path))) letters.add(letter)
	const folder = await mkdtemp(join(tmpdir(), 'card-fonts-'))
	const before = process.env['FONTCONFIG_FILE']
	try {
		process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf')
		await writeFile(join(folder, 'fonts.conf'), settings)
		for (const fontfile of files)
			await sharp({ text: { text: '.', fontfile } })
				.raw()
				.toBuffer()
	} finally {
		if (before === undefined) delete process.env['FONTCONFIG_FILE']
		else process.env['FONTCONFIG_FILE'] = before
		await rm(folder, { recursive: true })
	}
	return letters
}
