import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { purgeHandler } from '../../functions/purge/handler.ts'
import { RecordingQueue } from '../support/recording-queue.ts'
import { sqsEvent } from '../support/s3-events.ts'

interface Purged {
	readonly tags: readonly string[]
	readonly reference: string
}
let purged: Purged[]
let queue: RecordingQueue
let refuse: boolean
beforeEach(() => {
	purged = []
	queue = new RecordingQueue()
	refuse = false
})

const run = (...bodies: readonly object[]) => {
	const cdn = {
		purge: async (tags: readonly string[], reference: string) => {
			if (refuse) throw new Error('TooManyInvalidationsInProgress')
			purged.push({ tags, reference })
		},
	}
	const log = { info: () => {}, error: () => {} }
	return purgeHandler({ cdn, purge: queue, log })(sqsEvent(bodies))
}

const event = (why: string, fields = {}, id = '17793124-05d4-b198-2fde-7ededc63b103') => ({
	version: '0',
	id,
	'detail-type': why,
	source: 'tilmash',
	detail: { story: 'aral', language: 'en', address: '/en/saxaul/', edition: '0066', ...fields },
})
const tag = (text: string) => `a-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`

test('an article that is gone is purged with all that names it, at once and again when the rest agrees', async () => {
	expect(await run(event('article gone'))).toEqual({ batchItemFailures: [] })
	expect(purged.map(({ tags }) => tags)).toEqual([[tag('aral\nen'), 'lists']])
	expect(queue.delayed.map(({ seconds }) => seconds)).toEqual([300])
	const [again] = queue.delayed
	await run(again?.body as object)
	expect(purged).toHaveLength(2)
	expect(purged[1]?.tags).toEqual(purged[0]?.tags)
	expect(purged[1]?.reference).not.toBe(purged[0]?.reference)
	expect(queue.delayed).toHaveLength(1)
})

test('a page that nothing leads to is purged alone and once: the canary’s hourly takedown costs one tag', async () => {
	await run(event('article gone', { story: 'tilmash-canary' }), event('article gone', { story: 'pages/about' }))
	expect(purged.map(({ tags }) => tags)).toEqual([[tag('tilmash-canary\nen')], [tag('pages/about\nen')]])
	expect(queue.delayed).toEqual([])
})

test('an event that comes twice is one wish; another event is another one, even of the same edition', async () => {
	await run(event('article gone'), event('article gone'))
	// Expired, extended by article.yml, expired again: the article's own file is the same.
	await run(event('article gone', {}, 'another'), event('article gone', { language: 'kk' }))
	const [first, second, ...others] = purged.map(({ reference }) => reference)
	expect(second).toBe(first)
	expect(new Set([first, ...others]).size).toBe(3)
})

test('what the CDN does not take comes again, and what is no announcement fails alone', async () => {
	refuse = true
	expect((await run(event('article gone'))).batchItemFailures).toHaveLength(1)
	refuse = false
	const { batchItemFailures } = await run({ render: { story: 'aral', language: 'en' } }, event('article gone'))
	expect(batchItemFailures).toHaveLength(1)
	expect(purged).toHaveLength(1)
})
