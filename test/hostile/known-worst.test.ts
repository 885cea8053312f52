import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Reader } from '../../functions/validate/reader.ts'
import { innocent, timedReading, withBody, withFrontMatter } from './timed-reading.ts'
import { verdictOn } from './verdict.ts'
import { worstBodies } from './worst-bodies.ts'
import { worstBytes } from './worst-bytes.ts'
import { worstFrontMatter } from './worst-front-matter.ts'

const reader = new Reader(1)
beforeAll(async () => void (await timedReading(reader, innocent)), 60_000)
afterAll(() => reader.close())

describe('a verdict comes in time, and nothing that runs is kept, of', () => {
	const bodies = Object.entries(worstBodies)
	test.each(bodies)('%s', async (_name, body) => void (await verdictOn(reader, withBody(body))), 60_000)

	const fronts = Object.entries(worstFrontMatter)
	test.each(fronts)(
		'front matter of %s',
		async (_name, yaml) => {
			const { galley } = await verdictOn(reader, withFrontMatter(yaml))
			expect(galley).toBeNull()
		},
		60_000,
	)
})

describe('a file that is no text is refused for what it is:', () => {
	test.each(Object.entries(worstBytes))('%s', async (_name, [file, rule]) => {
		const { problems } = await verdictOn(reader, file)
		expect(problems.map((found) => found.rule)).toContain(rule)
	})
})
