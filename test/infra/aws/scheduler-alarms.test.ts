import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { QueueMessage } from '../../../functions/ports/queue.ts'
import { SchedulerAlarms } from '../../../infra/aws/adapters/scheduler-alarms.ts'
import { type Answer, openWire, type Wire } from './wire.ts'

let wire: Wire
let alarms: SchedulerAlarms
let sent: QueueMessage[]
let clock: Date
beforeEach(async () => {
	wire = await openWire()
	sent = []
	clock = new Date('2026-03-02T04:00:00Z')
	alarms = new SchedulerAlarms({
		client: new SchedulerClient({ ...wire.client, maxAttempts: 2 }),
		group: 'newsroom-alarms',
		roleArn: 'arn:aws:iam::1:role/alarms',
		queueArn: 'arn:aws:sqs:eu-central-1:1:render',
		queue: { send: async (messages) => void sent.push(...messages) },
		now: () => clock,
	})
})
afterEach(() => wire.close())

const body = { render: { story: 'saxaul-aral', language: 'kk' } }
const json = (status: number, value: object, headers = {}): Answer => ({
	status,
	headers: { 'content-type': 'application/json', ...headers },
	body: JSON.stringify(value),
})
const made = json(200, { ScheduleArn: 'arn:aws:scheduler:eu-central-1:1:schedule/newsroom-alarms/name' })
const refusal = (status: number, name: string) => json(status, { Message: 'No' }, { 'x-amzn-errortype': name })
const noon = '2026-03-03T12:00:00Z'

test.each([
	['2026-03-02T03:00:00Z', 0],
	['2026-03-02T04:00:00.000Z', 0],
	['2026-03-02T04:00:00.001Z', 1],
	['2026-03-02T09:05:00+05:00', 300],
	['2026-03-02T04:14:59.001Z', 900],
	['2026-03-02T04:15:00.000Z', 900],
])('%s is a message that waits for %i seconds', async (instant, delaySeconds) => {
	await alarms.set(instant, body)
	expect(sent).toEqual([{ body, delaySeconds }])
	expect(wire.asked).toHaveLength(0)
})

test.each([
	[
		'2026-03-02T04:15:00.001Z',
		'at(2026-03-02T04:10:01)',
		'724d9184c2c3c5ea4852652e0220240eee16c5a126d7ed5f570bdac1a6999f24',
	],
	[
		'2026-03-02T04:15:01Z',
		'at(2026-03-02T04:10:01)',
		'838140dfebc46d6b6ca889be0887c7cf55ec4a4952066814613ad115370426ca',
	],
	[
		'2026-03-02T04:15:01.001Z',
		'at(2026-03-02T04:10:02)',
		'6735ad5e244942ffd1cd3b4fe35cf4cd507efb815fa9834775ba9afe24e5a578',
	],
	[
		'2026-12-31T23:59:59.500Z',
		'at(2026-12-31T23:55:00)',
		'a6ceca22b0cacf7d0a858d284777af1e8b8ead99efb03c058fd16196f1045bc7',
	],
	[
		'2027-01-01T00:00:00+05:00',
		'at(2026-12-31T18:55:00)',
		'3c32ac7d5b7e04fb384cb4eefcdce863e5ecae7a211855a8a0bf63ed160218c3',
	],
])('%s is a schedule five minutes before: %s', async (instant, expression, name) => {
	wire.answer(made)
	await alarms.set(instant, body)
	expect(sent).toEqual([])
	expect(wire.asked.map(({ method, path }) => [method, path])).toEqual([['POST', `/schedules/${name}`]])
	expect(JSON.parse(wire.asked[0]?.body ?? '')).toEqual({
		ClientToken: expect.any(String),
		GroupName: 'newsroom-alarms',
		ScheduleExpression: expression,
		ScheduleExpressionTimezone: 'UTC',
		FlexibleTimeWindow: { Mode: 'OFF' },
		ActionAfterCompletion: 'DELETE',
		Target: {
			Arn: 'arn:aws:sqs:eu-central-1:1:render',
			RoleArn: 'arn:aws:iam::1:role/alarms',
			Input: '{"render":{"story":"saxaul-aral","language":"kk"}}',
		},
	})
})

test('another message at the same moment is another alarm', async () => {
	wire.answer(made, made)
	await alarms.set(noon, body)
	await alarms.set(noon, { render: { ...body.render, language: 'ky' } })
	expect(new Set(wire.asked.map(({ path }) => path)).size).toBe(2)
})

test('an alarm that rang too early is set again as a message', async () => {
	wire.answer(made)
	await alarms.set(noon, body)
	clock = new Date('2026-03-03T11:59:01Z')
	await alarms.set(noon, body)
	expect(sent).toEqual([{ body, delaySeconds: 59 }])
	expect(wire.asked).toHaveLength(1)
})

describe('Scheduler answers', () => {
	test('that it is there already: it is set', async () => {
		wire.answer(refusal(409, 'ConflictException'))
		await alarms.set(noon, body)
		expect(wire.asked).toHaveLength(1)
	})

	test('nothing, then that it is there already: the first one was taken', async () => {
		wire.answer('hang up', refusal(409, 'ConflictException'))
		await alarms.set(noon, body)
		expect(wire.asked).toHaveLength(2)
	})

	test('that it is asked too often: asked again, more often than the SDK does', async () => {
		const often = refusal(429, 'ThrottlingException')
		wire.answer(often, often, often, made)
		await alarms.set(noon, body)
		expect(wire.asked).toHaveLength(4)
	})

	test.each([
		[402, 'ServiceQuotaExceededException'],
		[400, 'ValidationException'],
		[404, 'ResourceNotFoundException'],
		[403, 'AccessDeniedException'],
	])('%i %s: throws at once', async (status, name) => {
		wire.answer(refusal(status, name))
		await expect(alarms.set(noon, body)).rejects.toThrow(expect.objectContaining({ name }))
		expect(wire.asked).toHaveLength(1)
	})
})

test('throttling without end throws', async () => {
	wire.answer(...Array<Answer>(12).fill(refusal(429, 'ThrottlingException')))
	await expect(alarms.set(noon, body)).rejects.toThrow(expect.objectContaining({ name: 'ThrottlingException' }))
	expect(wire.asked).toHaveLength(12)
}, 60_000)

test('an instant that is none throws', async () => {
	await expect(alarms.set('tomorrow', body)).rejects.toThrow(RangeError)
	expect(wire.asked).toHaveLength(0)
})
