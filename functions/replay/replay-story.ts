import { isListed } from '../article/story-kind.ts'
import { readStory } from '../catalogue/story.ts'
import { openMarkdown } from '../render/opened-markdown.ts'
import { renderArticle } from '../render/render-article.ts'
import type { ReplayTools } from './tools.ts'

/** Every language of a story, or one of them; what was withdrawn as well: its notice has a footer too. */
export async function replayStory(story: string, language: string | null, tools: ReplayTools): Promise<void> {
	const { articles } = await readStory(tools.catalogue, story)
	const wanted = [...articles.keys()].filter((tag) => language === null || tag === language)
	await openMarkdown()
	for (const tag of wanted) await renderArticle(story, tag, tools)
	// PHOTOS looks whether the social card is there and shows what it should; it seldom has to draw.
	if (isListed(story)) await tools.photos.send(wanted.map((tag) => ({ body: { draw: { story, language: tag } } })))
}
