import { describe, expect, test } from 'vitest'
import type { FaultKind } from './faults.ts'
import type { PortsOfRun } from './stages.ts'
import { World } from './world.ts'

const start = '2026-06-01T00:00:00.000Z'
const text = { contentType: 'text/plain' }
const row = { partition: 'p', sort: 's', action: 'put', value: 1, if: 'absent' } as const

type Say = (words: string) => void
type Publish = (ports: PortsOfRun, say: Say, world: World) => Promise<unknown>

interface Told {
	readonly world: World
	/** What the handler said, and when, in seconds. */
	readonly said: readonly { readonly words: string; readonly at: number }[]
}

/** Publishes one message in a world in which only these faults happen, so often at most. */
async function live(seed: number, kinds: readonly FaultKind[], publish: Publish, most: number, skip: number[] = []) {
	const said: { words: string; at: number }[] = []
	const world: World = new World({
		seed,
		start,
		faults: { kinds: new Set(kinds), rate: 0.3, most, skip: new Set(skip) },
		stages: (ports) => {
			const say = (words: string) => {
				said.push({ words, at: Math.floor((ports.now().getTime() - Date.parse(start)) / 1000) })
			}
			const done = { batchItemFailures: [] }
			return { publish: () => publish(ports, say, world).then(() => done), render: async () => done }
		},
	})
	await world.ports().publish.send([{ body: 'work' }])
	await world.settle()
	expect(world.deadLetters()).toEqual([])
	return { world, said }
}

/** The first seed whose world meets the last of the kinds. */
async function meet(kinds: readonly FaultKind[], publish: Publish, most = 1): Promise<Told> {
	for (let seed = 0; seed < 200; seed++) {
		const told = await live(seed, kinds, publish, most)
		if (told.world.tally.has(`fault: ${kinds.at(-1)}`)) return told
	}
	throw new Error(`No seed meets ${kinds.at(-1)}`)
}

/** All that is said in sixty worlds in which one such fault may happen. */
async function sayings(kind: FaultKind, publish: Publish): Promise<string[]> {
	const all = new Set<string>()
	for (let seed = 0; seed < 60; seed++)
		for (const { words } of (await live(seed, [kind], publish, 1)).said) all.add(words)
	return [...all].sort()
}

const words = ({ said }: Told) => said.map((one) => one.words)
const pause = ({ said }: Told) => (said[1]?.at ?? 0) - (said[0]?.at ?? 0)
const put = ({ site }: PortsOfRun) => site.put('a', Buffer.from('x'), text, { ifNoneMatch: '*' })
const answer = (asked: Promise<unknown>) => asked.then(JSON.stringify, (error: Error) => error.name)
const is = (there: unknown) => (there === undefined ? 'absent' : 'there')

/** Puts an object, or a row, and says what was answered and what is there. */
const tryPut: Publish = async (ports, say, { buckets }) => {
	const said = await answer(put(ports).then(({ written }) => written))
	say(`${said} ${is(buckets.site.head('a'))}`)
}
const tryRow: Publish = async ({ catalogue }, say, { table }) => {
	const said = await answer(catalogue.transact([row]))
	say(`${said} ${is(table.read(row))}`)
}
const hello: Publish = async ({ site }, say) => {
	say('begins')
	await site.head('a')
	say('goes on')
}

