import { articleKey } from '../catalogue/keys.ts'
import type { ArticleRow, PublishMessage } from '../catalogue/rows.ts'
import { readStory } from '../catalogue/story.ts'
import { type Target, targetOf } from '../catalogue/target.ts'
import { writeReport } from '../desk/write-report.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { commitGone, commitLive } from './commit.ts'
import { projectGone, projectLive } from './project-article.ts'
import type { RenderTools } from './tools.ts'

/** Times an article is looked at anew because its rows changed while it was rendered. */
const mostTries = 12
/** Seconds after which no function that ran before can still be writing: Lambda ends each after 15 minutes at most. */
const longestRequest = 900

/**
 * Brings one article to where its row says it should be. Going live, the pages are written before the catalogue says
 * so: no front links to a page that is not there. Going away, the catalogue says so first: no front names a page that
 * is gone. A crash anywhere leaves a message that does the rest.
 */
export async function renderArticle(story: string, language: string, tools: RenderTools): Promise<void> {
	for (let tries = 0; ; tries++) {
		if (tries === mostTries)
			throw new Error(`${story}/${language} changed ${mostTries} times while it was being rendered`)
		const held = await readStory(tools.catalogue, story)
		const row = held.articles.get(language)
		const current = await readNewsroom(tools.catalogue, tools.desk)
		if (row === undefined || current === undefined) return
		const target = targetOf(row.value, held, tools.now())
		if (target.state === 'live') {
			await projectLive(held.story, language, target.edition, row.value, tools)
			if (!(await commitLive(held, row, target.edition, current.newsroom, tools))) continue
		} else {
			if (!(await commitGone(held, row, tools))) continue
			if (target.state === 'gone') await projectGone(story, language, tools)
		}
		// Once more: what came in between has its own message, but a slow run must not have the last word.
		const after = await readStory(tools.catalogue, story)
		const again = after.articles.get(language)
		if (again === undefined) break
		if (goalOf(targetOf(again.value, after, tools.now()), again.value) === goalOf(target, row.value)) break
	}
	await sendOutbox(story, language, tools)
	await writeReport({ kind: 'article', story, language }, tools)
}

/** What an article's pages are to be, in a word: equal as long as nothing that was written has to be written anew. */
function goalOf(target: Target, { renamedFrom }: ArticleRow): string {
	return JSON.stringify([target.state, target.state === 'live' ? target.edition.galley : null, renamedFrom])
}

/** Sends what the commit left to be said, then forgets it; a crash between the two says it twice, which is harmless. */
async function sendOutbox(story: string, language: string, { catalogue, publish }: RenderTools): Promise<void> {
	const key = articleKey(story, language)
	for (let tries = 0; tries < mostTries; tries++) {
		const row = await catalogue.read(key)
		const value = row?.value as ArticleRow | undefined
		if (row === undefined || value === undefined || value.outbox.length === 0) return
		await publish.send(value.outbox.map((body) => ({ body })))
		// A dead function's last request may still land: what was taken down is looked at again when none can be under way.
		if (value.live === null)
			await publish.send([
				{ body: { publish: 'siblings', story } satisfies PublishMessage, delaySeconds: longestRequest },
			])
		if (
			await catalogue.transact([
				{ ...key, action: 'put', if: { revision: row.revision }, value: { ...value, outbox: [] } },
			])
		)
			return
	}
}
