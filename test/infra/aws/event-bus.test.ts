import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Announcement } from '../../../functions/catalogue/messages.ts'
import { EventBus } from '../../../infra/aws/adapters/event-bus.ts'
import { type Answer, openWire, type Wire } from './wire.ts'

let wire: Wire
let bus: EventBus
beforeEach(async () => {
	wire = await openWire()
	bus = new EventBus({ client: new EventBridgeClient({ ...wire.client, maxAttempts: 1 }), bus: 'newsroom' })
})
afterEach(() => wire.close())

const announcement = (language: string): Announcement => ({
	announce: 'gone',
	story: 'aral',
	language,
	address: `/${language}/aral/`,
	edition: '0066',
	since: '2026-06-01T00:00:00.000Z',
})
const json = (value: object): Answer => ({
	status: 200,
	headers: { 'content-type': 'application/x-amz-json-1.1' },
	body: JSON.stringify(value),
})
const taken = (count: number) =>
	json({ FailedEntryCount: 0, Entries: Array.from({ length: count }, () => ({ EventId: 'e' })) })

test('an announcement is an event that a rule can select', async () => {
	wire.answer(taken(1))
	await bus.announce([announcement('kk')])
	expect(wire.asked[0]?.headers['x-amz-target']).toBe('AWSEvents.PutEvents')
	const { Entries } = JSON.parse(wire.asked[0]?.body ?? '')
	expect(Entries).toHaveLength(1)
	expect({ ...Entries[0], Detail: JSON.parse(Entries[0].Detail) }).toEqual({
		EventBusName: 'newsroom',
		Source: 'tilmash',
		DetailType: 'article gone',
		Detail: {
			story: 'aral',
			language: 'kk',
			address: '/kk/aral/',
			edition: '0066',
			since: '2026-06-01T00:00:00.000Z',
		},
	})
})

test('more than ten go in several requests, all of them', async () => {
	wire.answer(taken(10), taken(10), taken(3))
	await bus.announce(Array.from({ length: 23 }, (_, at) => announcement(`l${at}`)))
	const sent = wire.asked.flatMap(({ body }) =>
		JSON.parse(body).Entries.map(({ Detail }: { Detail: string }) => JSON.parse(Detail).language),
	)
	expect(sent).toEqual(Array.from({ length: 23 }, (_, at) => `l${at}`))
})

test('one that the bus does not take fails all, so that they come again', async () => {
	wire.answer(
		json({ FailedEntryCount: 1, Entries: [{ EventId: 'e' }, { ErrorCode: 'InternalFailure', ErrorMessage: 'No' }] }),
	)
	await expect(bus.announce([announcement('kk'), announcement('en')])).rejects.toThrow('InternalFailure')
})
