import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3EventRecord, SQSBatchResponse } from 'aws-lambda'
import type { Announcement, ArticleScheduled, CommentWaits, FileRejected } from '../../functions/catalogue/messages.ts'
import { fontAssets } from '../../functions/font/font-assets.ts'
import { develop } from '../../functions/photos/develop.ts'
import { photosHandler } from '../../functions/photos/handler.ts'
import type { Alarms } from '../../functions/ports/alarms.ts'
import type { Announcements } from '../../functions/ports/announcements.ts'
import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { Hub } from '../../functions/ports/hub.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { replayHandler } from '../../functions/replay/handler.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import { Reader } from '../../functions/validate/reader.ts'
import type { ManuscriptReader } from '../../functions/validate/tools.ts'
import { FolderStore } from '../../infra/local/adapters/folder-store.ts'
import { SqliteCatalogue } from '../../infra/local/adapters/sqlite-catalogue.ts'
import { drawAtOnce } from './draw-at-once.ts'
import { settings } from './fixture.ts'
import { RecordingQueue } from './recording-queue.ts'
import { notification, s3DeleteRecord, s3Record, sqsEvent } from './s3-events.ts'
import { Seen } from './seen.ts'

export type StageName = 'validate' | 'photos' | 'render' | 'publish' | 'replay'

/**
 * The four functions over the local adapters, with the queues between them in a test's hands: nothing runs until it is
 * delivered. The settings of the fixture are in place unless a test says otherwise.
 */
export class TestNewsroom extends Seen {
	static readonly #reader = new Reader(1)

