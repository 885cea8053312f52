import { articleAddress } from '../article/address.ts'
import { addressesOf } from '../article/addresses.ts'
import { addressKey, articleKey } from '../catalogue/keys.ts'
import type { AddressRow, ArticleRow, Edition } from '../catalogue/rows.ts'
import type { Catalogue, Row, RowWrite } from '../ports/catalogue.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { Reading } from './reading/read-manuscript.ts'

/** Most addresses of one article, so that a verdict stays within one transaction. */
const mostAddresses = 40

/** What claiming an edition's addresses comes to. */
export interface Claims {
	readonly problems: Problem[]
	readonly writes: RowWrite[]
	/** Articles that were made by rules and give an address up: they have to be looked at again. */
	readonly displaced: readonly Row<ArticleRow>[]
	/** The addresses that those give up: their pages stood there, in all their forms. */
	readonly taken: readonly string[]
}

/**
 * Claims the addresses of an edition: its own, its folder's when its slug is another (so that links by folder hold),
 * its aliases and those it had before. An address belongs to one article; a second claimant is told whose it is. But what
 * rules have made from another alphabet gives way to what somebody wrote.
 */
export async function claimAddresses(
	edition: Edition,
	story: string,
	language: string,
	before: ArticleRow | undefined,
	places: Reading['places'],
	catalogue: Catalogue,
): Promise<Claims> {
	const own = articleAddress(language, edition.metadata.slug)
	const addresses = addressesOf(edition.metadata, story, language, before?.pages ?? []).slice(0, mostAddresses)
	const alias = edition.metadata.aliases.map((written) => written.replace(/\/$/, ''))
	const placeOf = (address: string) =>
		places[address === own ? 'slug' : `aliases.${alias.indexOf(address.replace(/\/$/, ''))}`] ?? fileStart
	const problems: Problem[] = []
	const writes: RowWrite[] = []
	const displaced = new Map<string, Row<ArticleRow>>()
	const taken: string[] = []
	for (const address of addresses) {
		const key = addressKey(address)
		const row = (await catalogue.read(key)) as Row<AddressRow> | undefined
		if (row !== undefined && row.value.story === story && row.value.language === language) continue
		const owner = row === undefined ? undefined : await ownerOf(row.value, address, catalogue)
		if (owner !== undefined && (owner.writes || edition.madeFrom !== undefined)) {
			problems.push(problem('address-taken', placeOf(address), { address, other: owner.row.value.manuscript.key }))
			continue
		}
		if (owner !== undefined) {
			// Rows of this very story are written by whoever judges it (see `madeRows`).
			if (owner.row.value.story !== story) displaced.set(owner.row.sort + owner.row.partition, owner.row)
			taken.push(address)
		}
		const value: AddressRow = { story, language }
		writes.push({ ...key, action: 'put', if: row === undefined ? 'absent' : { revision: row.revision }, value })
	}
	for (const { value, revision } of displaced.values()) {
		const { made: _made, ...rest } = value
		writes.push({ ...articleKey(value.story, value.language), action: 'put', if: { revision }, value: rest })
	}
	return { problems, writes, displaced: [...displaced.values()], taken }
}

/** The article that an address belongs to, as long as it still wants it; `writes` when a file of its own does. */
async function ownerOf(
	{ story, language }: AddressRow,
	address: string,
	catalogue: Catalogue,
): Promise<{ readonly row: Row<ArticleRow>; readonly writes: boolean } | undefined> {
	const found = (await catalogue.read(articleKey(story, language))) as Row<ArticleRow> | undefined
	if (found === undefined) return undefined
	const row = found.value
	// The next edition's too: it may be waiting for its time, and must find its address free then.
	const isWanted = (editions: readonly (Edition | null | undefined)[]) =>
		editions.some((one) => one && addressesOf(one.metadata, story, language, row.pages).includes(address))
	const isMade = row.live?.madeFrom !== undefined
	if (isWanted([row.next, isMade ? null : row.live])) return { row: found, writes: true }
	return isWanted([row.made, row.live]) ? { row: found, writes: false } : undefined
}
