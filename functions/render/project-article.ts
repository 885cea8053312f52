import { articleAddress } from '../article/address.ts'
import { addressesOf } from '../article/addresses.ts'
import { isListed } from '../article/story-kind.ts'
import { readRelated, relatedTo } from '../catalogue/related.ts'
import type { Edition } from '../catalogue/rows.ts'
import { type Conversation, readConversation, silence } from '../catalogue/shown-comments.ts'
import { readStaticPages } from '../catalogue/static-pages.ts'
import { readStory } from '../catalogue/story.ts'
import { targetOf, wordOf } from '../catalogue/target.ts'
import type { Language } from '../language/language.ts'
import { stringsOf } from '../language/strings-of.ts'
import { type Newsroom, siteLanguage } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { PageLink } from '../page/footer.ts'
import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { cacheTags, type TaggedArticle } from '../site/cache-tag.ts'
import { type Projection, project } from '../site/project.ts'
import { htmlObject, type PublicEntry, type PublicObject, type PublicObjects } from '../site/public-object.ts'
import { articleObjects, keysOf } from './article-objects.ts'
import type { ArticleView } from './article-view.ts'
import { movedPage, noticePage } from './notice-pages.ts'
import { readView, stampOf } from './read-view.ts'
import { stillOwn } from './still-own.ts'

/** What projecting an article works with. */
export interface ProjectionTools {
	readonly catalogue: Catalogue
	readonly desk: ObjectStore
	readonly site: ObjectStore
	readonly now: () => Date
	/** Makes an article's objects elsewhere; left out, they are made here. */
	readonly print?: (view: ArticleView) => Promise<PublicObjects>
}

/** What an article's pages are to be; who writes them stops when that has changed. */
export interface Goal {
	readonly story: string
	readonly language: string
	/** See `wordOf`. */
	readonly word: string
}

/**
 * Writes the variants of an edition at its address, and 301s at its other addresses; those it no longer has go. Nothing
 * when the article is to be something else by now.
 */
export function projectLive(goal: Goal, edition: Edition, tools: ProjectionTools): Promise<string[] | undefined> {
	const { story, language } = goal
	const own = articleAddress(language, edition.metadata.slug)
	return project(tools.site, async (): Promise<Projection | undefined> => {
		const { current, pages } = await chrome(language, tools)
		const held = await readStory(tools.catalogue, story)
		const row = held.articles.get(language)?.value
		if (row === undefined || wordOf(targetOf(row, held, tools.now())) !== goal.word) return undefined
		const wanted = addressesOf(edition.metadata, story, language, row.pages).filter((address) => address !== own)
		const unwanted = row.shown.filter((address) => address !== own && !wanted.includes(address))
		const others = await stillOwn(wanted, story, language, tools.catalogue)
		const dropped = await stillOwn(unwanted, story, language, tools.catalogue)
		const related = await readRelated(relatedTo(story, edition.metadata), language, tools.catalogue)
		const conversation = await conversationOf(story, language, edition, tools.catalogue)
		const source = { story: held, current, pages, language, edition, related, conversation }
		const known = [...row.pages, own]
		return {
			stamp: JSON.stringify([stampOf(source), others, dropped]),
			keys: [own, ...others, ...dropped].flatMap((address) => keysOf(address, known)),
			determined: true,
			render: async () => {
				const view = await readView(source, tools.desk)
				const movedKeys = others.flatMap((address) => keysOf(address, known))
				return inTurn<PublicEntry>(tools.print ? await tools.print(view) : articleObjects(view), [
					...(movedKeys.length === 0 ? [] : movedTo(view, movedKeys)),
					...dropped.flatMap((address) => keysOf(address, known)).map((key): PublicEntry => [key, null]),
				])
			},
		}
	})
}

/** 301s at an article's former addresses. */
function movedTo({ newsroom, language, address, story }: ArticleView, keys: readonly string[]): PublicEntry[] {
	const moved = htmlObject(movedPage(newsroom, language, address), {
		status: '301',
		location: encodeURI(address),
		...cacheTags([{ story, language: language.tag }]),
	})
	return keys.map((key) => [key, moved])
}

function* inTurn<Item>(...lists: readonly Iterable<Item>[]): Generator<Item> {
	for (const list of lists) yield* list
}

/** Writes the notice that an article was withdrawn at every address it ever had: 410, in its language. */
export function projectGone(goal: Goal, tools: ProjectionTools): Promise<string[] | undefined> {
	const { story, language } = goal
	return project(tools.site, async (): Promise<Projection | undefined> => {
		const { current, pages } = await chrome(language, tools)
		const held = await readStory(tools.catalogue, story)
		const row = held.articles.get(language)?.value
		if (row === undefined || wordOf(targetOf(row, held, tools.now())) !== goal.word) return undefined
		const addresses = await stillOwn(row.shown, story, language, tools.catalogue)
		const gone = goneObject(current.newsroom, siteLanguage(language), pages, { story, language })
		const keys = addresses.flatMap((address) => keysOf(address, row.pages))
		return {
			stamp: JSON.stringify([current.stamp, pages, keys]),
			keys,
			render: async () => new Map(keys.map((key) => [key, gone])),
		}
	})
}

/** Nothing is read for what nobody is asked. */
async function conversationOf(
	story: string,
	language: string,
	{ metadata }: Edition,
	catalogue: Catalogue,
): Promise<Conversation> {
	const isSilent = !isListed(story) || (metadata.comments === 'off' && !metadata.reactions)
	return isSilent ? silence : readConversation(story, language, catalogue)
}

async function chrome(language: string, { catalogue, desk }: ProjectionTools) {
	const current = await readNewsroom(catalogue, desk)
	if (current === undefined) throw new Error('The newsroom has no settings')
	return { current, pages: await readStaticPages(catalogue, language) }
}

function goneObject(
	newsroom: Newsroom,
	language: Language,
	pages: readonly PageLink[],
	article: TaggedArticle,
): PublicObject {
	const { gone, goneText } = stringsOf(language)
	return htmlObject(noticePage(newsroom, language, pages, gone, goneText), {
		status: '410',
		...cacheTags([article]),
	})
}
