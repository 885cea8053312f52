import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { linkOf } from '../article/address.ts'
import { sitemapDayKey, sitemapDaysPartition, sitemapPartition } from '../catalogue/keys.ts'
import type { PublishMessage } from '../catalogue/messages.ts'
import type { SitemapEntry } from '../catalogue/rows.ts'
import { absolute, type Newsroom } from '../newsroom/newsroom.ts'
import { type CurrentNewsroom, readNewsroom } from '../newsroom/read-newsroom.ts'
import type { Row } from '../ports/catalogue.ts'
import { listsTag } from '../site/cache-tag.ts'
import { project } from '../site/project.ts'
import { type PublicObject, textObject } from '../site/public-object.ts'
import type { PublishTools } from './tools.ts'

/** Stories in a day's sitemap. 2,000 stories in 24 languages stay under the 50,000 addresses of the protocol. */
const mostStories = 2000
/** Days in the index: the protocol's 50,000 sitemaps are 136 years. */
const mostDays = 50_000
const xmlType = 'application/xml; charset=utf-8'
const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const
const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Times a day is looked at anew because a story came to it or left it meanwhile. */
const mostTries = 12

/** The sitemap of the stories of one day (UTC), each address with its translations (https://www.sitemaps.org/protocol.html). */
export async function publishSitemap(day: string, tools: PublishTools): Promise<void> {
	for (let tries = 0; tries < mostTries; tries++) {
		const marker = await tools.catalogue.read(sitemapDayKey(day))
		if (!(await projectDay(day, tools))) return
		// The day's own row goes only if no story has come since it was read: a story's transaction writes it anew.
		const isGone =
			marker === undefined ||
			(await tools.catalogue.transact([{ ...sitemapDayKey(day), action: 'delete', if: { revision: marker.revision } }]))
		// Also when the day's row was gone already: a crash may have come between the two. A message of its own, so that
		// the index is looked at again when one of its writes may have gone astray.
		if (isGone) return tools.publish.send([{ body: { publish: 'sitemap-index' } satisfies PublishMessage }])
	}
	throw new Error(`The sitemap of ${day} changed ${mostTries} times while it was being written`)
}

/** Makes a day's sitemap agree with its rows. True when there are none. */
async function projectDay(day: string, tools: PublishTools): Promise<boolean> {
	const key = `sitemaps/${day}.xml`
	let empty = false
	const read = async () => {
		const current = await settings(tools)
		const rows = (await tools.catalogue.query({
			partition: sitemapPartition(day),
			limit: mostStories,
		})) as Row<SitemapEntry>[]
		empty = rows.length === 0
		return {
			stamp: JSON.stringify([
				current.newsroom.site.url,
				current.newsroom.site.languages,
				rows.map(({ value }) => value),
			]),
			keys: [key],
			render: async () =>
				new Map<string, PublicObject | null>([
					[
						key,
						rows.length === 0 ? null : textObject(sitemap(rows, current.newsroom), xmlType, { 'cache-tag': listsTag }),
					],
				]),
		}
	}
	await project(tools.site, read, [key])
	return empty
}

function sitemap(rows: readonly Row<SitemapEntry>[], newsroom: Newsroom): string {
	const urls = rows.flatMap(({ value: { articles } }) => {
		const tags = newsroom.site.languages.filter((tag) => articles[tag] !== undefined)
		const address = (tag: string) => absolute(newsroom, linkOf(articles[tag]?.address ?? '/'))
		const alternates =
			tags.length < 2 ? [] : tags.map((tag) => x('xhtml:link', { rel: 'alternate', hreflang: tag, href: address(tag) }))
		return tags.map((tag) =>
			x('url', [x('loc', address(tag)), x('lastmod', articles[tag]?.modified ?? ''), ...alternates]),
		)
	})
	return toXml(
		x(null, [
			declaration,
			x('urlset', { xmlns: sitemapNamespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, urls),
		]),
	)
}

/** The index of all days' sitemaps, and that of the news sitemaps: one a language. */
export async function publishSitemapIndex(tools: PublishTools): Promise<void> {
	const keys = ['sitemap.xml', 'news-sitemap.xml']
	const read = async () => {
		const { newsroom, stamp } = await settings(tools)
		const days = (await tools.catalogue.query({ partition: sitemapDaysPartition, limit: mostDays })).map(
			({ sort }) => sort,
		)
		return {
			stamp: JSON.stringify([stamp, days]),
			keys,
			render: async () =>
				new Map([
					[
						'sitemap.xml',
						textObject(
							index(
								newsroom,
								days.map((day) => `/sitemaps/${day}.xml`),
							),
							xmlType,
						),
					],
					[
						'news-sitemap.xml',
						textObject(
							index(
								newsroom,
								newsroom.site.languages.map((tag) => `/${tag}/news-sitemap.xml`),
							),
							xmlType,
						),
					],
				]),
		}
	}
	await project(tools.site, read, keys)
}

function index(newsroom: Newsroom, paths: readonly string[]): string {
	const sitemaps = paths.map((path) => x('sitemap', [x('loc', absolute(newsroom, path))]))
	return toXml(x(null, [declaration, x('sitemapindex', { xmlns: sitemapNamespace }, sitemaps)]))
}

async function settings({ catalogue, desk }: PublishTools): Promise<CurrentNewsroom> {
	const current = await readNewsroom(catalogue, desk)
	if (current === undefined) throw new Error('The newsroom has no settings')
	return current
}
