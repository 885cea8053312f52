import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Face } from '../../functions/font/face.ts'
import { languages } from '../../functions/language/languages.ts'
import { faceOf, facesFile } from './faces-file.ts'
import { makeFont } from './make-font.ts'
import { sourceOf } from './sources.ts'

/** `npm run fonts`: writes each language's font and what pages know of them. To be run when a language comes or changes. */
const home = new URL('../../functions/font/', import.meta.url)
const files = new URL('files/', home)
const faces = new Map<string, Face>()
mkdirSync(files, { recursive: true })
for (const name of readdirSync(files)) if (name.endsWith('.woff2')) rmSync(new URL(name, files))
for (const language of languages) {
	const source = sourceOf[language.script]
	if (source === undefined) continue
	const font = await makeFont(language, source)
	const face = await faceOf(language, source, font)
	writeFileSync(new URL(`${language.tag}.woff2`, files), font)
	faces.set(language.tag, face)
	console.log(`${language.tag.padEnd(8)} ${String(face.bytes).padStart(6)} bytes  ${face.family}`)
}
const written = fileURLToPath(new URL('faces.ts', home))
writeFileSync(written, facesFile(faces))
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'))
execFileSync(process.execPath, [biome, 'check', '--write', written], { stdio: ['ignore', 'ignore', 'inherit'] })
