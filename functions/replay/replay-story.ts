import { readStory } from '../catalogue/story.ts'
import { renderArticle } from '../render/render-article.ts'
import type { ReplayTools } from './tools.ts'

/** Every language of a story, or one of them; what was withdrawn as well: its notice has a footer too. */
export async function replayStory(story: string, language: string | null, tools: ReplayTools): Promise<void> {
	const { articles } = await readStory(tools.catalogue, story)
	for (const tag of articles.keys()) if (language === null || tag === language) await renderArticle(story, tag, tools)
}
