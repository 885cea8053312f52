import { isListed } from '../article/story-kind.ts'
import { sitemapDayKey, sitemapKey, storyKey } from '../catalogue/keys.ts'
import type { PublishMessage, RenderMessage } from '../catalogue/messages.ts'
import type { LiveArticle, SitemapEntry, StoryRow } from '../catalogue/rows.ts'
import { same } from '../catalogue/same.ts'
import type { Story } from '../catalogue/story.ts'
import type { RowWrite } from '../ports/catalogue.ts'
import type { RenderTools } from './tools.ts'

/** The story's own row and its line in the sitemap; a language that comes or goes is news for the others. */
export async function listingWrites(
	story: Story,
	language: string,
	live: StoryRow['live'],
	{ catalogue }: RenderTools,
): Promise<{ writes: RowWrite[]; messages: (PublishMessage | RenderMessage)[] }> {
	const before = story.row?.value ?? { live: {}, sitemap: null }
	if (same(before.live, live)) return { writes: [], messages: [] }
	const entries = Object.entries(live).filter(([, { syndicated }]) => !syndicated)
	const sitemap =
		entries.length === 0 || !isListed(story.story)
			? null
			: (entries.map(([, { date }]) => date.slice(0, 10)).toSorted()[0] ?? null)
	const entry: SitemapEntry = {
		articles: Object.fromEntries(entries.map(([tag, { address, modified }]) => [tag, { address, modified }])),
	}
	const writes: RowWrite[] = []
	const messages: (PublishMessage | RenderMessage)[] = []
	const key = storyKey(story.story)
	const condition = story.row === undefined ? 'absent' : ({ revision: story.row.revision } as const)
	const value: StoryRow = { live, sitemap }
	if (Object.keys(live).length > 0) writes.push({ ...key, action: 'put', if: condition, value })
	else if (story.row !== undefined) writes.push({ ...key, action: 'delete', if: condition })
	if (before.sitemap !== null && before.sitemap !== sitemap) {
		writes.push({ ...sitemapKey(before.sitemap, story.story), action: 'delete', if: 'any' })
		messages.push({ publish: 'sitemap', day: before.sitemap })
	}
	if (sitemap !== null) {
		writes.push({ ...sitemapKey(sitemap, story.story), action: 'put', if: 'any', value: entry })
		messages.push({ publish: 'sitemap', day: sitemap })
		const day = sitemapDayKey(sitemap)
		const held = await catalogue.read(day)
		if (held === undefined) messages.push({ publish: 'sitemap-index' })
		// Only as it was read: publish may be taking the day out of the index, because its last story has just left.
		writes.push({ ...day, action: 'put', if: held === undefined ? 'absent' : { revision: held.revision }, value: {} })
	}
	if (!same(seenBySiblings(before.live), seenBySiblings(live)))
		for (const tag of Object.keys(live))
			if (tag !== language) messages.push({ render: { story: story.story, language: tag } })
	return { writes, messages }
}

/** What a page says of its siblings: where they are, and which was translated from which. */
function seenBySiblings(live: Readonly<Record<string, LiveArticle>>) {
	return Object.fromEntries(Object.entries(live).map(([tag, { address, source }]) => [tag, { address, source }]))
}
