import { readStory } from '../catalogue/story.ts'
import { projectGone, projectLive } from '../render/project-article.ts'
import type { PublishTools } from './tools.ts'

/** Times an article is looked at anew because it went live or left while it was written. */
const mostTries = 12

/** Writes every language of a story anew: a translation has joined or left, and each live one names all others. */
export async function publishSiblings(story: string, tools: PublishTools): Promise<void> {
	const { articles } = await readStory(tools.catalogue, story)
	for (const language of articles.keys()) await publishSibling(story, language, tools)
}

/** Looks once more after writing: a page must not come back where its notice was put meanwhile. */
async function publishSibling(story: string, language: string, tools: PublishTools): Promise<void> {
	for (let tries = 0; tries < mostTries; tries++) {
		const row = (await readStory(tools.catalogue, story)).articles.get(language)?.value
		if (row === undefined) return
		if (row.live === null) await projectGone(story, language, tools)
		else await projectLive(story, language, row.live, row, tools)
		const again = (await readStory(tools.catalogue, story)).articles.get(language)?.value
		if (again?.live?.galley === row.live?.galley && again?.live?.address === row.live?.address) return
	}
	throw new Error(`${story}/${language} changed ${mostTries} times while it was being written`)
}
