import { addressesOf } from '../article/addresses.ts'
import { isPage } from '../article/story-kind.ts'
import { articleKey, scheduleKey, sitemapDayKey, sitemapKey, storyKey } from '../catalogue/keys.ts'
import type {
	ArticleRow,
	Edition,
	LiveArticle,
	LiveEdition,
	PublishMessage,
	SitemapEntry,
	StoryRow,
} from '../catalogue/rows.ts'
import { staticPageKey } from '../catalogue/static-pages.ts'
import type { Story } from '../catalogue/story.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Row, RowKey, RowWrite } from '../ports/catalogue.ts'
import { cardOf, frontsOf } from './card.ts'
import { liveArticle, siblingsWith } from './read-view.ts'
import type { RenderTools } from './tools.ts'

/**
 * Says in one transaction that an edition is live: the article's row, the story's, the rows on fronts and sitemap that
 * go and that come, and the messages to be sent. False when the story changed meanwhile. Nothing to say writes nothing.
 */
export async function commitLive(
	story: Story,
	row: Row<ArticleRow>,
	edition: Edition,
	newsroom: Newsroom,
	tools: RenderTools,
): Promise<boolean> {
	const { language } = row.value
	const source = { story, language, edition }
	const card = isPage(story.story) ? null : cardOf(source)
	const fronts = card === null ? [] : frontsOf(card, newsroom)
	const { address } = liveArticle(edition, language)
	const before = row.value.live
	const live: LiveEdition = { ...edition, address, fronts, card, since: before?.since ?? tools.now().toISOString() }
	const listed = siblingsWith(source)
	const schedule = scheduleWrites(row.value, edition, tools.now())
	if (same(before, live) && same(story.row?.value.live?.[language], listed[language]) && schedule.length === 0)
		return true
	const cardChanged = !same(before?.card, card) || !same(before?.fronts, fronts)
	const frontWrites = cardChanged ? membershipWrites(before?.fronts ?? [], fronts, card) : []
	const touched = cardChanged
		? [...new Set([...(before?.fronts ?? []), ...fronts].map(({ partition }) => partition))]
		: []
	const page = isPage(story.story)
		? staticPage(story, language, edition, address, before)
		: { writes: [], messages: [] }
	const shelf = await listingWrites(story, listed, tools)
	return tools.catalogue.transact([
		{
			...articleKey(story.story, language),
			action: 'put',
			if: { revision: row.revision },
			value: {
				...row.value,
				live,
				wasLive: true,
				goneFrom: [],
				outbox: outbox(row.value, [
					...touched.map((front): PublishMessage => ({ publish: 'front', front })),
					...page.messages,
					...shelf.messages,
				]),
			} satisfies ArticleRow,
		},
		...frontWrites,
		...page.writes,
		...shelf.writes,
		...schedule,
	])
}

/** Says in one transaction that an article is not live, and keeps the moment at which it will be. */
export async function commitGone(story: Story, row: Row<ArticleRow>, tools: RenderTools): Promise<boolean> {
	const { language, live } = row.value
	const schedule = scheduleWrites(row.value, row.value.next, tools.now())
	if (live === null && schedule.length === 0) return true
	if (live === null) return tools.catalogue.transact(schedule)
	const { [language]: _gone, ...listed } = story.row?.value.live ?? {}
	const shelf = await listingWrites(story, listed, tools)
	const fronts = live.fronts.map(({ partition }): PublishMessage => ({ publish: 'front', front: partition }))
	const page: RowWrite[] = isPage(story.story)
		? [{ ...staticPageKey(language, story.story), action: 'delete', if: 'any' }]
		: []
	const messages = isPage(story.story)
		? [...shelf.messages, { publish: 'site' } as const]
		: [...fronts, ...shelf.messages]
	const goneFrom = addressesOf(live.metadata, story.story, language, row.value.renamedFrom)
	return tools.catalogue.transact([
		{
			...articleKey(story.story, language),
			action: 'put',
			if: { revision: row.revision },
			value: { ...row.value, live: null, goneFrom, outbox: outbox(row.value, messages) } satisfies ArticleRow,
		},
		...membershipWrites(live.fronts, [], null),
		...page,
		...shelf.writes,
		...schedule,
	])
}

function membershipWrites(before: readonly RowKey[], after: readonly RowKey[], card: LiveEdition['card']): RowWrite[] {
	const stays = new Set(after.map(({ partition, sort }) => `${partition} ${sort}`))
	return [
		...before
			.filter(({ partition, sort }) => !stays.has(`${partition} ${sort}`))
			.map((key): RowWrite => ({ ...key, action: 'delete', if: 'any' })),
		...after.map((key): RowWrite => ({ ...key, action: 'put', if: 'any', value: card })),
	]
}

function staticPage(story: Story, language: string, edition: Edition, address: string, before: LiveEdition | null) {
	const link = { address, title: edition.metadata.title }
	if (before !== null && before.address === address && before.metadata.title === link.title)
		return { writes: [], messages: [] }
	const writes: RowWrite[] = [{ ...staticPageKey(language, story.story), action: 'put', if: 'any', value: link }]
	// Its name stands at the foot of every page of the language.
	return { writes, messages: [{ publish: 'site' } as const] }
}

/** The story's own row and its line in the sitemap; languages that come or go are news for the others. */
async function listingWrites(
	story: Story,
	live: StoryRow['live'],
	{ catalogue }: RenderTools,
): Promise<{ writes: RowWrite[]; messages: PublishMessage[] }> {
	const before = story.row?.value ?? { live: {}, sitemap: null }
	if (same(before.live, live)) return { writes: [], messages: [] }
	const entries = Object.entries(live).filter(([, { syndicated }]) => !syndicated)
	const sitemap =
		entries.length === 0 || isPage(story.story)
			? null
			: (entries.map(([, { date }]) => date.slice(0, 10)).toSorted()[0] ?? null)
	const entry: SitemapEntry = {
		articles: Object.fromEntries(entries.map(([tag, { address, modified }]) => [tag, { address, modified }])),
	}
	const writes: RowWrite[] = []
	const messages: PublishMessage[] = []
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
		messages.push({ publish: 'siblings', story: story.story })
	return { writes, messages }
}

/** Moments at which this article changes by itself, as rows of the schedule. Those that have passed need none. */
function scheduleWrites(row: ArticleRow, edition: Edition | null, now: Date): RowWrite[] {
	const moments = [row.next?.metadata.notBefore, row.next?.metadata.expires, edition?.metadata.expires]
	return [...new Set(moments)]
		.filter((moment): moment is string => typeof moment === 'string' && moment > now.toISOString())
		.map((moment) => ({
			...scheduleKey(moment, row.story, row.language),
			action: 'put',
			if: 'any',
			value: { render: { story: row.story, language: row.language } },
		}))
}

function outbox(row: ArticleRow, messages: readonly PublishMessage[]): PublishMessage[] {
	const all = new Map([...row.outbox, ...messages].map((message) => [JSON.stringify(message), message]))
	return [...all.values()]
}

/** What a page says of its siblings: where they are, and which was translated from which. */
function seenBySiblings(live: Readonly<Record<string, LiveArticle>>) {
	return Object.fromEntries(Object.entries(live).map(([tag, { address, source }]) => [tag, { address, source }]))
}

/** Equal as JSON, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
	return (
		JSON.stringify(value, (_key, part: unknown) =>
			typeof part === 'object' && part !== null && !Array.isArray(part)
				? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
				: part,
		) ?? 'undefined'
	)
}
