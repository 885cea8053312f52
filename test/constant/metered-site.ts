import { converse } from '../../functions/converse/handler.ts'
import { newToken } from '../../functions/converse/ticket.ts'
import { Visitors } from '../../functions/converse/visitors.ts'
import { photosHandler } from '../../functions/photos/handler.ts'
import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import type { Queue } from '../../functions/ports/queue.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { replayHandler } from '../../functions/replay/handler.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import { settings } from '../costs/paper.ts'
import { type StageName, TestNewsroom } from '../support/memory-tools.ts'
import { notification, sqsEvent } from '../support/s3-events.ts'
import { Archive } from './archive.ts'
import { ArchivedCatalogue } from './archived-catalogue.ts'
import { archivedDesk } from './archived-desk.ts'
import { Meter, meteredCatalogue, meteredStore } from './meter.ts'
import type { Pace } from './pace.ts'
import type { Sample } from './sample.ts'

type Tools = Omit<ReturnType<TestNewsroom['tools']>, StageName | 'manuscripts' | 'desk' | 'site' | 'catalogue'> &
	Readonly<Record<StageName, Queue>> &
	Readonly<Record<'manuscripts' | 'desk' | 'site', ObjectStore>> & { readonly catalogue: Catalogue }

/** Far more than any act here sends. */
const mostMessages = 500

const stages = ['validate', 'photos', 'render', 'publish', 'replay'] as const

/** A newsroom over an archive, in which each act is counted with all that follows from it. */
export class MeteredSite {
	readonly newsroom: TestNewsroom
	readonly #archive: Archive
	readonly #catalogue: ArchivedCatalogue

	/** Opens one, its settings published. */
	static async open(pace: Pace, sample: Sample): Promise<MeteredSite> {
		const newsroom = await TestNewsroom.open({ bare: true })
		await newsroom.upload(settings)
		return new MeteredSite(newsroom, new Archive(pace, sample))
	}

	private constructor(newsroom: TestNewsroom, archive: Archive) {
		this.newsroom = newsroom
		this.#archive = archive
		this.#catalogue = new ArchivedCatalogue(archive, newsroom.catalogue)
	}

	/** An editor saves a file; functions that just started handle it, and all messages that come of it. */
	async save(key: string, text: string): Promise<Meter> {
		const meter = new Meter()
		const tools = this.#tools(meter)
		const record = await this.newsroom.put(key, text)
		await this.newsroom.queues.validate.send([{ body: notification(record) }])
		await this.#settle(tools)
		return meter
	}

	/** A reader writes a comment; where the newsroom takes it unread, the pages show it. */
	async comment(story: string, language: string, text: string): Promise<Meter> {
		const meter = new Meter()
		const tools = this.#tools(meter)
		let now = Date.parse(this.newsroom.now)
		const clock = () => new Date(now)
		const key = 'a key for tests'
		const app = converse({ ...tools, key, now: clock, visitors: new Visitors(clock) }, () => '192.0.2.17')
		const token = newToken(key, clock())
		now += 10_000
		const answer = await app.request('/converse/comments', {
			method: 'POST',
			body: new URLSearchParams({ story, language, name: 'Aigul', text, token }).toString(),
			headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
		})
		if (!answer.ok) throw new Error(`The comment was not taken: ${await answer.text()}`)
		await this.#settle(tools)
		return meter
	}

	close(): void {
		this.newsroom.close()
	}

	/** Functions that have just started: none remembers anything. */
	#tools(meter: Meter) {
		const { manuscripts, desk, site, ...rest } = this.newsroom.tools()
		const queue = (name: StageName): Queue => ({
			send: (messages) => {
				meter.add(`queue: ${name}`, { messages: messages.length })
				return this.newsroom.queues[name].send(messages)
			},
		})
		return {
			...rest,
			manuscripts: meteredStore('manuscripts', manuscripts, meter),
			desk: meteredStore('desk', archivedDesk(desk, this.#archive), meter),
			site: meteredStore('site', site, meter),
			catalogue: meteredCatalogue(this.#catalogue, meter),
			validate: queue('validate'),
			photos: queue('photos'),
			render: queue('render'),
			publish: queue('publish'),
			replay: queue('replay'),
		}
	}

	/** Hands over all messages, each by itself, those for later once nothing else waits. */
	async #settle(tools: Tools): Promise<void> {
		const { queues } = this.newsroom
		const handlers = {
			validate: validateHandler(tools),
			photos: photosHandler(tools),
			render: renderHandler(tools),
			publish: publishHandler(tools),
			replay: replayHandler(tools),
		}
		for (let handled = 0; handled < mostMessages; handled++) {
			const stage =
				stages.find((name) => queues[name].waiting.length > 0) ?? stages.find((name) => queues[name].delayed.length > 0)
			if (stage === undefined) return
			const body = queues[stage].waiting.shift() ?? queues[stage].delayed.shift()?.body
			const { batchItemFailures } = await handlers[stage](sqsEvent([body]))
			if (batchItemFailures.length > 0) throw new Error(`${stage}: ${this.newsroom.logged.join('\n')}`)
		}
		throw new Error('The queues do not run empty')
	}
}
