import { parentPort } from 'node:worker_threads'
import { type Newsroom, siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { articleObjects } from '../../../functions/render/article-objects.ts'
import type { ArticleView } from '../../../functions/render/article-view.ts'
import { openMarkdown } from '../../../functions/render/opened-markdown.ts'
import type { PublicObject } from '../../../functions/site/public-object.ts'

/** What a thread asks of its worker: the forms of one article. */
export interface PressJob {
	readonly id: number
	/** The view with its language's tag: a language file has parts that cannot be copied. */
	readonly view: Omit<ArticleView, 'newsroom' | 'language'> & { readonly language: string }
	/** Only with the first job, and when the settings have changed. */
	readonly newsroom: Newsroom | null
}

/** What it answers. */
export type PressReply = { readonly id: number } & (
	| { readonly objects: readonly (readonly [string, PublicObject])[] }
	| { readonly error: string }
)

await openMarkdown()
let current: Newsroom | undefined

parentPort?.on('message', ({ id, view, newsroom }: PressJob) => {
	current = newsroom ?? current
	try {
		if (current === undefined) throw new Error('The first article came without the settings')
		const forms = articleObjects({ ...view, newsroom: current, language: siteLanguage(view.language) })
		// Copied out of Node's shared pool: a buffer is sent with all of the memory it lies in.
		const objects = Array.from(
			forms,
			([key, object]) => [key, { ...object, body: new Uint8Array(object.body) }] as const,
		)
		const reply: PressReply = { id, objects }
		parentPort?.postMessage(
			reply,
			objects.map(([, { body }]) => body.buffer),
		)
	} catch (error) {
		const reply: PressReply = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
		parentPort?.postMessage(reply)
	}
})
