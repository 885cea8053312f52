import { articleAddress } from '../article/address.ts'
import { addressesOf } from '../article/addresses.ts'
import { articleKey } from '../catalogue/keys.ts'
import { relatedTo, relatedWrites } from '../catalogue/related.ts'
import type { ArticleRow, Edition } from '../catalogue/rows.ts'
import { same } from '../catalogue/same.ts'
import type { Row } from '../ports/catalogue.ts'
import type { RenderTools } from './tools.ts'

/** Former addresses of an article's page that lead to it; addresses that may hold an object of it. */
const mostPages = 20
const mostShown = 60

/**
 * Notes where readers may see an edition, and to which stories it leads, before it is so: whatever comes in between, it can
 * be taken down, and follows those stories. True when that was news: the row is another one then.
 */
export async function noteBefore(
	{ metadata }: Edition,
	{ value, revision }: Row<ArticleRow>,
	{ catalogue }: RenderTools,
): Promise<boolean> {
	const { story, language } = value
	const own = articleAddress(language, metadata.slug)
	const addresses = addressesOf(metadata, story, language, value.pages)
	const relates = relatedTo(story, metadata)
	const seen = value.pages.includes(own) && addresses.every((address) => value.shown.includes(address))
	if (seen && same(value.relates, relates)) return false
	const pages = [...value.pages.filter((address) => address !== own), own].slice(-mostPages)
	const shown = [...new Set([...value.shown.filter((address) => !addresses.includes(address)), ...addresses])]
	const noted: ArticleRow = { ...value, pages, shown: shown.slice(-mostShown), relates }
	await catalogue.transact([
		{ ...articleKey(story, language), action: 'put', if: { revision }, value: noted },
		...relatedWrites(value, relates),
	])
	return true
}
