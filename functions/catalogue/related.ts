import type { Catalogue, RowKey, RowWrite } from '../ports/catalogue.ts'
import { articleKey } from './keys.ts'
import type { ArticleRow } from './rows.ts'

/** Most stories that an article leads to, and most articles that follow a story which others lead to. */
const [mostRelated, mostFollowers] = [6, 1000]

/** A story that an article leads to, as it is live in the article's language. */
export interface RelatedStory {
	readonly story: string
	readonly address: string
	readonly title: string
}

/** The stories that an article leads to: those that its manuscript names, but for itself. */
export function relatedTo(story: string, { related }: { readonly related: readonly string[] }): string[] {
	return [...new Set(related)].filter((other) => other !== story).slice(0, mostRelated)
}

/** Who leads to a story: partition of the story, sort of the article that does. */
function followerKey(to: string, story: string, language: string): RowKey {
	return { partition: `related#${to}`, sort: `${language}#${story}` }
}

/** The writes that make the rows of an article agree with the stories it leads to. */
export function relatedWrites(
	{ story, language, relates }: Pick<ArticleRow, 'story' | 'language' | 'relates'>,
	wanted: readonly string[],
): RowWrite[] {
	return [
		...wanted
			.filter((other) => !relates.includes(other))
			.map((other): RowWrite => {
				return { ...followerKey(other, story, language), action: 'put', if: 'any', value: { story, language } }
			}),
		...relates
			.filter((other) => !wanted.includes(other))
			.map((other): RowWrite => ({ ...followerKey(other, story, language), action: 'delete', if: 'any' })),
	]
}

/** What the stories are in a language, in their order; those that are not live in it are left out. */
export async function readRelated(
	stories: readonly string[],
	language: string,
	catalogue: Catalogue,
): Promise<RelatedStory[]> {
	const rows = await Promise.all(stories.map((story) => catalogue.read(articleKey(story, language))))
	return rows.flatMap((row): RelatedStory[] => {
		const article = row?.value as ArticleRow | undefined
		const live = article?.live ?? null
		return article === undefined || live === null
			? []
			: [{ story: article.story, address: live.address, title: live.metadata.title }]
	})
}

/** Names of the stories whose articles in a language lead to a story. */
export async function followersOf(story: string, language: string, catalogue: Catalogue): Promise<string[]> {
	const from = `${language}#`
	// The sign behind `#`: with it the stretch of this language ends.
	const rows = await catalogue.query({
		partition: `related#${story}`,
		from,
		to: `${language}$`,
		limit: mostFollowers,
	})
	return rows.map(({ sort }) => sort.slice(from.length))
}
