import type { Galley } from '../article/galley.ts'
import type { Alphabet } from './alphabet.ts'
import { transliterateMetadata } from './transliterate-metadata.ts'
import { transliterateTree } from './transliterate-tree.ts'

/**
 * A story's galley in another alphabet. Its blocks are those it was made from: what a translation is compared with. Its old
 * addresses are not: they are those of the file's own language.
 */
export function transliterateGalley(galley: Galley, alphabet: Alphabet): Galley {
	return {
		...galley,
		language: alphabet.to,
		metadata: { ...transliterateMetadata(galley.metadata, alphabet), aliases: [] },
		body: transliterateTree(galley.body, alphabet),
		madeFrom: alphabet.from,
	}
}
