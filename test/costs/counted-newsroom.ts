import { randomUUID } from 'node:crypto'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { photosHandler } from '../../functions/photos/handler.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { purgeHandler } from '../../functions/purge/handler.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { replayHandler } from '../../functions/replay/handler.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { RecordingQueue } from '../support/recording-queue.ts'
import { notification, sqsEvent } from '../support/s3-events.ts'
import { type Counted, nothing, sum } from './counted.ts'
import { countedCatalogue, countedLog, countedQueue, countedStore, type Run } from './counted-ports.ts'
import { gigabyteSeconds, type StageName } from './durations.ts'

type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>

const stages = ['validate', 'photos', 'render', 'publish', 'replay', 'purge'] as const

/** Bytes that Lambda writes of its own for each run: that it began, and its report. */
const reportBytes = 700

/**
 * A newsroom that counts what its functions ask for. Each message is handled by itself, which is the dearest way: Lambda
 * hands over up to ten at once when more are waiting. A function keeps what it remembers until it is started anew.
 */
export class CountedNewsroom {
	readonly newsroom: TestNewsroom
	readonly #times = new Map<StageName, number[]>()
	readonly #purge = new RecordingQueue()
	#handlers = new Map<StageName, Handler>()
	#all = nothing()
	#run: Run = emptyRun()

	constructor(newsroom: TestNewsroom) {
		this.newsroom = newsroom
	}

	/** Ends all functions: the next message to each finds it gone. */
	startAnew(): void {
		this.#handlers = new Map()
	}

	/** Milliseconds of each function's runs so far, the middle one. */
	medians(): Record<string, number | undefined> {
		const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
		return Object.fromEntries([...this.#times].map(([stage, times]) => [stage, middle(times)]))
	}

	/** What something costs, and all that follows from it. */
	async count(act: () => Promise<void>): Promise<Counted> {
		this.#all = nothing()
		await act()
		await this.#settle()
		return this.#all
	}

	/** An editor saves files: each one is put, and S3 tells VALIDATE. */
	async save(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
		for (const [key, body] of Object.entries(files)) {
			const record = await this.newsroom.put(key, body)
			const put = { ...nothing(), s3Writes: 1, sqs: 1, bucketBytes: Buffer.byteLength(body) }
			this.#all = sum([1, this.#all], [1, put])
			await this.newsroom.queues.validate.send([{ body: notification(record) }])
			await this.#settle()
		}
	}

	/** Somebody sends a message to REPLAY. */
	async replay(body: unknown): Promise<void> {
		this.#all = sum([1, this.#all], [1, { ...nothing(), sqs: 1 }])
		await this.newsroom.queues.replay.send([{ body }])
	}

	async #settle(): Promise<void> {
		for (let handled = 0; handled < 20_000; handled++) {
			const stage = stages.find((name) => this.#queue(name).waiting.length > 0)
			if (stage === undefined) return
			await this.#handle(stage, this.#queue(stage).waiting.shift())
		}
		throw new Error('The queues do not run empty')
	}

	#queue(stage: StageName): RecordingQueue {
		return stage === 'purge' ? this.#purge : this.newsroom.queues[stage]
	}

	async #handle(stage: StageName, body: unknown): Promise<void> {
		const started = !this.#handlers.has(stage)
		const handler = this.#handlers.get(stage) ?? this.#handler(stage)
		this.#handlers.set(stage, handler)
		this.#run = emptyRun()
		const begun = performance.now()
		const { batchItemFailures } = await handler(sqsEvent([body]))
		this.#times.set(stage, [...(this.#times.get(stage) ?? []), performance.now() - begun])
		if (batchItemFailures.length > 0) throw new Error(`${stage} failed at ${JSON.stringify(body)}`)
		const { tally } = this.#run
		tally.runs++
		// Lambda's own receive and delete.
		tally.sqs += 2
		tally.gigabyteSeconds += gigabyteSeconds(stage, this.#run, started)
		tally.logBytes += reportBytes
		this.#all = sum([1, this.#all], [1, tally])
		// The second round of a purge waits a minute (purge-article.ts).
		this.#purge.waiting.push(...this.#purge.delayed.splice(0).map((message) => message.body))
	}

	/** A function with clients of its own over the shared buckets, table and queues. */
	#handler(stage: StageName): Handler {
		const current = () => this.#run
		const { manuscripts, desk, site, catalogue, validate, photos, render, publish, replay, ...rest } =
			this.newsroom.tools()
		const tools = {
			...rest,
			manuscripts: countedStore(manuscripts, current),
			desk: countedStore(desk, current),
			site: countedStore(site, current),
			catalogue: countedCatalogue(catalogue, current),
			validate: countedQueue(validate, current),
			photos: countedQueue(photos, current),
			render: countedQueue(render, current),
			publish: countedQueue(publish, current),
			replay: countedQueue(replay, current),
			purge: countedQueue(this.#purge, current),
			announcements: { announce: (news: readonly { readonly announce: string }[]) => this.#announce(news) },
			cdn: { purge: async (tags: readonly string[]) => void (current().tally.invalidations += tags.length) },
			log: countedLog(current),
		}
		const handlers = {
			validate: validateHandler,
			photos: photosHandler,
			render: renderHandler,
			publish: publishHandler,
			replay: replayHandler,
			purge: purgeHandler,
		}
		return handlers[stage](tools)
	}

	/** EventBridge takes news by itself, and hands on to PURGE what was taken down or corrected. */
	async #announce(news: readonly { readonly announce: string }[]): Promise<void> {
		const { tally, requests } = this.#run
		tally.events += news.length
		requests.others += 1
		for (const { announce, ...detail } of news) {
			if (announce !== 'gone' && announce !== 'corrected') continue
			tally.sqs++
			await this.#purge.send([{ body: { id: randomUUID(), 'detail-type': `article ${announce}`, detail } }])
		}
	}
}

const emptyRun = (): Run => ({ tally: nothing(), requests: { s3Writes: 0, s3Reads: 0, rows: 0, others: 0 } })
