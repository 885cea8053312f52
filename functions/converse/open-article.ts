import { isListed } from '../article/story-kind.ts'
import type { LiveEdition } from '../catalogue/rows.ts'
import { readStory } from '../catalogue/story.ts'
import type { Catalogue } from '../ports/catalogue.ts'

/** The article that readers see, if there is one that they may answer to. */
export async function openArticle(
	story: string,
	language: string,
	catalogue: Catalogue,
): Promise<LiveEdition | undefined> {
	if (!isListed(story)) return undefined
	return (await readStory(catalogue, story)).articles.get(language)?.value.live ?? undefined
}
