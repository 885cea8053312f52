import { parentPort } from 'node:worker_threads'
import { isListed } from '../../../functions/article/story-kind.ts'
import { type Newsroom, siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { etagOf } from '../../../functions/ports/etag.ts'
import { articleObjects } from '../../../functions/render/article-objects.ts'
import type { ArticleView } from '../../../functions/render/article-view.ts'
import { openMarkdown } from '../../../functions/render/opened-markdown.ts'
import { type SearchTerms, termsOf } from '../../../functions/search/terms-of.ts'
import type { PublicObject } from '../../../functions/site/public-object.ts'

/** What a thread asks of its worker: the forms of one article. */
export interface PressJob {
	readonly id: number
	/** The view with its language's tag: a language file has parts that cannot be copied. */
	readonly view: Omit<ArticleView, 'newsroom' | 'language'> & { readonly language: string }
	/** Whether what it is found by is to be made as well. */
	readonly withTerms: boolean
	/** Only with the first job, and when the settings have changed. */
	readonly newsroom: Newsroom | null
}

/** An object under its key, with the ETag of its bytes: whoever writes it has less to do. */
export type PrintedObject = readonly [key: string, object: PublicObject, etag: string]

/** What it answers. */
export type PressReply = { readonly id: number } & (
	| {
			readonly objects: readonly PrintedObject[]
			/** What it is found by; null where that was not asked for, and for what is not searched. */
			readonly terms: SearchTerms | null
	  }
	| { readonly error: string }
)

await openMarkdown()
let current: Newsroom | undefined

parentPort?.on('message', ({ id, view, withTerms, newsroom }: PressJob) => {
	current = newsroom ?? current
	try {
		if (current === undefined) throw new Error('The first article came without the settings')
		const language = siteLanguage(view.language)
		const forms = articleObjects({ ...view, newsroom: current, language })
		// Copied out of Node's shared pool: a buffer is sent with all of the memory it lies in.
		const objects = Array.from(
			forms,
			([key, object]): PrintedObject => [key, { ...object, body: new Uint8Array(object.body) }, etagOf(object.body)],
		)
		const terms = withTerms && isListed(view.story) ? termsOf(view.galley, current, language) : null
		const reply: PressReply = { id, objects, terms }
		parentPort?.postMessage(
			reply,
			objects.map(([, { body }]) => body.buffer as ArrayBuffer),
		)
	} catch (error) {
		const reply: PressReply = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
		parentPort?.postMessage(reply)
	}
})
