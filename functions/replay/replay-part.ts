import { frontOf } from '../catalogue/front.ts'
import type { ReplayMessage } from '../catalogue/messages.ts'
import { publishFront } from '../publish/publish-front.ts'
import { publishSearch } from '../publish/publish-search.ts'
import { publishSite } from '../publish/publish-site.ts'
import { publishSitemap, publishSitemapIndex } from '../publish/publish-sitemap.ts'
import type { ReplayTools } from './tools.ts'

/** A part of the site that PUBLISH looks after. */
export type PublishedPart = Extract<ReplayMessage, { readonly replay: 'site' | 'front' | 'sitemap' | 'search' }>

/** Publishes a part anew, as PUBLISH would. */
export async function replayPart(part: PublishedPart, tools: ReplayTools): Promise<void> {
	if (part.replay === 'front') return publishFront(frontOf(part.front), tools)
	if (part.replay === 'search') return publishSearch(part, tools)
	if (part.replay === 'sitemap') return publishSitemap(part.day, tools)
	await publishSite(tools)
	await publishSitemapIndex(tools)
}