describe('faults of deliveries', () => {
	test('duplicate: handed out twice, though nobody failed', async () => {
		const told = await meet(['duplicate'], hello)
		expect(words(told).toSorted()).toEqual(['begins', 'begins', 'goes on', 'goes on'])
		expect(told.world.journal.join('\n')).toMatch(/publish#2 begins with publish-1 \(2\)/)
	})

	test('delay: held back', async () => {
		const told = await meet(['delay'], hello)
		expect(words(told)).toEqual(['begins', 'goes on'])
		expect(told.world.journal.join('\n')).toMatch(/publish#1 begins with publish-1 \(1\)/)
		expect(told.said[0]?.at).toBeGreaterThan(0)
	})

	test('ack-lost: comes back after its visibility, though it is done', async () => {
		const told = await meet(['ack-lost'], async (_, say) => say('done'))
		expect(words(told)).toEqual(['done', 'done'])
		expect(pause(told)).toBeGreaterThan(358)
	})

	test('crash: never goes on, and comes back after its visibility', async () => {
		const told = await meet(['crash'], hello)
		expect(words(told)).toEqual(['begins', 'begins', 'goes on'])
		expect(pause(told)).toBeGreaterThan(358)
	})

	test('zombie: lands after the crash, under its condition', async () => {
		const told = await meet(['crash', 'zombie'], tryPut, 2)
		expect(told.world.tally.get('zombie lands')).toBe(1)
		expect(told.world.journal.join('\n')).toMatch(/a zombie of publish#1 lands\n.* publish#1 late site.put a: /)
		const landings = new Set<string>()
		for (let seed = 0; seed < 100; seed++) {
			const { world } = await live(seed, ['crash', 'zombie'], tryPut, 2)
			expect(world.buckets.site.keys()).toEqual(['a'])
			for (const line of world.journal) landings.add(/late site.put a: (.*)/.exec(line)?.[1] ?? '')
		}
		expect([...landings].sort()).toEqual(['', 'condition failed', 'done'])
	})
})

describe('faults of operations', () => {
	test.each<[FaultKind, Publish, string[]]>([
		['refused', tryPut, ['SlowDown absent', 'true there']],
		['timeout', tryPut, ['TimeoutError there', 'true there']],
		['timeout-late', tryPut, ['TimeoutError absent', 'true there']],
		['conflict', tryPut, ['false absent', 'true there']],
		['lost-412', tryPut, ['false there', 'true there']],
		['conflict', tryRow, ['false absent', 'true there']],
		['timeout', tryRow, ['TimeoutError there', 'true there']],
		['lost-412', tryRow, ['true there']],
	])('%s, of %o', async (kind, publish, expected) => {
		expect(await sayings(kind, publish)).toEqual(expected)
	})

	test('timeout-late: the write lands after all', async () => {
		const { world, said } = await meet(['timeout-late'], tryPut)
		expect(said.map((one) => one.words)).toEqual(['TimeoutError absent'])
		expect(world.buckets.site.keys()).toEqual(['a'])
	})

	test('partial-send: some are sent, never all and never none', async () => {
		const three: Publish = ({ render }, say) => answer(render.send([{ body: 1 }, { body: 2 }, { body: 3 }])).then(say)
		const counts = new Set<number>()
		for (let seed = 0; seed < 60; seed++) {
			const { world, said } = await live(seed, ['partial-send'], three, 1)
			const sent = /sent only (.*) of 3/.exec(world.journal.join('\n'))?.[1]?.split(', ').length
			expect(said[0]?.words).toBe(sent === undefined ? undefined : 'PartialSend')
			counts.add(sent ?? 3)
		}
		expect([...counts].sort()).toEqual([1, 2, 3])
	})

	test('a fault that is skipped does not happen', async () => {
		const kinds: readonly FaultKind[] = ['duplicate', 'delay', 'refused']
		const happenedWith = async (seed: number, skip: number[]) => {
			const { world } = await live(seed, kinds, hello, 2, skip)
			return world.journal.flatMap((line) => / fault (\d)/.exec(line)?.[1] ?? [])
		}
		let seed = 0
		while ((await happenedWith(seed, [])).length < 2) seed++
		expect(await happenedWith(seed, [])).toEqual(['0', '1'])
		expect(await happenedWith(seed, [0])).not.toContain('0')
		expect(await happenedWith(seed, [1])).toEqual(['0'])
		expect(await happenedWith(seed, [0, 1])).toEqual([])
	})
})
