import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { afterAll, expect, test } from 'vitest'
import { LocalQueue, type LocalQueueOptions } from '../../../infra/local/adapters/local-queue.ts'
import { QueueTable } from '../../../infra/local/adapters/queue-table.ts'

const temporary = mkdtempSync(join(tmpdir(), 'tilmash-queue-'))
afterAll(() => rmSync(temporary, { recursive: true }))
let files = 0
const fresh = () => join(temporary, `${files++}.sqlite`)
const open = (options: LocalQueueOptions = {}, file = fresh()) =>
	new LocalQueue('test', file, { retryMs: 10, ...options })
const none: SQSBatchResponse = { batchItemFailures: [] }
const bodiesOf = ({ Records }: SQSEvent) => Records.map(({ body }) => JSON.parse(body))
const forever = new Promise<never>(() => {})

/** A handler that notes every message and answers as it is told. */
function recorder(answer: (event: SQSEvent) => Promise<SQSBatchResponse> = async () => none) {
	const seen: unknown[] = []
	const handler = (event: SQSEvent) => {
		seen.push(...bodiesOf(event))
		return answer(event)
	}
	return { seen, handler }
}

test('a message is handed over before its sender goes on', async () => {
	const queue = open()
	const { seen, handler } = recorder()
	queue.start(handler)
	const sent = queue.send([{ body: 'a' }])
	expect(seen).toEqual([])
	await sent
	expect(seen).toEqual(['a'])
	await queue.stop()
})

test('messages survive a stop, a crash and a delay', async () => {
	const file = fresh()
	const first = open({}, file)
	await first.send([{ body: 'waits' }, { body: 'delayed', delaySeconds: 1 }])
	await first.stop()
	// What a process that crashes leaves: received, not settled, not closed.
	const crashed = new QueueTable(file)
	expect(crashed.receive(10, Date.now(), Date.now() + 60_000)).toHaveLength(1)
	const second = open({}, file)
	const { seen, handler } = recorder()
	second.start(handler)
	await second.idle()
	expect(seen).toEqual(['waits'])
	await wait(1100)
	await second.idle()
	expect(seen).toEqual(['waits', 'delayed'])
	await second.stop()
})

test('equal messages that wait are one, but not one that has begun, nor one with another delay', async () => {
	let now = 0
	const table = new QueueTable(':memory:')
	const add = (delayMs: number) => table.add([{ body: 'same', delayMs }], now)
	add(0)
	now = 5
	add(0)
	expect(table.depth(now)).toBe(1)
	add(100)
	add(100)
	add(200)
	expect(table.depth(300)).toBe(3)
	expect(table.receive(1, now, 1000)).toHaveLength(1)
	add(0)
	expect(table.depth(300)).toBe(4)
	table.close()
})

test('a receipt settles after its visibility, but not once the message was received again', () => {
	const table = new QueueTable(':memory:')
	const messages = ['a', 'b', 'c'].map((body) => ({ body, delayMs: 0 }))
	table.add(messages, 0)
	const [a, b, c] = table.receive(3, 0, 10)
	if (a === undefined || b === undefined || c === undefined) throw new Error('Three messages were sent')
	table.delete(a)
	expect(table.receive(3, 20, 30).map(({ body, receives }) => [body, receives])).toEqual([
		['b', 2],
		['c', 2],
	])
	table.delete(b)
	table.hide(c, 9999)
	table.bury(c, 'late')
	expect(table.next()).toBe(30)
	expect(table.dead()).toEqual([])
	expect(table.receive(3, 30, 40)).toHaveLength(2)
	table.close()
})

test('idle waits for the retries, and not for a message with a delay', async () => {
	const queue = open({ retryMs: 100 })
	let tries = 0
	queue.start(async () => {
		if (++tries < 3) throw new Error('not yet')
		return none
	})
	await queue.send([{ body: 'retried' }, { body: 'delayed', delaySeconds: 5 }])
	await queue.idle()
	expect(tries).toBe(3)
	expect(queue.depth()).toBe(0)
	await queue.idle()
	await queue.stop()
})

test('idle waits for what the handler is about to send', async () => {
	const queue = open()
	const { seen, handler } = recorder(async (event) => {
		await wait(20)
		if (bodiesOf(event).includes(0)) await queue.send([{ body: 1 }])
		return none
	})
	queue.start(handler)
	await queue.send([{ body: 0 }])
	expect(queue.depth()).toBe(1)
	await queue.idle()
	expect(seen).toEqual([0, 1])
	await queue.stop()
})

