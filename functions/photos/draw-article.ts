import { cardAddress, keyOfAddress } from '../article/address.ts'
import {
	type CropShape,
	cropAddress,
	cropShapes,
	frameOf,
	nearestWidth,
	photoAddress,
} from '../article/photo-address.ts'
import { photoFor, readStory } from '../catalogue/story.ts'
import { siteLanguage } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { forever, putOnce } from '../ports/put-once.ts'
import { cacheTags } from '../site/cache-tag.ts'
import { type Projection, project } from '../site/project.ts'
import { freshSoon, type PublicObject } from '../site/public-object.ts'
import type { DrawingTools } from './drawing-tools.ts'
import { type SocialCard, socialCardOf, stampOfCard } from './social-card.ts'
import { reportStrayCards } from './stray-cards.ts'

/** Width of the rendition that cards and crops are cut from, in pixels: they are 1,200 wide at most. */
const source = 1280

/**
 * Draws what an article that is live shows elsewhere: its social card, and its photo in the shapes that search engines ask
 * for. Nothing for one that is not live: RENDER has put its notice where the card was.
 */
export async function drawArticle(story: string, language: string, tools: DrawingTools): Promise<void> {
	await project(tools.site, async (): Promise<Projection | undefined> => {
		const current = await readNewsroom(tools.catalogue, tools.desk)
		const held = await readStory(tools.catalogue, story)
		const live = held.articles.get(language)?.value.live
		if (current === undefined || live === undefined || live === null) return undefined
		const { lead } = live.metadata
		const photo = lead === null ? undefined : photoFor(held, language, lead.image)
		const card = socialCardOf(live.metadata, photo, current.newsroom, siteLanguage(language))
		const key = keyOfAddress(cardAddress(live.address))
		const stamp = stampOfCard(card)
		return {
			stamp: JSON.stringify([key, stamp]),
			keys: [key],
			render: async () => {
				const metadata = { ...cacheTags([{ story, language }]), drawn: stamp }
				// It has said since it was drawn what it shows, and drawing takes a quarter of a second.
				const drawn = (await tools.site.head(key))?.metadata?.['drawn']
				return drawn === stamp ? new Map() : new Map([[key, await cardObject(card, metadata, tools)]])
			},
		}
	})
	await reportStrayCards(story, language, tools)
	await cutShapes(story, language, tools)
}

async function cardObject(
	{ photo, focus, ...words }: SocialCard,
	metadata: Readonly<Record<string, string>>,
	{ site, drawCard }: DrawingTools,
): Promise<PublicObject> {
	const body = await drawCard({
		...words,
		photo: photo === null ? null : await readPhoto(photo, site),
		focus: focus === null ? null : { x: focus.x / 100, y: focus.y / 100 },
	})
	return { body, contentType: 'image/jpeg', cacheControl: freshSoon, metadata }
}

/** Each shape once: a crop is named after its photo and its focus, and never changes. */
async function cutShapes(story: string, language: string, { catalogue, site, cropJpeg }: DrawingTools): Promise<void> {
	const held = await readStory(catalogue, story)
	const lead = held.articles.get(language)?.value.live?.metadata.lead ?? null
	const photo = lead === null ? undefined : photoFor(held, language, lead.image)
	if (lead === null || photo === undefined) return
	for (const shape of Object.keys(cropShapes) as CropShape[]) {
		const key = keyOfAddress(cropAddress(photo, shape, lead.focus))
		if ((await site.head(key)) !== undefined) continue
		const body = await cropJpeg(await readPhoto(photo, site), frameOf(photo, shape), lead.focus)
		await putOnce(site, key, body, { contentType: 'image/jpeg', cacheControl: forever })
	}
}

async function readPhoto(photo: { readonly hash: string; readonly width: number }, site: ObjectStore) {
	const key = keyOfAddress(photoAddress(photo, nearestWidth(photo, source), 'jpg'))
	const object = await site.get(key)
	if (object === undefined) throw new Error(`The site has lost ${key}`)
	return object.body
}
