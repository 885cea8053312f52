import { cardAddress, keyOfAddress } from '../article/address.ts'
import { isListed } from '../article/story-kind.ts'
import type { Target } from '../catalogue/target.ts'
import { liveArticle } from './read-view.ts'
import type { RenderTools } from './tools.ts'

/**
 * Asks for a social card where an article is live and a notice stands: a takedown's last write may land late, when the
 * card has long been drawn again. PHOTOS does the same the other way round (stray-cards.ts).
 */
export async function askForCard(target: Target, story: string, language: string, tools: RenderTools): Promise<void> {
	if (target.state !== 'live' || !isListed(story)) return
	const { address } = liveArticle(target.edition, language)
	const card = await tools.site.head(keyOfAddress(cardAddress(address)))
	if (card?.metadata?.['status'] === undefined) return
	await tools.photos.send([{ body: { draw: { story, language } } }])
}
