import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOfAddress } from '../../functions/article/address.ts'
import { eventTypes } from '../../functions/catalogue/event-types.ts'
import type { News, ReplayMessage } from '../../functions/catalogue/messages.ts'
import type { ConverseTools } from '../../functions/converse/tools.ts'
import { Visitors } from '../../functions/converse/visitors.ts'
import type { DeskTools } from '../../functions/desk/app/tools.ts'
import { fontAssets } from '../../functions/font/font-assets.ts'
import { notifyHandler } from '../../functions/notify/handler.ts'
import { cropJpeg } from '../../functions/photos/crop-jpeg.ts'
import { develop } from '../../functions/photos/develop.ts'
import { drawCard } from '../../functions/photos/draw-card.ts'
import { drawIcon } from '../../functions/photos/draw-icon.ts'
import { photosHandler } from '../../functions/photos/handler.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { articleObjects } from '../../functions/render/article-objects.ts'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { sayLive } from '../../functions/render/say-live.ts'
import { hasSearchTerms, keepSearchTerms } from '../../functions/render/search-terms.ts'
import { replayHandler } from '../../functions/replay/handler.ts'
import type { PublicObjects } from '../../functions/site/public-object.ts'
import { encodeKey } from '../../functions/stage/s3-event.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import { Reader } from '../../functions/validate/reader.ts'
import { type FolderChange, FolderStore } from './adapters/folder-store.ts'
import type { LocalQueue } from './adapters/local-queue.ts'
import { SqliteCatalogue } from './adapters/sqlite-catalogue.ts'
import { Clock } from './clock.ts'
import { toolsOfHome } from './home-notices.ts'
import type { NewsroomOptions } from './newsroom-options.ts'
import { Press } from './press/press.ts'
import { stageQueues } from './stage-queues.ts'

/**
 * The whole newsroom in one process: the flow of the design, wired from the local adapters.
 *
 *     manuscripts ─▶ validate ─▶ render ─▶ publish ─▶ site
 *                     │    ▲                  replay ─▶ site
 *                     ▼    │
 *                     photos
 */
export class LocalNewsroom {
	readonly manuscripts: FolderStore
	readonly desk: FolderStore
	readonly site: FolderStore
	readonly catalogue: SqliteCatalogue
	readonly queues: readonly LocalQueue[]
	readonly #validate: LocalQueue
	readonly #render: LocalQueue
	readonly #talk: Pick<ConverseTools, 'visitors' | 'key' | 'log' | 'announcements'>
	readonly #replay: LocalQueue
	readonly #now: () => Date
	readonly #reader = new Reader(2)
	readonly #press = new Press()
	readonly #clock: Clock
	readonly #listen: (key: string) => boolean
	/** As long as nobody reads what is published, nothing is made twice for being early. */
	#unread: boolean
	readonly #once: boolean
	/** A file that is there as long as the first publication has not come to its end. */
	readonly #unfinished: string
	#isClosed = false

