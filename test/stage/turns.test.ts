import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { handleRecords, type Stage } from '../../functions/stage/handle-records.ts'
import { RecordingQueue } from '../support/recording-queue.ts'
import { sqsEvent } from '../support/s3-events.ts'

const bodies = ['aral en', 'aral kk', 'lake en', 'aral fa', 'lake kk']
const storyOf = (body: unknown) => String(body).split(' ')[0]

/** What began and ended, in order; each message takes a moment, `aral kk` fails. */
async function journalOf(about: Stage['about']) {
	const journal: string[] = []
	const stage: Stage = {
		own: new RecordingQueue(),
		log: { info() {}, error() {} },
		...(about && { about }),
		handle: async (body) => {
			journal.push(`${body} begins`)
			await pause(5)
			if (body === 'aral kk') throw new Error('Not this time')
			journal.push(`${body} ends`)
			return 'asked'
		},
	}
	const { batchItemFailures } = await handleRecords(sqsEvent(bodies.map((body) => JSON.stringify(body))), stage)
	return { journal, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) }
}

test('what is about one story is done in turn, in the order in which it came; a failure stops none behind it', async () => {
	const { journal, failed } = await journalOf(storyOf)
	const of = (story: string) => journal.filter((line) => line.startsWith(story))
	expect(of('aral')).toEqual(['aral en begins', 'aral en ends', 'aral kk begins', 'aral fa begins', 'aral fa ends'])
	expect(of('lake')).toEqual(['lake en begins', 'lake en ends', 'lake kk begins', 'lake kk ends'])
	// One story does not wait for another.
	expect(journal.indexOf('lake en begins')).toBeLessThan(journal.indexOf('aral en ends'))
	expect(failed).toEqual(['message-1'])
})

test('where messages are about nothing, or cannot be read, all are done at once, and each fails alone', async () => {
	for (const about of [undefined, () => undefined, () => fail()]) {
		const { journal, failed } = await journalOf(about)
		expect(journal.slice(0, 5)).toEqual(bodies.map((body) => `${body} begins`))
		expect(failed).toEqual(['message-1'])
	}
})

test('all whose last try it is are told so first, whatever becomes of the one before', async () => {
	const told: unknown[] = []
	const stage: Stage = {
		own: new RecordingQueue(),
		log: { info() {}, error() {} },
		about: storyOf,
		lastTry: async (body) => {
			if (body === 'lake kk') throw new Error('The desk is away')
			told.push(body)
		},
		handle: async (body) => (body === 'aral en' ? new Promise(() => {}) : 'asked'),
	}
	const texts = bodies.map((body) => JSON.stringify(body))
	const ended = await Promise.race([handleRecords(sqsEvent(texts, 5), stage), pause(50, 'still at it')])
	expect(ended).toBe('still at it')
	expect(told).toEqual(bodies.slice(0, 4))
	// Who could not be told of fails alone, untried.
	const { batchItemFailures } = await handleRecords(sqsEvent(texts.slice(2), 5), stage)
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-2' }])
})

function fail(): never {
	throw new Error('Unreadable')
}
