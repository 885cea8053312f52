import { readStory } from '../catalogue/story.ts'
import { projectLive } from '../render/project-article.ts'
import type { PublishTools } from './tools.ts'

/** Renders every live language of a story anew: a translation has joined or left, and each names all others. */
export async function publishSiblings(story: string, tools: PublishTools): Promise<void> {
	const { articles } = await readStory(tools.catalogue, story)
	for (const [language, { value }] of articles)
		if (value.live !== null) await projectLive(story, language, value.live, value, tools)
}
