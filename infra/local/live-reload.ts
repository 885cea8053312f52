import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

/** Pause after a change before browsers are told: the pages of one save come as one. */
const calmMs = 60

/** Tells open pages of the local home when what they show has changed. Never part of a published page. */
export class LiveReload {
	/** The script that the server puts into pages it serves: reloads when its own address changed. */
	static readonly script = `const changes = new EventSource('/-/changes')
changes.onmessage = ({ data }) => {
	const here = decodeURIComponent(location.pathname).slice(1)
	const key = here === '' || here.endsWith('/') ? here + 'index.html' : here
	if (JSON.parse(data).some((changed) => changed === key || changed === key + '.html')) location.reload()
}
`

	readonly #listeners = new Set<(keys: readonly string[]) => void>()
	readonly #changed = new Set<string>()
	#timer: NodeJS.Timeout | undefined

	/** Notes that an object changed. */
	changed(key: string): void {
		this.#changed.add(key)
		clearTimeout(this.#timer)
		this.#timer = setTimeout(() => {
			const keys = [...this.#changed]
			this.#changed.clear()
			for (const listener of this.#listeners) listener(keys)
		}, calmMs)
	}

	/** A page's stream of changes. */
	stream(context: Context): Response {
		return streamSSE(context, async (stream) => {
			await new Promise<void>((resolve) => {
				const listener = (keys: readonly string[]) => void stream.writeSSE({ data: JSON.stringify(keys) })
				this.#listeners.add(listener)
				stream.onAbort(() => {
					this.#listeners.delete(listener)
					resolve()
				})
			})
		})
	}

	/** Adds the script to a page on its way out, and lets the page's policy allow just that. */
	static into(html: string): string {
		// Scripts that stand in a page may ask this server already, or ask nobody.
		const connect = /connect-src (&#x27;|')self\1/.test(html) ? '' : "connect-src 'self'; "
		return html
			.replace(/script-src (&#x27;|')none\1/, `${connect}script-src 'self'`)
			.replace(/script-src (?=(&#x27;|')sha256-)/, `${connect}script-src 'self' `)
			.replace('</body>', '<script src="/-/reload.js" defer></script></body>')
	}
}
