import { articleAddress } from '../../../../functions/article/address.ts'
import { isAlias } from '../../../../functions/validate/fields/check-address.ts'
import type { Note } from '../archive/archive.ts'
import type { ImportState } from '../plan/import-state.ts'
import { isTaken, withoutSlash } from '../plan/make-plan.ts'
import { ownerOf, type Planned } from './planned.ts'

/** The aliases of an entry: every old address that can lead to it here, so that old links go on working. */
export function oldAddresses(
	planned: Planned,
	languages: readonly string[],
	state: ImportState,
): { aliases: string[]; notes: Note[] } {
	const { n, entry, language, story, slug } = planned
	const notes: Note[] = []
	const own = [slug, story].map((name) => withoutSlash(articleAddress(language, name)))
	const aliases: string[] = []
	for (const address of new Set([...(entry.address === null ? [] : [entry.address]), ...entry.aliases])) {
		if (own.includes(withoutSlash(address)) || aliases.includes(address)) continue
		const isTaken = ownerOf(address, state)?.n !== n || isAnothers(address, n, state)
		if (isTaken || !isAlias(address, languages)) notes.push({ rule: 'address-lost', found: address })
		else aliases.push(address)
	}
	return { aliases, notes }
}

/** True when another article will have the address as its own here. */
function isAnothers(address: string, n: number, state: ImportState): boolean {
	const [, language = '', name = '', more = ''] = address.split('/')
	if (more !== '' || name === '') return false
	return isTaken(name, language, n, state)
}
