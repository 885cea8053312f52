import { cardAddress, keyOfAddress } from '../article/address.ts'
import { readStory } from '../catalogue/story.ts'
import type { DrawingTools } from './drawing-tools.ts'

/**
 * Asks RENDER to look at an article whose card stands where its page is not (any more): a drawing's last write may land
 * late, over the notice of a takedown. RENDER does the same the other way round (ask-for-card.ts).
 */
export async function reportStrayCards(story: string, language: string, tools: DrawingTools): Promise<void> {
	const row = (await readStory(tools.catalogue, story)).articles.get(language)?.value
	const others = (row?.pages ?? []).filter((address) => address !== row?.live?.address)
	const cards = await Promise.all(others.map((address) => tools.site.head(keyOfAddress(cardAddress(address)))))
	if (cards.every((card) => card?.metadata?.['drawn'] === undefined)) return
	await tools.render.send([{ body: { render: { story, language } } }])
}
