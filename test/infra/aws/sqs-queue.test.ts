import { SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SqsQueue } from '../../../infra/aws/adapters/sqs-queue.ts'
import { type Answer, openWire, type Wire } from './wire.ts'

let wire: Wire
let queue: SqsQueue
const queueUrl = 'https://sqs.eu-central-1.amazonaws.com/1/render'
beforeEach(async () => {
	wire = await openWire()
	queue = new SqsQueue({ client: new SQSClient({ ...wire.client, useQueueUrlAsEndpoint: false }), queueUrl })
})
afterEach(() => wire.close())

const answer = (...failed: { Id: string; SenderFault?: boolean }[]): Answer => ({
	headers: { 'content-type': 'application/x-amz-json-1.0' },
	body: JSON.stringify({
		Successful: [],
		Failed: failed.map((one) => ({ SenderFault: false, Code: 'InternalError', Message: 'busy', ...one })),
	}),
})
interface Entry {
	readonly Id: string
	readonly MessageBody: string
	readonly DelaySeconds?: number
}
const batches = (): Entry[][] => wire.asked.map(({ body }) => JSON.parse(body).Entries)

test('sends ten at a time', async () => {
	wire.answer(answer(), answer(), answer())
	await queue.send(Array.from({ length: 25 }, (_, i) => ({ body: { i } })))
	expect(batches().map((batch) => batch.length)).toEqual([10, 10, 5])
	expect(
		batches()
			.flat()
			.map(({ MessageBody }) => JSON.parse(MessageBody).i),
	).toEqual([...Array(25).keys()])
	for (const batch of batches()) expect(new Set(batch.map(({ Id }) => Id)).size).toBe(batch.length)
	expect(JSON.parse(wire.asked[0]?.body ?? '').QueueUrl).toBe(queueUrl)
})

test('sends nothing for nothing', async () => {
	await queue.send([])
	expect(wire.asked).toHaveLength(0)
})

test('sends a mebibyte at a time, in bytes of UTF-8', async () => {
	wire.answer(answer(), answer(), answer())
	// With their quotes two bodies are a mebibyte to the byte, and any third is too much.
	const half = 'я'.repeat((524_288 - 2) / 2)
	await queue.send([{ body: half }, { body: half }, { body: 'x' }, { body: half }, { body: half }])
	expect(batches().map((batch) => batch.length)).toEqual([2, 2, 1])
})

test('sends whole seconds of delay, never fewer', async () => {
	wire.answer(answer())
	await queue.send([{ body: 1 }, { body: 2, delaySeconds: 0.2 }, { body: 3, delaySeconds: 900 }])
	expect(batches()[0]?.map(({ DelaySeconds }) => DelaySeconds)).toEqual([undefined, 1, 900])
})

test('sends only characters that SQS takes', async () => {
	wire.answer(answer())
	const body = '🧑🏽‍🚀 می‌خواهم \u0000\ufffe\uffff\ud800'
	await queue.send([{ body }])
	const sent = batches()[0]?.[0]?.MessageBody ?? ''
	expect(JSON.parse(sent)).toBe(body)
	expect(sent).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
})

test('sends again what failed, and only that', async () => {
	wire.answer(answer({ Id: '1' }, { Id: '2' }), answer({ Id: '2' }), answer())
	await queue.send([{ body: 'a' }, { body: 'b' }, { body: 'c' }])
	expect(batches().map((batch) => batch.map(({ MessageBody }) => JSON.parse(MessageBody)))).toEqual([
		['a', 'b', 'c'],
		['b', 'c'],
		['c'],
	])
})

test('gives up after six tries, and at once where the fault is ours', async () => {
	wire.answer(...Array.from({ length: 6 }, () => answer({ Id: '0' })))
	await expect(queue.send([{ body: 'a' }])).rejects.toThrow('SQS did not take 1 messages: InternalError busy')
	expect(wire.asked).toHaveLength(6)
	wire.answer(answer({ Id: '1', SenderFault: true }))
	await expect(queue.send([{ body: 'a' }, { body: 'b' }])).rejects.toThrow('InternalError')
	expect(wire.asked).toHaveLength(7)
})
