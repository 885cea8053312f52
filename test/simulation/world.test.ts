import { describe, expect, test } from 'vitest'
import { describeCatalogue } from '../ports/catalogue.contract.ts'
import { describeObjectStore } from '../ports/object-store.contract.ts'
import { describeQueue } from '../ports/queue.contract.ts'
import { faultKinds } from './world/faults.ts'
import { openMailbox } from './world/open-mailbox.ts'
import type { Stages } from './world/stages.ts'
import { toyStages } from './world/toy-stages.ts'
import { World } from './world/world.ts'

const start = '2026-06-01T00:00:00.000Z'
const calmPorts = () => new World({ seed: 0, start, stages: () => ({}), calm: true }).ports()
const nothing = async () => {}

for (const versioned of [true, false])
	describeObjectStore(
		`simulated, ${versioned ? 'with' : 'without'} versions`,
		async () => ({ store: calmPorts()[versioned ? 'manuscripts' : 'site'], close: nothing }),
		{ versions: versioned },
	)
describeCatalogue('simulated', async () => ({ catalogue: calmPorts().catalogue, close: nothing }))
describeQueue('simulated', openMailbox)

/** Editors of the toy pipeline: four files, of which one is changed and one is deleted. */
function edited(seed: number, options: { calm?: boolean; rate?: number } = {}): World {
	const faults = { kinds: new Set(faultKinds), rate: options.rate ?? 0.03, most: 60 }
	const world = new World({ seed, start, stages: toyStages, faults, calm: options.calm ?? false })
	const { manuscripts } = world.buckets
	const put = (key: string, words: string) => () =>
		void manuscripts.put(key, Buffer.from(words), { contentType: 'text/markdown' })
	world.act('soon', 'a', put('a', 'first'))
	world.act('soon', 'b', put('b', 'b'))
	world.act('soon', 'a again', put('a', 'second'))
	world.act('2026-06-01T06:00:00.000Z', 'd', put('d', 'd'))
	world.act('soon', 'c', put('c', 'c'))
	world.act('soon', 'no b', () => void manuscripts.delete('b'))
	return world
}

const siteOf = ({ buckets }: World) =>
	buckets.site.keys().map((key) => `${key}: ${Buffer.from(buckets.site.get(key)?.body ?? [])}`)

