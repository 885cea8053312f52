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
}

/**
 * Claims the addresses of an edition: its own, its folder's when its slug is another (so that links by folder hold),
 * its aliases and those it had before. An address belongs to one article; a second claimant is told whose it is.
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
	for (const address of addresses) {
		const key = addressKey(address)
		const row = (await catalogue.read(key)) as Row<AddressRow> | undefined
		if (row !== undefined && row.value.story === story && row.value.language === language) continue
		const owner = row === undefined ? undefined : await ownerOf(row.value, address, catalogue)
		if (owner !== undefined) {
			problems.push(problem('address-taken', placeOf(address), { address, other: owner }))
			continue
		}
		const value: AddressRow = { story, language }
		writes.push({ ...key, action: 'put', if: row === undefined ? 'absent' : { revision: row.revision }, value })
	}
	return { problems, writes }
}

/** The file that an address belongs to, as long as that article still wants it. */
async function ownerOf(
	{ story, language }: AddressRow,
	address: string,
	catalogue: Catalogue,
): Promise<string | undefined> {
	const row = (await catalogue.read(articleKey(story, language)))?.value as ArticleRow | undefined
	if (row === undefined) return undefined
	// The next edition's too: it may be waiting for its time, and must find its address free then.
	const wanted = [row.live, row.next].flatMap((edition) =>
		edition === null ? [] : addressesOf(edition.metadata, story, language, row.pages),
	)
	return wanted.includes(address) ? row.manuscript.key : undefined
}
