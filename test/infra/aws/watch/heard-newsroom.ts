import type { SQSBatchResponse } from 'aws-lambda'
import { runCanary } from '../../../../functions/canary/run-canary.ts'
import { converse } from '../../../../functions/converse/handler.ts'
import { Visitors } from '../../../../functions/converse/visitors.ts'
import { preview } from '../../../../functions/preview/handler.ts'
import { jsonLog } from '../../../../infra/aws/json-log.ts'
import { settings } from '../../../support/fixture.ts'
import { type StageName, TestNewsroom } from '../../../support/memory-tools.ts'

/** A line of a function's log, as Lambda writes it. */
export interface Line {
	readonly stage: StageName | 'canary' | 'converse' | 'preview'
	readonly text: string
}

/** A newsroom whose functions log as they do on AWS; their lines are kept. */
export class HeardNewsroom extends TestNewsroom {
	readonly lines: Line[] = []
	#stage: Line['stage'] = 'validate'

	/** A newsroom with the settings of the fixture. */
	static override async open(): Promise<HeardNewsroom> {
		const newsroom = new HeardNewsroom()
		await newsroom.upload(settings)
		return newsroom
	}

	override tools(instead: Parameters<TestNewsroom['tools']>[0] = {}) {
		const log = {
			info: (event: string, details: object = {}) => this.#hear('info', event, details),
			error: (event: string, details: object = {}) => this.#hear('error', event, details),
		}
		return { ...super.tools(instead), log }
	}

	override run(
		stage: StageName,
		bodies: readonly unknown[],
		tools: ReturnType<TestNewsroom['tools']> = this.tools(),
		receives = 1,
	): Promise<SQSBatchResponse> {
		this.#stage = stage
		return super.run(stage, bodies, tools, receives)
	}

	/** Lets the canary run; while it waits the newsroom works. */
	async canary(): Promise<void> {
		const records: Awaited<ReturnType<TestNewsroom['put']>>[] = []
		const { log } = this.tools()
		await runCanary({
			catalogue: this.catalogue,
			desk: this.desk,
			manuscripts: {
				put: async (key, body) => {
					records.push(await this.put(key, body))
					return { written: true, etag: '' }
				},
			},
			fetchPage: async (address) => {
				const page = await this.page(address)
				return { status: page?.status ?? 404, text: page?.html ?? '' }
			},
			now: () => new Date(this.now),
			wait: async (milliseconds) => {
				this.now = new Date(Date.parse(this.now) + milliseconds).toISOString()
				await this.deliver(...records.splice(0))
			},
			log,
		})
	}

	/** A reader writes something that cannot be kept, and opens a preview, while the catalogue does not answer. */
	async reader(): Promise<void> {
		const { desk, announcements, log } = this.tools()
		const fail = () => Promise.reject(new Error('The catalogue cannot be reached'))
		const catalogue = { read: fail, query: fail, transact: fail }
		const now = () => new Date(this.now)
		const tools = { catalogue, desk, announcements, render: this.queues.render, log, now, key: 'k'.repeat(43) }
		const app = converse({ ...tools, visitors: new Visitors(now) }, () => '192.0.2.1')
		const headers = { 'content-type': 'application/x-www-form-urlencoded' }
		const body = 'story=one&language=en&answer=yes'
		this.#stage = 'converse'
		await app.request('/converse/answers', { method: 'POST', headers, body })
		this.#stage = 'preview'
		await preview({ catalogue, desk, log, now }).request(`/preview/${'x'.repeat(43)}/`)
	}

	/** Lambda's JSON format: an object that is logged alone stands under `message`. */
	#hear(level: 'info' | 'error', event: string, details: object): undefined {
		const stage = event.startsWith('canary') ? 'canary' : this.#stage
		const write = console[level]
		console[level] = (message: unknown) => {
			const [timestamp, requestId] = ['2026-06-01T00:00:00.000Z', '8f507cfc-xmpl-4697-b07a-ac58fc914c95']
			this.lines.push({ stage, text: JSON.stringify({ timestamp, level: level.toUpperCase(), requestId, message }) })
		}
		jsonLog[level](event, { ...details })
		console[level] = write
	}
}
