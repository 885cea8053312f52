import { addressKey } from '../catalogue/keys.ts'
import type { AddressRow } from '../catalogue/rows.ts'
import type { Catalogue } from '../ports/catalogue.ts'

/** Of an article's addresses those that are still its own: one that it gave up may be another article's by now. */
export async function stillOwn(
	addresses: readonly string[],
	story: string,
	language: string,
	catalogue: Catalogue,
): Promise<string[]> {
	const owners = await Promise.all(addresses.map((address) => catalogue.read(addressKey(address))))
	return addresses.filter((_address, index) => {
		const owner = owners[index]?.value as AddressRow | undefined
		return owner?.story === story && owner.language === language
	})
}
