import { keyOfAddress, linkOf } from '../article/address.ts'
import { dayBounds } from '../article/instant.ts'
import { addressOfFront, type DayFront, type Front, frontPartition } from '../catalogue/front.ts'
import type { Card } from '../catalogue/rows.ts'
import { isoDay } from '../language/date.ts'
import { absolute, type Newsroom } from '../newsroom/newsroom.ts'
import { cacheTags } from '../site/cache-tag.ts'
import { project } from '../site/project.ts'
import { htmlObject, type PublicObject, textObject } from '../site/public-object.ts'
import { correctionItems } from './correction-items.ts'
import { readFeedItems } from './feed-items.ts'
import { renderFront } from './front-page.ts'
import { readFront } from './front-view.ts'
import { hasFeeds } from './has-feeds.ts'
import { jsonFeed } from './json-feed.ts'
import { newsSitemap } from './news-sitemap.ts'
import { rss } from './rss.ts'
import type { PublishTools } from './tools.ts'

/** Makes a front agree with its rows: its page, and its feeds where it has some. */
export async function publishFront(front: Front, tools: PublishTools): Promise<void> {
	let newsroom: Newsroom | undefined
	const page = keyOfAddress(addressOfFront(front))
	const root = page.slice(0, -'index.html'.length)
	const feeds = hasFeeds(front) ? [`${root}feed.xml`, `${root}feed.json`] : []
	const news = front.kind === 'home' ? [`${root}news-sitemap.xml`] : []
	const keys = [page, ...feeds, ...news]
	const read = async () => {
		const view = await readFront(front, tools)
		newsroom = view.newsroom
		// A section that the navigation links to is there even when it is empty; a tag, an author, a day is not.
		const { languages, sections } = view.newsroom.site
		const lasting = !('id' in front) || (front.kind === 'section' && Object.hasOwn(sections, front.id))
		const there = view.cards.length > 0 || (lasting && languages.includes(front.language))
		return {
			stamp: view.stamp,
			keys,
			render: async () => {
				if (!there) return new Map<string, PublicObject | null>(keys.map((key) => [key, null]))
				const tags = cacheTags(view.cards)
				const items =
					feeds.length === 0
						? []
						: front.kind === 'corrections'
							? correctionItems(view)
							: await readFeedItems(view, tools)
				return new Map<string, PublicObject | null>([
					[page, htmlObject(renderFront(view), tags)],
					...feeds.map((key): [string, PublicObject] => [
						key,
						key.endsWith('.xml')
							? textObject(rss(view, items), 'application/rss+xml; charset=utf-8', tags)
							: textObject(jsonFeed(view, items), 'application/feed+json; charset=utf-8', tags),
					]),
					...news.map((key): [string, PublicObject] => [
						key,
						textObject(newsSitemap(view), 'application/xml; charset=utf-8', tags),
					]),
				])
			},
		}
	}
	const written = await project(tools.site, read, keys)
	if (newsroom !== undefined) await tellHub(newsroom, written ?? [], tools)
	if (front.kind === 'day') await publishNeighbours(front, tools)
}

/**
 * Tells the newsroom's hub of feeds that were written. A crash in between says nothing: whoever follows the feed asks for
 * it again some time, and is told with the next story.
 */
async function tellHub(newsroom: Newsroom, written: readonly string[], tools: PublishTools): Promise<void> {
	const { hub } = newsroom.site
	const feeds = written.filter((key) => /\/feed\.(xml|json)$/.test(key))
	if (hub === undefined || feeds.length === 0) return
	await tools.hub.publish(
		hub,
		feeds.map((key) => absolute(newsroom, linkOf(`/${key}`))),
	)
}

/**
 * A day that got its first stories or lost its last ones changes where the days beside it lead. Looked at each time,
 * because a crash may have come between a day and its neighbours; what is unchanged is not written.
 */
async function publishNeighbours(front: DayFront, tools: PublishTools): Promise<void> {
	const { newsroom } = await readFront(front, tools)
	const partition = frontPartition({ kind: 'home', language: front.language })
	const { start, end } = dayBounds(front.id, newsroom.site.timeZone)
	const [before] = await tools.catalogue.query({ partition, to: start, descending: true, limit: 1 })
	const [after] = await tools.catalogue.query({ partition, from: end, limit: 1 })
	for (const row of [before, after]) {
		if (row === undefined) continue
		const id = isoDay(new Date((row.value as Card).date), newsroom.site.timeZone)
		const neighbour: Front = { kind: 'day', language: front.language, id }
		const key = keyOfAddress(addressOfFront(neighbour))
		const readNeighbour = async () => {
			const view = await readFront(neighbour, tools)
			return {
				stamp: view.stamp,
				keys: [key],
				render: async () =>
					new Map([[key, view.cards.length === 0 ? null : htmlObject(renderFront(view), cacheTags(view.cards))]]),
			}
		}
		await project(tools.site, readNeighbour, [key])
	}
}
