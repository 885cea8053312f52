import { expect, test } from 'vitest'
import { messageName } from '../../functions/stage/message-name.ts'

const object = { key: 'articles/aral/en.md', sequencer: '0066', versionId: 'v1' }
const record = {
	eventName: 'ObjectCreated:Put',
	eventTime: '2026-03-02T04:00:00Z',
	userIdentity: { principalId: 'AWS:EDITOR' },
	requestParameters: { sourceIPAddress: '203.0.113.7' },
	s3: { object },
}

test.each([
	['an upload', { Records: [record] }, 'created articles/aral/en.md'],
	['an upload that lacks something', { Records: [{ ...record, s3: {} }] }, 'no message of ours: Records'],
	['a message of ours', { render: { story: 'aral', language: 'en' } }, '{"render":{"story":"aral","language":"en"}}'],
	[
		'an event from the bus',
		{ account: '111122223333', 'detail-type': 'article gone', detail: { story: 'aral' } },
		'{"detail-type":"article gone","detail":{"story":"aral"}}',
	],
	['a text', 'hello 203.0.113.7', 'no message of ours'],
])('a log says of %s what it is, not who or from where', (_, body, name) => {
	expect(messageName(JSON.stringify(body))).toBe(name)
})

test('what is no JSON is not repeated, what is long is cut', () => {
	expect(messageName('{"sourceIPAddress": "203.0.113.7')).toBe('not JSON')
	expect(messageName(JSON.stringify({ render: 'x'.repeat(5000) }))).toHaveLength(1000)
})
