import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

const origin = 'https://news.example.org'

/** What the site answers for an address, or nothing when there is no connection. */
export interface Site {
	readonly status?: number
	readonly body?: string
	/** `basic` is an answer of the own site; `opaque` and `cors` are of others, `opaqueredirect` leads elsewhere. */
	readonly type?: 'basic' | 'opaque' | 'cors' | 'opaqueredirect'
	/** Answers when the test says so, and not before. */
	readonly wait?: Promise<void>
}

type Kind = NonNullable<Site['type']>

/** An answer as a browser's `fetch` gives it: Node's own has no type, and can be neither opaque nor a redirect. */
function answerOf(body: Response['body'] | string, status: number, type: Kind, date: string): Response {
	const answer = new Response(body, { headers: { date } })
	const twin = answer.clone.bind(answer)
	return Object.defineProperties(answer, {
		status: { value: status },
		type: { value: type },
		clone: { value: () => answerOf(twin().body, status, type, date) },
	})
}

/** A cache of the browser: entries in the order in which they were put. */
class FakeCache {
	readonly #entries = new Map<string, Response>()

	async match(request: string | { readonly url: string }): Promise<Response | undefined> {
		return this.#entries.get(urlOf(request))?.clone()
	}
	async put(request: string, response: Response): Promise<void> {
		this.#entries.set(urlOf(request), response)
	}
	async delete(request: string | { readonly url: string }): Promise<boolean> {
		return this.#entries.delete(urlOf(request))
	}
	async keys(): Promise<{ readonly url: string }[]> {
		return [...this.#entries.keys()].map((url) => ({ url }))
	}
}

function urlOf(request: string | { readonly url: string }): string {
	return new URL(typeof request === 'string' ? request : request.url, origin).href
}

/** What a page asks of the worker. */
export interface Asked {
	readonly method?: string
	readonly destination?: string
	readonly range?: string
}

type Listener = (event: object) => void

/** A service worker in a world of its own: its caches, the site and the clock are in a test's hands. */
export class WorkerWorld {
	/** What the site has, by path. What is not here answers 404. */
	readonly site = new Map<string, Site>()
	/** All that the worker asked of the site: `GET /en/`. */
	readonly asked: string[] = []
	/** Open pages, by path. */
	open: readonly string[] = []
	online = true
	now = Date.parse('2026-06-01T00:00:00Z')
	unregistered = false
	readonly #caches = new Map<string, FakeCache>()
	readonly #listeners = new Map<string, Listener>()
	readonly #timers: { readonly at: number; readonly ring: () => void }[] = []

	constructor(file: 'sw.js' | 'sw-off.js', before?: WorkerWorld) {
		if (before !== undefined) for (const [name, cache] of before.#caches) this.#caches.set(name, cache)
		const world = this
		const scope: Record<string, unknown> = {
			addEventListener: (name: string, listener: Listener) => void this.#listeners.set(name, listener),
			skipWaiting: async () => {},
			clients: {
				claim: async () => {},
				matchAll: async () => this.open.map((path) => ({ url: origin + path })),
			},
			registration: { unregister: async () => (this.unregistered = true) },
		}
		const caches = {
			open: async (name: string) => this.#open(name),
			keys: async () => [...this.#caches.keys()],
			delete: async (name: string) => this.#caches.delete(name),
			match: async (address: string) => {
				for (const cache of this.#caches.values()) {
					const found = await cache.match(address)
					if (found !== undefined) return found
				}
				return undefined
			},
		}
		class Clock extends Date {
			static override now() {
				return world.now
			}
		}
		runInNewContext(readFileSync(new URL(`../../functions/reader/files/${file}`, import.meta.url), 'utf8'), {
			self: scope,
			caches,
			location: { origin },
			fetch: (request: string | { url: string; method?: string }, options: { method?: string } = {}) =>
				this.#fetch(urlOf(request), options.method ?? (typeof request === 'string' ? 'GET' : request.method)),
			setTimeout: (done: (value: unknown) => void, after: number, value: unknown) =>
				void this.#timers.push({ at: this.now + after, ring: () => done(value) }),
			URL,
			Response,
			Date: Clock,
		})
	}

	async install(): Promise<void> {
		await this.#send('install', {})
		await this.#send('activate', {})
	}

	/** Follows a link: what the reader gets, or nothing when the worker leaves the request to the browser. */
	async visit(path: string, asked: Asked = {}): Promise<{ status: number; body: string } | undefined> {
		const answer = this.ask(path, asked)
		const { response, settled } = answer
		const got = await response
		await settled()
		return got && { status: got.status, body: await got.text() }
	}

	/** The same, in the test's hands: the answer, and all that the worker does besides. */
	ask(path: string, { method = 'GET', destination = 'document', range }: Asked) {
		const headers = new Headers(range === undefined ? {} : { range })
		const url = new URL(path, origin).href
		const waiting: Promise<unknown>[] = []
		let response: Promise<Response | undefined> = Promise.resolve(undefined)
		this.#listeners.get('fetch')?.({
			request: { url, method, headers, destination, mode: destination === 'document' ? 'navigate' : 'no-cors' },
			respondWith: (answer: Promise<Response>) => void (response = answer),
			waitUntil: (work: Promise<unknown>) => void waiting.push(work),
		})
		return { response, settled: async () => void (await Promise.allSettled(waiting)) }
	}

	/** What a page's script asks; says whether it was done. */
	async tell(wish: object): Promise<boolean> {
		let said: unknown
		await this.#send('message', { data: wish, ports: [{ postMessage: (answer: unknown) => void (said = answer) }] })
		return said === true
	}

	/** Lets time pass. */
	async pass(milliseconds: number): Promise<void> {
		this.now += milliseconds
		for (const timer of this.#timers.splice(0)) {
			if (timer.at <= this.now) timer.ring()
			else this.#timers.push(timer)
		}
	}

	/** Paths in a cache, in order. */
	async held(name: string): Promise<string[]> {
		const keys = (await this.#caches.get(`tilmash-${name}`)?.keys()) ?? []
		return keys.map(({ url }) => new URL(url).pathname)
	}

	cacheNames(): string[] {
		return [...this.#caches.keys()].toSorted()
	}

	#open(name: string): FakeCache {
		const cache = this.#caches.get(name) ?? new FakeCache()
		this.#caches.set(name, cache)
		return cache
	}

	async #fetch(url: string, method = 'GET'): Promise<Response> {
		const path = url.startsWith(origin) ? new URL(url).pathname : url
		this.asked.push(`${method} ${path}`)
		const { status = 200, body = path, type = 'basic', wait } = this.site.get(path) ?? { status: 404, body: 'none' }
		await wait
		if (!this.online) throw new TypeError('Failed to fetch')
		return answerOf(method === 'HEAD' ? null : body, status, type, new Date(this.now).toUTCString())
	}

	async #send(name: string, event: object): Promise<void> {
		const waiting: Promise<unknown>[] = []
		this.#listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => void waiting.push(work) })
		await Promise.all(waiting)
	}
}
