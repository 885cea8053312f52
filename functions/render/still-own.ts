import { addressKey, articleKey } from '../catalogue/keys.ts'
import type { AddressRow, ArticleRow } from '../catalogue/rows.ts'
import type { Catalogue } from '../ports/catalogue.ts'

/**
 * Of an article's addresses those that are still its own: one that it gave up may be another article's by now. Until that one
 * notes that it is going to be seen there, what stands at the address is still this one's to take down.
 */
export async function stillOwn(
	addresses: readonly string[],
	story: string,
	language: string,
	catalogue: Catalogue,
): Promise<string[]> {
	const own = await Promise.all(
		addresses.map(async (address) => {
			const owner = (await catalogue.read(addressKey(address)))?.value as AddressRow | undefined
			if (owner === undefined) return false
			if (owner.story === story && owner.language === language) return true
			const other = (await catalogue.read(articleKey(owner.story, owner.language)))?.value as ArticleRow | undefined
			return other?.shown.includes(address) === false
		}),
	)
	return addresses.filter((_address, index) => own[index])
}