	readonly #folder = mkdtempSync(join(tmpdir(), 'tilmash-test-'))
	readonly #records: S3EventRecord[] = []
	readonly written: string[] = []
	readonly logged: string[] = []
	now = '2026-06-01T00:00:00.000Z'
	readonly manuscripts = new FolderStore(join(this.#folder, 'manuscripts'), {
		versioned: true,
		index: ':memory:',
		onChange: (change) => {
			const record = change.event === 'ObjectCreated:Put' ? s3Record : s3DeleteRecord
			this.#records.push(record(change))
		},
	})
	readonly desk = new FolderStore(join(this.#folder, 'desk'), { index: ':memory:' })
	readonly site = new FolderStore(join(this.#folder, 'site'), {
		index: ':memory:',
		onChange: ({ key }) => void this.written.push(key),
	})
	readonly catalogue = new SqliteCatalogue(':memory:', () => new Date(this.now))
	/** Alarms that were set and have not rung. */
	readonly rings = new Map<string, { readonly instant: string; readonly body: unknown }>()
	readonly alarms: Alarms = {
		set: async (instant, body) => void this.rings.set(`${instant} ${JSON.stringify(body)}`, { instant, body }),
	}
	/** What the newsroom told whoever listens. */
	readonly announced: Announcement[] = []
	/** Files that were rejected and articles that wait for their time, as they were told. */
	readonly told: (FileRejected | ArticleScheduled)[] = []
	/** Comments of which moderators were told. */
	readonly waiting: CommentWaits[] = []
	readonly announcements: Announcements = {
		announce: async (news) => {
			for (const one of news)
				if (one.announce === 'comment') this.waiting.push(one)
				else if (one.announce === 'rejected' || one.announce === 'scheduled') this.told.push(one)
				else this.announced.push(one)
		},
	}
	/** What the newsroom's hub was told. */
	readonly pinged: string[] = []
	readonly hub: Hub = { publish: async (hub, feeds) => void this.pinged.push(...feeds.map((feed) => `${hub} ${feed}`)) }
	readonly queues: Readonly<Record<StageName, RecordingQueue>> = {
		validate: new RecordingQueue(),
		photos: new RecordingQueue(),
		render: new RecordingQueue(),
		publish: new RecordingQueue(),
		replay: new RecordingQueue(),
	}

	/** A newsroom, its settings published unless `bare`. */
	static async open({ bare = false } = {}): Promise<TestNewsroom> {
		const newsroom = new TestNewsroom()
		if (bare) return newsroom
		for (const [key, text] of Object.entries(settings))
			await newsroom.queues.validate.send([{ body: notification(await newsroom.put(key, text)) }])
		await newsroom.settle()
		newsroom.written.length = 0
		return newsroom
	}

	/** The tools of all stages together; a test may put another adapter in the place of one. */
	tools(instead: { catalogue?: Catalogue; site?: ObjectStore; desk?: ObjectStore } = {}) {
		const { manuscripts, desk, site, catalogue } = this
		const log = {
			info: (message: string) => void this.logged.push(message),
			error: (message: string, details: object = {}) => void this.logged.push(`${message} ${JSON.stringify(details)}`),
		}
		const now = () => new Date(this.now)
		const reader: ManuscriptReader = TestNewsroom.#reader
		const { alarms, announcements } = this
		return {
			manuscripts,
			desk,
			site,
			catalogue,
			...this.queues,
			alarms,
			announcements,
			develop,
			...drawAtOnce,
			hub: this.hub,
			fonts: fontAssets,
			reader,
			now,
			log,
			...instead,
		}
	}

	/** Hands messages to a stage in one batch, for the first or a later time. */
	run(stage: StageName, bodies: readonly unknown[], tools = this.tools(), receives = 1): Promise<SQSBatchResponse> {
		const handlers = {
			validate: validateHandler,
			photos: photosHandler,
			render: renderHandler,
			publish: publishHandler,
			replay: replayHandler,
		}
		return handlers[stage](tools)(sqsEvent(bodies, receives))
	}

	/** Puts a file into the bucket and returns S3's record of it; nobody is told yet. */
	async put(key: string, body: string | Uint8Array): Promise<S3EventRecord> {
		await this.manuscripts.put(key, Buffer.from(body), { contentType: 'application/octet-stream' })
		return this.#lastRecord()
	}

	/** Deletes a file from the bucket; nobody is told yet. */
	async remove(key: string): Promise<S3EventRecord> {
		await this.manuscripts.delete(key)
		return this.#lastRecord()
	}

	/** Tells VALIDATE of changes as S3 does, one message a record, and lets everything run after each. */
	async deliver(...records: readonly S3EventRecord[]): Promise<void> {
		for (const record of records) {
			await this.queues.validate.send([{ body: notification(record) }])
			await this.settle()
		}
	}

	/** Tells VALIDATE of what the bucket was last handed by others, the desk for one. */
	async deliverLast(): Promise<void> {
		await this.deliver(this.#lastRecord())
	}

	/** Puts files and lets everything run. */
	async upload(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
		for (const [key, body] of Object.entries(files)) await this.deliver(await this.put(key, body))
	}

	/** Deletes a file and lets everything run. */
	async delete(key: string): Promise<void> {
		await this.deliver(await this.remove(key))
	}

	/** Hands over what waits in the queues until nothing does. Throws when a message fails: a test that wants that uses `run`. */
	async settle(): Promise<void> {
		for (let round = 0; ; round++) {
			if (round > 200) throw new Error('The queues do not run empty')
			const stage = (['validate', 'photos', 'render', 'publish', 'replay'] as const).find(
				(name) => this.queues[name].waiting.length > 0,
			)
			if (stage === undefined) return
			const bodies = [...new Set(this.queues[stage].take().map((body) => JSON.stringify(body)))]
			for (let at = 0; at < bodies.length; at += 10) {
				const { batchItemFailures } = await this.run(stage, bodies.slice(at, at + 10))
				if (batchItemFailures.length > 0) throw new Error(`${stage}: ${this.logged.join('\n')}`)
			}
		}
	}

	/** The clock strikes: alarms set for up to now ring, and everything runs. */
	async strike(now: string): Promise<void> {
		this.now = now
		const due = [...this.rings].filter(([, { instant }]) => instant <= now)
		for (const [name] of due) this.rings.delete(name)
		await this.queues.render.send(due.map(([, { body }]) => ({ body })))
		await this.settle()
	}

	/** Closes the adapters and forgets the folders. */
	close(): void {
		for (const store of [this.manuscripts, this.desk, this.site, this.catalogue]) store.close()
		rmSync(this.#folder, { recursive: true, force: true })
	}

	#lastRecord(): S3EventRecord {
		const record = this.#records.at(-1)
		if (record === undefined) throw new Error('The bucket has not changed')
		return record
	}
}
