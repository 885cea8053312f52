import { createHash } from 'node:crypto'
import type { Face } from '../../functions/font/face.ts'
import type { Language } from '../../functions/language/language.ts'
import { localFaces } from './local-faces.ts'
import { openFont } from './open-font.ts'
import type { Source } from './sources.ts'

/** What pages have to know of a language's font. */
export async function faceOf(language: Language, source: Source, file: Uint8Array): Promise<Face> {
	const font = await openFont(file)
	return {
		family: source.family,
		hash: createHash('sha256').update(file).digest('hex').slice(0, 16),
		bytes: file.length,
		installed: source.installed,
		fallbacks: localFaces(language, source, font),
	}
}

/** The text of `functions/font/faces.ts`, before it is formatted. */
export function facesFile(faces: ReadonlyMap<string, Face>): string {
	return `import type { Face } from './face.ts'

/** The font of each language that has one, by its tag. Written by \`npm run fonts\`; do not edit. */
export const faces: ReadonlyMap<string, Face> = new Map<string, Face>(${JSON.stringify([...faces])})
`
}
