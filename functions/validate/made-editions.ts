import { transliterateGalley } from '../alphabet/transliterate-galley.ts'
import type { Galley } from '../article/galley.ts'
import type { Edition, Manuscript } from '../catalogue/rows.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { siteAlphabets } from '../newsroom/site-alphabets.ts'
import { keepEdition } from './keep-edition.ts'
import type { ValidateTools } from './tools.ts'

/** What the rules of each alphabet that the newsroom asks for make of a galley, by language; its galleys are kept. */
export async function madeEditions(
	galley: Galley | null,
	manuscript: Manuscript,
	{ site }: Newsroom,
	{ desk }: Pick<ValidateTools, 'desk'>,
): Promise<ReadonlyMap<string, Edition>> {
	const made = new Map<string, Edition>()
	if (galley === null) return made
	const alphabets = (await siteAlphabets(site)).filter(({ from }) => from === galley.language)
	for (const alphabet of alphabets)
		made.set(alphabet.to, await keepEdition(transliterateGalley(galley, alphabet), manuscript, desk))
	return made
}
