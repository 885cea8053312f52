import { astro } from './astro.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import type { Peer } from './peer.ts'
import { tilmash, tilmashNoCards } from './tilmash.ts'

/** Everyone there is, in the order of the tables. */
export const peers: readonly Peer[] = [hugo, eleventy, astro, tilmashNoCards, tilmash]

/** Those that are asked for and installed, with their versions. Throws when a name is nobody's. */
export function installed(only: readonly string[], tell: (line: string) => void): ReadonlyMap<Peer, string> {
	const unknown = only.filter((name) => !peers.some((peer) => peer.name === name))
	if (unknown.length > 0)
		throw new Error(`There is no ${unknown.join(', ')}: ${peers.map((one) => one.name).join(', ')}`)
	const asked = peers.filter(({ name }) => only.length === 0 || only.includes(name))
	const found = asked.map((peer) => [peer, peer.version()] as const)
	for (const [peer, version] of found) if (version === undefined) tell(`${peer.name} is not installed and left out`)
	return new Map(found.filter((one): one is [Peer, string] => one[1] !== undefined))
}