	constructor(options: NewsroomOptions) {
		const { site, data, once = false, log, now = () => new Date(), onSiteChange } = options
		mkdirSync(data, { recursive: true })
		this.#listen = options.listen ?? (() => true)
		this.#once = once
		this.#unfinished = join(data, 'first-publication')
		// What a first publication that was ended midway left in the queues goes on before anybody asks for it.
		this.#unread = once || existsSync(this.#unfinished)
		this.#reader.warm()
		const database = (name: string) => join(data, `${name}.sqlite`)
		this.manuscripts = new FolderStore(join(data, 'manuscripts'), {
			versioned: true,
			index: database('manuscripts'),
			onChange: (change) => void this.notify(change),
		})
		this.desk = new FolderStore(join(data, 'desk'), {
			index: database('desk'),
			onChange: ({ key }) => {
				const file = /^reports\/(.+)\.json$/.exec(key)?.[1]
				if (file !== undefined) options.onReport?.(file)
			},
		})
		this.site = new FolderStore(site, {
			index: database('site'),
			...(onSiteChange && { onChange: ({ key }: FolderChange) => onSiteChange(key) }),
		})
		this.catalogue = new SqliteCatalogue(database('catalogue'), now)
		const { validate, photos, render, publish, replay, notify } = stageQueues({
			...(once ? {} : { data }),
			isUnread: () => this.#unread,
			log,
		})
		this.#validate = validate
		this.#render = render
		const announce = async (news: readonly News[]) => {
			for (const one of news) if (one.announce === 'comment') options.onCommentWaits?.(one)
			if (options.notices === undefined) return
			// As the bus hands them on (infra/aws/adapters/event-bus.ts).
			const events = news.map(({ announce: what, ...detail }) => ({ 'detail-type': eventTypes[what], detail }))
			await notify.send(events.map((body) => ({ body })))
		}
		const announcements = { announce }
		// What was handed out is good for as long as this process runs; the addresses that delete comments stay good.
		const key = randomBytes(32).toString('base64url')
		this.#talk = { visitors: new Visitors(now), key, log, announcements }
		this.#replay = replay
		this.#now = now
		this.queues = [validate, photos, render, publish, replay, notify]
		const { manuscripts, desk, catalogue, site: pages } = this
		this.#clock = new Clock(catalogue, render, now)
		const queues = { validate, photos, render, publish, replay }
		// At home nobody outside has the site's address to ask at.
		const hub = { publish: async () => {} }
		const ports = { ...queues, hub, alarms: this.#clock, announcements }
		const tools = { manuscripts, desk, catalogue, site: pages, ...ports, now, log }
		validate.start(
			validateHandler({ ...tools, reader: this.#reader, unread: () => this.#unread && !options.judgeOnly }),
		)
		photos.start(photosHandler({ ...tools, develop, cropJpeg, drawCard, drawIcon }))
		if (options.notices) notify.start(notifyHandler({ ...tools, notify, ...toolsOfHome(options.notices, tools) }))
		const drop = async () => ({ batchItemFailures: [] })
		// A whole site is rendered in threads. A single save is not: it would wait for one to start.
		const renderTools = {
			...tools,
			print: async (view: ArticleView) => (this.#unread ? this.#print(view) : articleObjects(view)),
		}
		const before = async (story: string) => (this.#unread ? sayLive(story, tools) : undefined)
		render.start(options.judgeOnly ? drop : renderHandler(renderTools, before))
		publish.start(options.judgeOnly ? drop : publishHandler(tools))
		const replayTools = { ...tools, fonts: fontAssets, print: (view: ArticleView) => this.#print(view) }
		replay.start(options.judgeOnly ? drop : replayHandler(replayTools))
	}

	async #print(view: ArticleView): Promise<PublicObjects> {
		const { objects, terms } = await this.#press.print(view, !hasSearchTerms(view.galley, view.newsroom, view.language))
		if (terms !== null) keepSearchTerms(view.galley, view.newsroom, view.language, terms)
		return objects
	}

	/** Puts an S3 event for a change of the manuscripts bucket on validate's queue, as S3's own notification does. */
	async notify({ event, key, size, etag, versionId, sequencer }: FolderChange): Promise<void> {
		if (!this.#listen(key)) return
		const object = { key: encodeKey(key), size, eTag: etag, versionId, sequencer }
		await this.#validate.send([
			{
				body: {
					Records: [
						{ eventName: event, eventTime: this.#now().toISOString(), s3: { bucket: { name: 'manuscripts' }, object } },
					],
				},
			},
		])
	}

	/** Asks for everything, or everything of a language, to be rendered anew. */
	async replay(language: string | null): Promise<void> {
		const body: ReplayMessage = { replay: 'everything', language }
		await this.#replay.send([{ body }])
	}

	/** What readers' comments and answers work with; moderators work with part of it. */
	get conversation(): ConverseTools {
		const { catalogue, desk } = this
		return { ...this.#talk, catalogue, desk, render: this.#render, now: this.#now }
	}

	/** What the desk works with. */
	get deskTools(): DeskTools {
		const { catalogue, desk, manuscripts, site } = this
		const readPage = async (address: string) => {
			const object = await site.get(keyOfAddress(address)).catch(() => undefined)
			return object?.metadata?.['status'] === undefined && object ? Buffer.from(object.body).toString() : undefined
		}
		const { log } = this.#talk
		const own = { incoming: manuscripts, reader: this.#reader, render: this.#render, now: this.#now, log }
		return { catalogue, desk, manuscripts, readPage, site: '', ...own }
	}

	/**
	 * Publishes all that is uploaded: where nothing was published before, for no readers until it is there. One that was ended
	 * midway goes on so.
	 */
	async publishAll<Uploaded>(upload: () => Promise<Uploaded>): Promise<Uploaded> {
		this.#unread ||= (await this.site.list('', { limit: 1 })).length === 0
		if (this.#unread) writeFileSync(this.#unfinished, '')
		try {
			const uploaded = await upload()
			await this.settled()
			// Not where it was closed before it had settled.
			if (!this.#isClosed) rmSync(this.#unfinished, { force: true })
			return uploaded
		} finally {
			this.#unread = this.#once
		}
	}

	/** Begins to apply what is scheduled at its time. */
	startClock(): void {
		this.#clock.start()
	}

	/** Resolves when every queue has run empty: what was put in has become what readers see. */
	async settled(): Promise<void> {
		do for (const queue of this.queues) await queue.idle()
		while (this.queues.some((queue) => queue.busy()))
	}

	/** Stops the functions and closes what is open. */
	async close(): Promise<void> {
		this.#isClosed = true
		this.#clock.stop()
		for (const queue of this.queues) await queue.stop()
		await this.#reader.close()
		await this.#press.close()
		for (const store of [this.manuscripts, this.desk, this.site, this.catalogue]) store.close()
	}
}
