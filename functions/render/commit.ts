import { isListed, isPage } from '../article/story-kind.ts'
import { deedWrites } from '../catalogue/activity.ts'
import { readConversationRow } from '../catalogue/conversation.ts'
import { articleKey } from '../catalogue/keys.ts'
import type { Announcement, PublishMessage, RenderMessage } from '../catalogue/messages.ts'
import { relatedWrites } from '../catalogue/related.ts'
import type { ArticleRow, Edition, LiveEdition } from '../catalogue/rows.ts'
import { same } from '../catalogue/same.ts'
import { staticPageKey } from '../catalogue/static-pages.ts'
import { photoFor, type Story } from '../catalogue/story.ts'
import { type Newsroom, siteLanguage } from '../newsroom/newsroom.ts'
import { socialCardOf, stampOfCard } from '../photos/social-card.ts'
import type { Row, RowWrite } from '../ports/catalogue.ts'
import { agesOfEdition, translationsOf } from './behind-source.ts'
import { cardOf, frontsOf } from './card.ts'
import { membershipWrites, staticPageWrites } from './front-writes.ts'
import { listingWrites } from './listing-writes.ts'
import { liveArticle, siblingsWith } from './read-view.ts'
import { markOf, searchEntryOf, searchWrites } from './search-writes.ts'
import type { RenderTools } from './tools.ts'

/** Comments on an article's page. Whoever changes that asks for the article to be rendered: the card follows. */
async function commentsOn(
	{ story, language, edition }: { story: Story; language: string; edition: Edition },
	{ catalogue }: RenderTools,
): Promise<number> {
	if (edition.metadata.comments === 'off') return 0
	return (await readConversationRow(story.story, language, catalogue))?.value.shown ?? 0
}

/**
 * Says in one transaction that an edition is live: the article's row, the story's, the rows on fronts and sitemap that
 * go and that come, and the messages to be sent. False when the story changed meanwhile. Nothing to say writes nothing.
 * Languages that are `awaited` are not asked to follow: their own messages are still to be handled.
 */
export async function commitLive(
	story: Story,
	row: Row<ArticleRow>,
	edition: Edition,
	newsroom: Newsroom,
	tools: RenderTools,
	awaited: ReadonlySet<string> = new Set(),
): Promise<boolean> {
	const { language } = row.value
	const source = { story, language, edition }
	const card = isListed(story.story) ? cardOf(source, await commentsOn(source, tools)) : null
	const fronts = card === null ? [] : frontsOf(card, newsroom)
	const { address } = liveArticle(edition, language)
	const before = row.value.live
	const ages = agesOfEdition(row.value, edition)
	const drawn = drawnOf(source, newsroom)
	const entry = await searchEntryOf(source, newsroom, tools.desk)
	const search = markOf(entry)
	const live: LiveEdition = {
		...edition,
		address,
		fronts,
		card,
		drawn,
		search,
		...(ages !== undefined && { ages }),
		since: before?.since ?? tools.now().toISOString(),
	}
	const listed = siblingsWith(source)
	if (same(before, live) && same(story.row?.value.live?.[language], listed[language])) return true
	const cardChanged = !same(before?.card, card) || !same(before?.fronts, fronts)
	const frontWrites = cardChanged ? membershipWrites(before?.fronts ?? [], fronts, card) : []
	const touched = cardChanged
		? [...new Set([...(before?.fronts ?? []), ...fronts].map(({ partition }) => partition))]
		: []
	const draws = drawn !== null && (before?.drawn !== drawn || before.address !== address)
	const page = isPage(story.story)
		? staticPageWrites(story, language, edition, address, before)
		: { writes: [], messages: [] }
	const shelf = await listingWrites(story, language, listed, tools)
	const looked = searchWrites(language, before?.search, search, entry)
	const followers = same(paragraphsOf(before), paragraphsOf(live))
		? []
		: translationsOf(story, language).filter((tag) => !awaited.has(tag))
	const deed = before?.galley === live.galley ? [] : deedOf(row.value, 'live', live, tools)
	return tools.catalogue.transact([
		{
			...articleKey(story.story, language),
			action: 'put',
			if: { revision: row.revision },
			value: {
				...row.value,
				live,
				outbox: outbox(row.value, [
					...touched.map((front): PublishMessage => ({ publish: 'front', front })),
					...page.messages,
					...shelf.messages.filter((message) => !('render' in message && awaited.has(message.render.language))),
					...looked.messages,
					...followers.map((tag): RenderMessage => ({ render: { story: story.story, language: tag } })),
					...(draws ? [{ draw: { story: story.story, language } }] : []),
					{
						announce: newsOf(before, live),
						story: story.story,
						language,
						address,
						edition: edition.fence,
						since: live.since,
						...(before?.fence === edition.fence && { again: true }),
					},
				]),
			} satisfies ArticleRow,
		},
		...frontWrites,
		...page.writes,
		...shelf.writes,
		...looked.writes,
		...deed,
	])
}

