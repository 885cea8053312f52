import { articleKey } from '../catalogue/keys.ts'
import type { Announcement } from '../catalogue/messages.ts'
import { followersOf } from '../catalogue/related.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import type { RenderTools } from './tools.ts'

/** Times the row is read anew because it changed while its messages were sent. */
const mostTries = 12

/** Sends what the commit left to be said, then forgets it; a crash between the two says it twice, which is harmless. */
export async function sendOutbox(story: string, language: string, tools: RenderTools): Promise<void> {
	const { catalogue, photos, publish, render, replay } = tools
	const key = articleKey(story, language)
	for (let tries = 0; tries < mostTries; tries++) {
		const row = await catalogue.read(key)
		const value = row?.value as ArticleRow | undefined
		if (row === undefined || value === undefined || value.outbox.length === 0) return
		const bodies = value.outbox
		await publish.send(bodies.filter((body) => 'publish' in body).map((body) => ({ body })))
		await render.send(bodies.filter((body) => 'render' in body).map((body) => ({ body })))
		await photos.send(bodies.filter((body) => 'draw' in body).map((body) => ({ body })))
		await replay.send(bodies.filter((body) => 'replay' in body).map((body) => ({ body })))
		const news = bodies.filter((body) => 'announce' in body)
		if (news.length > 0) await askFollowers(story, language, tools)
		await announce(news, tools)
		const written = { ...value, outbox: [] }
		if (await catalogue.transact([{ ...key, action: 'put', if: { revision: row.revision }, value: written }])) return
	}
	throw new Error(`${story}/${language} changed ${mostTries} times while its messages were being sent`)
}

/**
 * Articles that lead to this one show what it is now. They are looked for once it is so: an article that leads here from
 * now on reads it as it is, and one that did before is found.
 */
async function askFollowers(story: string, language: string, { catalogue, render }: RenderTools): Promise<void> {
	const followers = await followersOf(story, language, catalogue)
	await render.send(followers.map((follower) => ({ body: { render: { story: follower, language } } })))
}

async function announce(news: readonly Announcement[], { announcements, log }: RenderTools): Promise<void> {
	if (news.length === 0) return
	await announcements.announce(news)
	for (const one of news) log.info('announced', { ...one })
}
