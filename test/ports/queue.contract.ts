import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Queue } from '../../functions/ports/queue.ts'

/** An open queue of its own, with what is behind it. */
export interface OpenQueue {
	readonly queue: Queue
	/** Begins to hand messages over as Lambda does, and to retry what failed within seconds. */
	consume(handler: (event: SQSEvent) => Promise<SQSBatchResponse>): void
	/** The bodies of the messages that failed too often. */
	deadLetters(): Promise<string[]>
	close(): Promise<void>
}

/** What every queue must do. `open` gives an empty queue whose messages are received at most so often. */
export function describeQueue(name: string, open: (maxReceives: number) => Promise<OpenQueue>) {
	describe(`Queue contract: ${name}`, () => {
		const maxReceives = 3
		let opened: OpenQueue
		let received: { body: unknown; count: number; at: number }[]
		beforeEach(async () => {
			opened = await open(maxReceives)
			received = []
		})
		afterEach(() => opened.close())
		const none: SQSBatchResponse = { batchItemFailures: [] }
		const note = ({ Records }: SQSEvent) => {
			for (const { body, attributes } of Records)
				received.push({ body: JSON.parse(body), count: Number(attributes.ApproximateReceiveCount), at: Date.now() })
		}
		const collect = () =>
			opened.consume(async (event) => {
				note(event)
				return none
			})
		const bodies = () => received.map(({ body }) => body)
		const seen = (expected: unknown[]) =>
			vi.waitFor(() => expect(bodies()).toEqual(expect.arrayContaining(expected)), { timeout: 15_000, interval: 20 })

		test('delivers every message of one send', async () => {
			const sent = Array.from({ length: 25 }, (_, i) => ({ i }))
			await opened.queue.send(sent.map((body) => ({ body })))
			await opened.queue.send([])
			collect()
			await seen(sent)
			expect(new Set(bodies().map((body) => JSON.stringify(body))).size).toBe(25)
		})

		test('delivers what is sent while it runs, by a handler too', async () => {
			opened.consume(async (event) => {
				note(event)
				if (bodies().includes('first') && !bodies().includes('second')) await opened.queue.send([{ body: 'second' }])
				return none
			})
			await opened.queue.send([{ body: 'first' }])
			await seen(['first', 'second'])
		})

		test('keeps bodies as they are', async () => {
			const sent = [
				'🧑🏽‍🚀 می‌خواهم “خبر” \n\t\\ "',
				{ key: 'articles/қар/uz-Latn.md', nothing: null, list: [1.5, true, ''], ключ: {} },
				'\u0000\u001f\u007f\ufffe\uffff\ud800',
				null,
				0,
			]
			await opened.queue.send(sent.map((body) => ({ body })))
			collect()
			await seen(sent)
		})

		test('takes more than a mebibyte in one send', async () => {
			const sent = Array.from({ length: 6 }, (_, i) => `${i}${'я'.repeat(100_000)}`)
			await opened.queue.send(sent.map((body) => ({ body })))
			collect()
			await seen(sent)
		})

		test('holds a message back for its delay, an equal one or not', async () => {
			collect()
			const start = Date.now()
			await opened.queue.send([{ body: 'now' }, { body: 'same' }])
			await opened.queue.send([
				{ body: 'later', delaySeconds: 2 },
				{ body: 'same', delaySeconds: 2 },
			])
			await seen(['now', 'same'])
			await vi.waitFor(() => expect(bodies().filter((body) => body === 'same')).toHaveLength(2), { timeout: 15_000 })
			await seen(['later'])
			// A tenth of a second for clocks and for timers that fire early.
			const late = received.filter(({ at }) => at - start >= 1900).map(({ body }) => body)
			expect(late.toSorted()).toEqual(['later', 'same'])
		})

		test('retries a message that failed, then lays it down', async () => {
			opened.consume(async (event) => {
				note(event)
				throw new Error('always')
			})
			await opened.queue.send([{ body: 'poison 🧪' }])
			await vi.waitFor(async () => expect(await opened.deadLetters()).toEqual(['"poison 🧪"']), { timeout: 15_000 })
			expect(received.map(({ count }) => count)).toEqual([1, 2, 3])
		})

		test('retries only those of a batch that failed', async () => {
			const failed = new Set<string>()
			opened.consume(async (event) => {
				note(event)
				const failures = event.Records.filter(({ body }) => JSON.parse(body) % 3 === 0 && !failed.has(body))
				for (const { body } of failures) failed.add(body)
				return { batchItemFailures: failures.map(({ messageId }) => ({ itemIdentifier: messageId })) }
			})
			await opened.queue.send([1, 2, 3, 4, 5, 6].map((body) => ({ body })))
			await vi.waitFor(() => expect(received).toHaveLength(8), { timeout: 15_000 })
			const times = [1, 2, 3, 4, 5, 6].map((one) => bodies().filter((body) => body === one).length)
			expect(times).toEqual([1, 1, 2, 1, 1, 2])
			expect(await opened.deadLetters()).toEqual([])
		})
	})
}
