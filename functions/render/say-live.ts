import { readStory } from '../catalogue/story.ts'
import { targetOf } from '../catalogue/target.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { commitLive } from './commit.ts'
import { noteBefore } from './note-before.ts'
import type { RenderTools } from './tools.ts'

/** Each of 100 languages takes two: its addresses are noted, then it is live; and others may write meanwhile. */
const mostTries = 250

/**
 * Says of each language of a story that is to go live that it is, before any page of it is there: only for a site that has
 * no readers yet. Then each page is made once, with all its siblings in it, instead of once more with every sibling. One that
 * cannot be said live keeps none of the others from it: its own message will fail.
 */
export async function sayLive(story: string, tools: RenderTools): Promise<void> {
	const failed = new Set<string>()
	/** Who was to go live at the beginning: each has a message of its own that is still to be handled. */
	let awaited: ReadonlySet<string> | undefined
	for (let tries = 0; tries < mostTries; tries++) {
		const held = await readStory(tools.catalogue, story)
		const coming = [...held.articles.values()].flatMap((row) => {
			const target = targetOf(row.value, held, tools.now())
			return row.value.live === null && target.state === 'live' && !failed.has(row.value.language)
				? [{ row, edition: target.edition }]
				: []
		})
		const [first] = coming
		awaited ??= new Set(coming.map(({ row }) => row.value.language))
		const current = await readNewsroom(tools.catalogue, tools.desk)
		if (first === undefined || current === undefined) return
		const { row, edition } = first
		const { language } = row.value
		try {
			if (await noteBefore(edition, row, tools)) continue
			// The message of one that came too early may have been handled before its time; whatever else lets it be live, a
			// photo or a new version, has a message that is still to be handled.
			if (edition.metadata.notBefore > row.value.manuscript.receivedAt)
				await tools.render.send([{ body: { render: { story, language } } }])
			// One that came meanwhile asks them all: some may have had their page since.
			await commitLive(held, row, edition, current.newsroom, tools, awaited.has(language) ? awaited : undefined)
		} catch (error) {
			failed.add(language)
			tools.log.error('not said live', { story, language, error: String(error) })
		}
	}
	throw new Error(`${story} changed ${mostTries} times while it went live`)
}
