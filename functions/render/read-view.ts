import { articleAddress } from '../article/address.ts'
import { translatedFrom } from '../article/translated-from.ts'
import type { RelatedStory } from '../catalogue/related.ts'
import type { Edition, LiveArticle, Photo } from '../catalogue/rows.ts'
import type { Conversation } from '../catalogue/shown-comments.ts'
import { photoFor, type Story } from '../catalogue/story.ts'
import { readGalley } from '../desk/galleys.ts'
import { siteLanguage } from '../newsroom/newsroom.ts'
import type { CurrentNewsroom } from '../newsroom/read-newsroom.ts'
import type { PageLink } from '../page/footer.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { ArticleView } from './article-view.ts'
import { behindSource } from './behind-source.ts'

/** The rows that an article's pages are made from, and a stamp of just those parts that show on them. */
export interface ViewSource {
	readonly story: Story
	readonly current: CurrentNewsroom
	readonly pages: readonly PageLink[]
	readonly language: string
	readonly edition: Edition
	/** The stories that it leads to. */
	readonly related: readonly RelatedStory[]
	/** What its readers have answered. */
	readonly conversation: Conversation
}

/** How a live article is known to its siblings and sitemaps. */
export function liveArticle(edition: Edition, language: string): LiveArticle {
	const { slug, date, updated, canonical } = edition.metadata
	return {
		address: articleAddress(language, slug),
		date,
		modified: updated ?? date,
		syndicated: canonical !== null,
		// What rules have made from an original names that; from a translation, what that was translated from.
		source: translatedFrom(edition.metadata) ?? edition.madeFrom ?? null,
	}
}

/** The story's live articles as they will be when this one is: itself among them. */
export function siblingsWith({
	story,
	language,
	edition,
}: Pick<ViewSource, 'story' | 'language' | 'edition'>): Record<string, LiveArticle> {
	return { ...story.row?.value.live, [language]: liveArticle(edition, language) }
}

/** Changes when anything does that the article's pages show. */
export function stampOf(source: ViewSource): string {
	const { current, edition, pages, related, conversation } = source
	const siblings = Object.entries(siblingsWith(source)).map(([tag, { address, source: from }]) => [tag, address, from])
	const behind = behindSource(source.story, source.language, edition)
	return JSON.stringify([
		current.stamp,
		edition.galley,
		photosOf(source),
		siblings,
		pages,
		related,
		conversation,
		behind,
	])
}

/** Reads the galley and puts together what the variants are rendered from. */
export async function readView(source: ViewSource, desk: ObjectStore): Promise<ArticleView> {
	const { story, current, pages, language, edition, related, conversation } = source
	const galley = await readGalley(desk, edition.galley)
	const siblings = siblingsWith(source)
	return {
		newsroom: current.newsroom,
		language: siteLanguage(language),
		story: story.story,
		address: articleAddress(language, edition.metadata.slug),
		galley,
		siblings,
		behind: behindSource(story, language, edition),
		photos: photosOf(source),
		pages,
		related,
		conversation,
	}
}

/** The published photos that an edition needs, by their names in the manuscript. */
export function photosOf({
	story,
	language,
	edition,
}: Pick<ViewSource, 'story' | 'language' | 'edition'>): Record<string, Photo> {
	return Object.fromEntries(
		edition.photos.flatMap((name): [string, Photo][] => {
			const photo = photoFor(story, language, name)
			return photo === undefined ? [] : [[name, photo]]
		}),
	)
}
