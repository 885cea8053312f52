import { photosHandler } from '../../functions/photos/handler.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { replayHandler } from '../../functions/replay/handler.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { notification, s3DeleteRecord, s3Record, sqsEvent } from '../support/s3-events.ts'
import { StrictStore } from './strict-store.ts'

const handlers = {
	validate: validateHandler,
	photos: photosHandler,
	render: renderHandler,
	publish: publishHandler,
	replay: replayHandler,
}

/** A newsroom's functions and catalogue over buckets that are as strict as S3's. Throws where a message fails. */
export class StrictNewsroom {
	readonly manuscripts = new StrictStore()
	readonly desk = new StrictStore()
	readonly site = new StrictStore()
	readonly #newsroom: TestNewsroom
	#serial = 0

	/** @param newsroom - its functions, catalogue and queues are used, not its folders. */
	constructor(newsroom: TestNewsroom) {
		this.#newsroom = newsroom
	}

	/** Puts a file under any key, tells VALIDATE of it as S3 does, and lets everything run. */
	async put(key: string, body: string | Uint8Array): Promise<void> {
		await this.manuscripts.put(key, Buffer.from(body), { contentType: 'application/octet-stream' })
		await this.#tell(s3Record({ key, ...this.#version() }))
	}

	/** Deletes a file and lets everything run. */
	async remove(key: string): Promise<void> {
		await this.manuscripts.delete(key)
		await this.#tell(s3DeleteRecord({ key, ...this.#version() }))
	}

	/** The text of an object; empty where there is none. */
	static textOf(store: StrictStore, key: string): string {
		return Buffer.from(store.objects.get(key)?.body ?? '').toString()
	}

	#version() {
		const serial = (++this.#serial).toString(16).padStart(16, '0')
		return { versionId: serial, sequencer: serial }
	}

	async #tell(record: ReturnType<typeof s3Record>): Promise<void> {
		const { queues } = this.#newsroom
		await queues.validate.send([{ body: notification(record) }])
		const { manuscripts, desk, site } = this
		const tools = { ...this.#newsroom.tools(), manuscripts, desk, site }
		for (let stage = this.#busy(); stage !== undefined; stage = this.#busy())
			for (const body of queues[stage].take()) {
				const { batchItemFailures } = await handlers[stage](tools)(sqsEvent([body]))
				if (batchItemFailures.length > 0) throw new Error(this.#newsroom.logged.at(-1))
			}
	}

	#busy(): keyof typeof handlers | undefined {
		const stages = ['validate', 'photos', 'render', 'publish', 'replay'] as const
		return stages.find((stage) => this.#newsroom.queues[stage].waiting.length > 0)
	}
}
