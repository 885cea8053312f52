import { beforeAll, describe, expect, test } from 'vitest'
import { type Said, simulateInProcess } from './in-process.ts'
import { simulate, trialOf } from './simulate.ts'
import { faultKinds } from './world/faults.ts'

/** So many that the rarest fault is met often enough: two processes share them. */
const seeds = 450

describe('whatever the order, duplication, delay, crash or retry', () => {
	let halves: Said[] = []
	beforeAll(async () => {
		halves = await Promise.all(
			[1, 1 + seeds].map((from) => simulateInProcess(['--from', `${from}`, '--seeds', `${seeds}`])),
		)
	}, 480_000)

	test('readers and editors are left with what a clean publish of the newest saves would give them', () => {
		expect(halves.flatMap(({ failed }) => failed)).toEqual([])
		expect(halves.map((half) => half.seeds)).toEqual([seeds, seeds])
	})

	test('and everything that can go wrong went wrong', () => {
		const times = (name: string) => halves.reduce((sum, { tally }) => sum + (tally[name] ?? 0), 0)
		for (const kind of faultKinds) expect(times(`fault: ${kind}`), kind).toBeGreaterThan(5)
		for (const stage of ['validate', 'photos', 'render', 'publish', 'replay'])
			expect(times(`stage: ${stage}`), stage).toBeGreaterThan(50)
		for (const branch of [
			'log: stale event',
			'alarm rings',
			'zombie lands',
			'lost race: site.put',
			'lost race: catalogue.transact',
		])
			expect(times(branch), branch).toBeGreaterThan(20)
	})
})

test('whatever readers write and moderators decide meanwhile, pages, counts and lists say what is so', async () => {
	const { failed, tally } = await simulateInProcess(['--day', 'talkative', '--seeds', '60'])
	expect(failed).toEqual([])
	expect(tally['stage: readers']).toBeGreaterThan(300)
	expect(tally['log: request failed']).toBeGreaterThan(10)
	expect(tally['lost race: catalogue.transact']).toBeGreaterThan(100)
}, 240_000)

test('one seed is one world: the same journal every time', async () => {
	const first = await simulate(trialOf(2))
	const second = await simulate(trialOf(2))
	expect(second.journal).toEqual(first.journal)
	expect(first.journal.length).toBeGreaterThan(100)
})
