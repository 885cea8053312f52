import fc from 'fast-check'
import { afterAll, beforeAll, test } from 'vitest'
import { Reader } from '../../functions/validate/reader.ts'
import { pathologicalMarkdown } from './pathological-markdown.ts'
import { innocent, timedReading, withBody } from './timed-reading.ts'
import { verdictOn } from './verdict.ts'

const reader = new Reader(1)
beforeAll(async () => void (await timedReading(reader, innocent)), 60_000)
afterAll(() => reader.close())

test('whatever markdown is made to stop a parser has its verdict in time, and nothing that is kept of it runs', async () => {
	const property = fc.asyncProperty(
		pathologicalMarkdown,
		async (body) => void (await verdictOn(reader, withBody(body))),
	)
	await fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 10_000 })
}, 120_000)
