import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { TestNewsroom } from '../support/memory-tools.ts'
import { type Act, countActs } from './acts.ts'
import { standing } from './at-rest.ts'
import { bill, total } from './bill.ts'
import type { Counted, Unit } from './counted.ts'
import { memory } from './durations.ts'
import { type Resource, resourcesOfProduction } from './stacks.ts'
import { actsTable, monthsTable, readersTable, restTable } from './tables.ts'

let counts: Record<Act, Counted>
let statuses: Record<string, number>
let front: string

beforeAll(async () => {
	const newsroom = await TestNewsroom.open({ bare: true })
	try {
		const counted = await countActs(newsroom)
		counts = counted.counts
		const addresses = ['/en/everywhere/', '/uz-Latn/everywhere/', '/en/news/', '/kk/news/']
		statuses = Object.fromEntries(
			await Promise.all(addresses.map(async (address) => [address, await newsroom.status(address)] as const)),
		)
		front = await newsroom.text('/en/')
		if (process.env['COSTS_TIMES']) console.table(counted.paper.medians())
	} finally {
		newsroom.close()
	}
}, 180_000)

const documented = readFileSync(new URL('../../docs/costs.md', import.meta.url), 'utf8')

/**
 * Most that each act may ask for; who needs more changes it here, and can say why. Of the rows, some twenty are for editors:
 * where the story stands, and what became of the file, each in two lists.
 */
const most: Record<Act, Partial<Record<Unit, number>> & { readonly dollarsAThousand: number }> = {
	'a story in 6 languages, with a photo': {
		// Eight objects an article, and what only search engines and link previews ask for.
		s3Writes: 350,
		s3Reads: 560,
		rowWrites: 440,
		sqs: 220,
		runs: 90,
		dollarsAThousand: 4,
	},
	'a story in 3 languages, with a photo': {
		s3Writes: 165,
		s3Reads: 230,
		rowWrites: 220,
		sqs: 105,
		runs: 43,
		dollarsAThousand: 1.9,
	},
	'a save of a live article': {
		s3Writes: 27,
		s3Reads: 42,
		rowWrites: 64,
		rowReads: 330,
		sqs: 25,
		runs: 10,
		dollarsAThousand: 0.3,
	},
	'the same, by functions that just started': {
		s3Writes: 27,
		s3Reads: 80,
		rowWrites: 64,
		runs: 10,
		dollarsAThousand: 0.4,
	},
	'a save that is rejected': {
		s3Writes: 6,
		s3Reads: 20,
		rowWrites: 30,
		rowReads: 100,
		sqs: 9,
		runs: 3,
		dollarsAThousand: 0.1,
	},
	'an article taken down': {
		s3Writes: 50,
		s3Reads: 75,
		rowWrites: 65,
		sqs: 42,
		runs: 17,
		invalidations: 4,
		dollarsAThousand: 21,
	},
	'replay of an article': {
		s3Writes: 0.5,
		s3Reads: 22,
		rowWrites: 0,
		rowReads: 120,
		sqs: 5,
		runs: 2.4,
		dollarsAThousand: 0.08,
	},
	'a run of the canary': {
		s3Writes: 33,
		s3Reads: 45,
		rowWrites: 75,
		sqs: 24,
		runs: 10,
		invalidations: 4,
		dollarsAThousand: 21,
	},
}

test('what was counted is what was meant: pages stand on full fronts, and one was taken down', () => {
	expect(statuses).toEqual({ '/en/everywhere/': 200, '/uz-Latn/everywhere/': 200, '/en/news/': 410, '/kk/news/': 200 })
	// As many stories as a front takes.
	expect(new Set(front.match(/href="\/en\/(older-\d+|first|everywhere)\/"/g)).size).toBe(30)
	expect(counts['a save that is rejected'].s3Writes).toBeLessThan(counts['a save of a live article'].s3Writes)
})

test.for(Object.keys(most) as Act[])('%s stays below its ceiling', (act) => {
	const { dollarsAThousand, ...units } = most[act]
	for (const [unit, limit] of Object.entries(units))
		expect(counts[act][unit as Unit], `${unit} of ${act}`).toBeLessThanOrEqual(limit)
	expect(1000 * total(bill(counts[act]))).toBeLessThanOrEqual(dollarsAThousand)
})

test('a replay writes nothing where nothing has changed', () => {
	expect(counts['replay of an article']).toMatchObject({ rowWrites: 0, events: 0, invalidations: 0, bucketBytes: 0 })
})

/** Fails with the table that docs/costs.md should have. */
function documents(table: string): void {
	if (!documented.includes(table)) throw new Error(`docs/costs.md needs this table:\n\n${table}\n`)
}

test('docs/costs.md has what each act asks for', () => documents(actsTable(counts)))
test('docs/costs.md has what readers cost', () => documents(readersTable()))

describe('with the stacks as they are deployed', () => {
	let resources: Resource[]
	beforeAll(() => {
		resources = resourcesOfProduction()
	}, 60_000)

	test('the functions have the memory that is counted with', () => {
		const given = Object.keys(memory).map((stage) => {
			const isIt = ({ Type, id }: Resource) => Type === 'AWS::Lambda::Function' && id.startsWith(`${stage}function`)
			return [stage, ...resources.filter(isIt).map(({ Properties }) => Properties.MemorySize)]
		})
		expect(given).toEqual(Object.entries(memory))
	})

	test('docs/costs.md has what a month costs', () => documents(monthsTable(counts, standing(resources))))
	test('docs/costs.md has what is paid at rest', () => documents(restTable(standing(resources))))
})
