import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3EventRecord, SQSBatchResponse } from 'aws-lambda'
import { photosHandler } from '../../functions/photos/handler.ts'
import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import type { Queue, QueueMessage } from '../../functions/ports/queue.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import { Reader } from '../../functions/validate/reader.ts'
import { FolderStore } from '../../infra/local/adapters/folder-store.ts'
import { SqliteCatalogue } from '../../infra/local/adapters/sqlite-catalogue.ts'
import { settings } from './fixture.ts'
import { notification, s3DeleteRecord, s3Record, sqsEvent } from './s3-events.ts'

/** A queue that only remembers. `refuse` makes the next sends fail, as when SQS cannot be reached. */
export class RecordingQueue implements Queue {
	readonly waiting: unknown[] = []
	readonly delayed: { readonly body: unknown; readonly seconds: number }[] = []
	refuse = 0

	async send(messages: readonly QueueMessage[]): Promise<void> {
		if (this.refuse > 0) {
			this.refuse--
			throw new Error('The queue cannot be reached')
		}
		for (const { body, delaySeconds = 0 } of messages) {
			// Through JSON, as a real queue would: what does not survive it must not be in a message.
			const read: unknown = JSON.parse(JSON.stringify(body))
			if (delaySeconds === 0) this.waiting.push(read)
			else this.delayed.push({ body: read, seconds: delaySeconds })
		}
	}

	/** All that waits; nothing waits afterwards. */
	take(): unknown[] {
		return this.waiting.splice(0)
	}
}

export type StageName = 'validate' | 'photos' | 'render' | 'publish'

/** A report as the desk keeps it in JSON. */
export interface SeenReport {
	readonly state: string
	readonly language: string
	readonly verdict: string
	readonly notes: readonly string[]
	readonly url: string | null
	readonly versionId: string
	readonly problems: readonly { readonly rule: string; readonly line: number; readonly message: string }[]
}

/** What a reader of an address would get. */
export interface SeenPage {
	readonly status: number
	readonly html: string
	readonly location: string | undefined
}

/**
 * The four functions over the local adapters, with the queues between them in a test's hands: nothing runs until it is
 * delivered. The settings of the fixture are in place unless a test says otherwise.
 */
export class TestNewsroom {
	static readonly #reader = new Reader(2)

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
	readonly catalogue = new SqliteCatalogue(':memory:')
	readonly queues: Readonly<Record<StageName, RecordingQueue>> = {
		validate: new RecordingQueue(),
		photos: new RecordingQueue(),
		render: new RecordingQueue(),
		publish: new RecordingQueue(),
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
		const { validate, photos, render, publish } = this.queues
		const log = {
			info: (message: string) => void this.logged.push(message),
			error: (message: string, details: object = {}) => void this.logged.push(`${message} ${JSON.stringify(details)}`),
		}
		const now = () => new Date(this.now)
		const reader = TestNewsroom.#reader
		return { manuscripts, desk, site, catalogue, validate, photos, render, publish, reader, now, log, ...instead }
	}

	/** Hands messages to a stage in one batch. */
	run(stage: StageName, bodies: readonly unknown[], tools = this.tools()): Promise<SQSBatchResponse> {
		const handlers = {
			validate: validateHandler,
			photos: photosHandler,
			render: renderHandler,
			publish: publishHandler,
		}
		return handlers[stage](tools)(sqsEvent(bodies))
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
			const stage = (['validate', 'photos', 'render', 'publish'] as const).find(
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

	/** The clock strikes: what is scheduled up to now comes to RENDER, and everything runs. */
	async strike(now: string): Promise<void> {
		this.now = now
		const rows = await this.catalogue.query({ partition: 'schedule', limit: 100 })
		const due = rows.filter(({ sort }) => sort.slice(0, sort.indexOf('#')) <= now)
		await this.queues.render.send(due.map(({ value }) => ({ body: value })))
		await this.settle()
	}

	/** What stands at an address of the site. */
	async page(address: string): Promise<SeenPage | undefined> {
		const object = await this.site.get(address.slice(1) + (address.endsWith('/') ? 'index.html' : ''))
		if (object === undefined) return undefined
		const { metadata = {}, body } = object
		return {
			status: Number(metadata['status'] ?? 200),
			html: Buffer.from(body).toString(),
			location: metadata['location'],
		}
	}

	/** The words of an object of the site; empty when there is none. */
	async text(address: string): Promise<string> {
		return (await this.page(address))?.html ?? ''
	}

	/** The status a reader gets at an address; 404 where nothing is. */
	async status(address: string): Promise<number> {
		return (await this.page(address))?.status ?? 404
	}

	/** A file's report, or nothing. */
	async report(key: string): Promise<SeenReport | undefined> {
		const object = await this.desk.get(`reports/${key}.json`)
		return object && (JSON.parse(Buffer.from(object.body).toString()) as SeenReport)
	}

	/** The rules that a file's report names. */
	async rules(key: string): Promise<string[]> {
		return ((await this.report(key))?.problems ?? []).map(({ rule }) => rule)
	}

	/** Every object of the site with its bytes and headers: what readers could be given. */
	async snapshot(): Promise<Record<string, string>> {
		const objects = await Promise.all((await this.site.list('')).map((key) => this.site.get(key)))
		return Object.fromEntries(
			objects.flatMap((object) =>
				object === undefined
					? []
					: [[object.key, `${object.etag} ${object.contentType} ${JSON.stringify(object.metadata ?? {})}`]],
			),
		)
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