test('a handler that never answers gives its place to others, and its message is laid down at last', async () => {
	const failures: boolean[] = []
	const queue = open({
		concurrency: 1,
		batchSize: 1,
		visibilityMs: 40,
		maxReceives: 2,
		onFailure: ({ dead }) => failures.push(dead),
	})
	const { seen, handler } = recorder((event) => (bodiesOf(event).includes('hangs') ? forever : Promise.resolve(none)))
	queue.start(handler)
	await queue.send([{ body: 'hangs' }, { body: 'other' }])
	await queue.idle()
	expect(seen.toSorted()).toEqual(['hangs', 'hangs', 'other'])
	expect(queue.deadLetters()).toMatchObject([{ body: '"hangs"', receives: 2 }])
	expect(failures).toEqual([true])
	await queue.stop()
})

test('the late answer of a first run does not settle for the second', async () => {
	const queue = open({ visibilityMs: 100 })
	const runs = [Promise.withResolvers<SQSBatchResponse>(), Promise.withResolvers<SQSBatchResponse>()]
	let count = 0
	queue.start(() => runs[count++]?.promise ?? Promise.resolve(none))
	await queue.send([{ body: 'slow' }])
	while (count < 2) await wait(5)
	runs[0]?.resolve(none)
	await wait(5)
	expect(queue.depth()).toBe(1)
	runs[1]?.reject(new Error('failed'))
	await queue.idle()
	expect(queue.depth()).toBe(0)
	expect(count).toBe(3)
	await queue.stop()
})

test('after stop no handler is called, and what was under way has finished', async () => {
	const file = fresh()
	const queue = open({ batchSize: 1, concurrency: 1 }, file)
	let finished = 0
	const { seen, handler } = recorder(async () => {
		await wait(50)
		finished++
		return none
	})
	queue.start(handler)
	await queue.send([{ body: 1 }, { body: 2 }, { body: 3 }])
	await wait(20)
	const idle = queue.idle()
	await Promise.all([queue.stop(), queue.stop()])
	expect([seen, finished]).toEqual([[1], 1])
	await idle
	await queue.idle()
	await expect(queue.send([{ body: 4 }])).rejects.toThrow()
	expect(() => queue.start(handler)).toThrow('was stopped')
	await wait(50)
	expect(seen).toEqual([1])
	expect(open({}, file).depth()).toBe(2)
})

test('stop right after send calls no handler', async () => {
	const queue = open()
	const { seen, handler } = recorder()
	queue.start(handler)
	const sent = queue.send([{ body: 1 }])
	const stopped = queue.stop()
	await Promise.all([sent, stopped])
	await wait(20)
	expect(seen).toEqual([])
})

test('stop gives up a handler that hangs, and its later answer harms nothing', async () => {
	const queue = open({ visibilityMs: 30 })
	let answer = () => {}
	queue.start(() => new Promise((resolve) => (answer = () => resolve(none))))
	await queue.send([{ body: 1 }])
	await wait(10)
	await queue.stop()
	answer()
	await wait(10)
})

test.each([
	[
		'throws before its promise',
		() => {
			throw new Error('at once')
		},
	],
	['answers nothing', async () => JSON.parse('null')],
	['names a message that is not there', async () => ({ batchItemFailures: [{ itemIdentifier: 'x' }] })],
])('a handler that %s has failed for its whole batch', async (_, handler) => {
	const queue = open({ maxReceives: 2 })
	queue.start(handler)
	await queue.send([{ body: 'a' }, { body: 'b' }])
	await queue.idle()
	expect(queue.deadLetters().map(({ body, receives }) => [body, receives])).toEqual([
		['"a"', 2],
		['"b"', 2],
	])
	await queue.stop()
})

test.each([
	[
		'a retry waits',
		`() => ++tries < 3 ? Promise.reject(new Error('no')) : Promise.resolve({ batchItemFailures: [] })`,
		0,
		3,
	],
	['only a delayed message waits', '() => ++tries', 600, 0],
])('while %s, the process lives just as long as it must', async (_, handler, delaySeconds, expected) => {
	const script = `
		import { LocalQueue } from ${JSON.stringify(new URL('../../../infra/local/adapters/local-queue.ts', import.meta.url).href)}
		let tries = 0
		const queue = new LocalQueue('child', ${JSON.stringify(fresh())}, { retryMs: 100 })
		queue.start(${handler})
		await queue.send([{ body: 1, delaySeconds: ${delaySeconds} }])
		process.on('exit', () => console.log(tries))`
	const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
		timeout: 10_000,
	})
	expect(Number(stdout)).toBe(expected)
})