/** What translations of an article are behind by, or not: their pages follow when it changes. */
function paragraphsOf(live: LiveEdition | null) {
	return live?.ages === undefined ? null : [live.ages.blocks, live.ages.gone, live.ages.corrected]
}

/** Says in one transaction that an article is not live. */
export async function commitGone(story: Story, row: Row<ArticleRow>, tools: RenderTools): Promise<boolean> {
	const { language, live } = row.value
	if (live === null) return true
	const { [language]: _gone, ...listed } = story.row?.value.live ?? {}
	const shelf = await listingWrites(story, language, listed, tools)
	const fronts = live.fronts.map(({ partition }): PublishMessage => ({ publish: 'front', front: partition }))
	const page: RowWrite[] = isPage(story.story)
		? [{ ...staticPageKey(language, story.story), action: 'delete', if: 'any' }]
		: []
	const { address, since } = live
	const edition = row.value.manuscript.fence
	const news: Announcement = { announce: 'gone', story: story.story, language, address, edition, since }
	const looked = searchWrites(language, live.search, null, null)
	const messages = isPage(story.story)
		? [...shelf.messages, { replay: 'everything', language } as const]
		: [...fronts, ...shelf.messages, ...looked.messages]
	return tools.catalogue.transact([
		{
			...articleKey(story.story, language),
			action: 'put',
			if: { revision: row.revision },
			value: {
				...row.value,
				live: null,
				relates: [],
				outbox: outbox(row.value, [...messages, news]),
			} satisfies ArticleRow,
		},
		...membershipWrites(live.fronts, [], null),
		...relatedWrites(row.value, []),
		...page,
		...shelf.writes,
		...looked.writes,
		...deedOf(row.value, 'gone', row.value.manuscript, tools),
	])
}

/** That readers see a version now, or none any more. */
function deedOf(
	{ story, language, manuscript }: ArticleRow,
	did: 'live' | 'gone',
	version: Pick<LiveEdition, 'key' | 'versionId' | 'fence'>,
	{ now }: RenderTools,
): RowWrite[] {
	const { key: file, versionId, fence } = version
	const { receivedAt } = manuscript
	const deed = { at: now().toISOString(), story, language, did, file, versionId, receivedAt }
	return deedWrites({ ...deed, verdict: null, errors: 0, by: null }, fence)
}

/** What its social card shows, as one stamp; static pages and what is on no front have none. */
function drawnOf({ story, language, edition }: Parameters<typeof cardOf>[0], newsroom: Newsroom): string | null {
	if (!isListed(story.story)) return null
	const { lead } = edition.metadata
	const photo = lead === null ? undefined : photoFor(story, language, lead.image)
	return stampOfCard(socialCardOf(edition.metadata, photo, newsroom, siteLanguage(language)))
}

/** A correction is one more than the live edition confessed: what readers had in front of them was wrong. */
function newsOf(before: LiveEdition | null, live: LiveEdition): Announcement['announce'] {
	if (before === null) return 'live'
	return live.metadata.corrections.length > before.metadata.corrections.length ? 'corrected' : 'changed'
}

/** What is still to be sent and what has come to it, each once. */
function outbox(row: ArticleRow, messages: ArticleRow['outbox']): ArticleRow['outbox'] {
	const all = new Map([...row.outbox, ...messages].map((message) => [JSON.stringify(message), message]))
	return [...all.values()]
}