describe('a world', () => {
	test('goes the same way twice, and another way with another seed', async () => {
		const journals: (readonly string[])[] = []
		for (const seed of [7, 7, 8]) {
			const world = edited(seed)
			await world.settle()
			journals.push(world.journal)
		}
		expect(journals[1]).toEqual(journals[0])
		expect(journals[2]).not.toEqual(journals[0])
		expect(journals[0]?.length).toBeGreaterThan(50)
	})

	test('is calm in one way only', async () => {
		const [one, two] = [edited(1, { calm: true }), edited(2, { calm: true })]
		await one.settle()
		await two.settle()
		expect(two.journal).toEqual(one.journal)
		expect([...one.tally.keys()].filter((name) => name.startsWith('fault'))).toEqual([])
	})

	test('comes to the same end whatever happens, without a dead letter', async () => {
		const calm = edited(0, { calm: true })
		await calm.settle()
		const met = new Map<string, number>()
		for (let seed = 0; seed < 150; seed++) {
			const world = edited(seed, { rate: 0.06 })
			await world.settle()
			expect(world.deadLetters(), `seed ${seed}`).toEqual([])
			// The index may be written by a zombie at the very end; the toys do not guard against that.
			expect(siteOf(world).slice(0, 3), `seed ${seed}`).toEqual(siteOf(calm).slice(0, 3))
			const lasted = world.journal.map((line) => Number(/ ends after (\d+) ms$/.exec(line)?.[1] ?? 0))
			expect(Math.max(...lasted), `seed ${seed}`).toBeLessThan(400_000)
			for (const [name, times] of world.tally) met.set(name, (met.get(name) ?? 0) + times)
		}
		for (const kind of faultKinds) expect(met.get(`fault: ${kind}`), kind).toBeGreaterThan(5)
	}, 60_000)

	test('lets the editors do everything, in their order, and what has a moment at its moment', async () => {
		for (let seed = 0; seed < 50; seed++) {
			const world = new World({ seed, start, stages: toyStages })
			const done: string[] = []
			for (const label of ['1', '2', '3']) world.act('soon', label, () => void done.push(label))
			if (seed % 2 === 0)
				world.act('2026-06-02T00:00:00.000Z', 'dated', () => void done.push(world.now().toISOString()))
			await world.settle()
			expect(done.filter((one) => one.length === 1)).toEqual(['1', '2', '3'])
			expect(done.filter((one) => one.startsWith('2026-06-02T00:00:0'))).toHaveLength(seed % 2 === 0 ? 1 : 0)
		}
	})

	test('lays down what always fails, after five receives', async () => {
		const times: number[] = []
		const counts: string[] = []
		const stages: Stages = ({ now }) => ({
			publish: async ({ Records }) => {
				times.push(now().getTime())
				counts.push(...Records.map(({ attributes }) => attributes.ApproximateReceiveCount))
				throw new Error('always')
			},
		})
		const faults = { kinds: new Set(faultKinds), rate: 0, most: 0 }
		const world = new World({ seed: 1, start, stages, faults })
		await world.ports().publish.send([{ body: 'poison' }])
		await world.settle()
		expect(world.deadLetters()).toMatchObject([{ stage: 'publish', body: '"poison"', receives: 5 }])
		expect(counts).toEqual(['1', '2', '3', '4', '5'])
		const pauses = times.slice(1).map((time, at) => time - (times[at] ?? 0))
		for (const pause of pauses) expect(Math.abs(pause - 361_000)).toBeLessThan(3000)
	})

	test('rings an alarm that is far away some minutes early, and one that is near at its moment', async () => {
		const rung: string[] = []
		const stages: Stages = ({ now }) => ({
			render: async ({ Records }) => {
				rung.push(...Records.map(({ body }) => `${body} ${now().toISOString().slice(0, 13)}`))
				return { batchItemFailures: [] }
			},
		})
		const world = new World({ seed: 3, start, stages })
		const { alarms } = world.ports()
		for (let twice = 0; twice < 2; twice++) await alarms.set('2030-01-01T05:00:00.000Z', { a: 1 })
		await world.settle({ until: '2030-01-01T04:00:00.000Z' })
		expect([rung, world.now().toISOString()]).toEqual([[], '2030-01-01T04:00:00.000Z'])
		expect(world.alarms.waiting).toHaveLength(1)
		await world.settle({ until: '2030-01-01T05:00:00.000Z' })
		expect(rung).toEqual(['{"a":1} 2030-01-01T04'])
		await alarms.set('2030-01-01T05:10:00.000Z', { a: 1 })
		await world.settle()
		expect(rung.slice(1)).toEqual(['{"a":1} 2030-01-01T05'])
		expect(world.alarms.waiting).toEqual([])
	})

	test.each<[string, Stages, RegExp]>([
		['a stage without a handler', () => ({}), /no handler for the messages of publish/],
		[
			'a wait for the real world',
			() => ({ publish: () => new Promise(() => {}) }),
			/publish#1 awaits something outside/,
		],
	])('does not go on after %s', async (_, stages, words) => {
		const world = new World({ seed: 1, start, stages })
		await world.ports().publish.send([{ body: 1 }])
		await expect(world.settle()).rejects.toThrow(words)
	})

	test('waits for real work that it knows of, and ends when the watcher of the site objects', async () => {
		const stages: Stages = ({ outside, site }) => ({
			publish: async () => {
				const sleep = (ms: number) => outside(() => new Promise<number>((done) => setTimeout(done, ms, ms)))
				const slept = await Promise.all([sleep(20), sleep(1)])
				await site.put('slept', Buffer.from(slept.join()), { contentType: 'text/plain' })
				return { batchItemFailures: [] }
			},
		})
		const world = new World({ seed: 1, start, stages })
		world.watchSite = (key, object) => {
			throw new Error(`${key} says ${Buffer.from(object?.body ?? [])}`)
		}
		await world.ports().publish.send([{ body: 1 }])
		await expect(world.settle()).rejects.toThrow('slept says 20,1')
	})
})
