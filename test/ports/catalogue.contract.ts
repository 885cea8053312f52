import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalogue, RowWrite } from '../../functions/ports/catalogue.ts'
import { behavesAsModel, transactions } from './catalogue.model.ts'
import { testQueries } from './catalogue-query.contract.ts'

/** An open catalogue and how to be rid of it. */
export interface OpenCatalogue {
	readonly catalogue: Catalogue
	close(): Promise<void>
}

/** What every catalogue must do. Each test has partitions of its own, so the table may be one that others use too. */
export function describeCatalogue(name: string, open: () => Promise<OpenCatalogue>) {
	describe(`Catalogue contract: ${name}`, () => {
		let opened: OpenCatalogue
		let catalogue: Catalogue
		beforeAll(async () => {
			opened = await open()
			catalogue = opened.catalogue
		})
		afterAll(() => opened.close())
		const home = (sort = 'row') => ({ partition: `contract#${randomUUID()}`, sort })
		const revisionOf = async (key: { partition: string; sort: string }) => (await catalogue.read(key))?.revision ?? ''
		const put = (key: { partition: string; sort: string }, value: unknown, condition: RowWrite['if'] = 'any') =>
			catalogue.transact([{ ...key, action: 'put', value, if: condition }])

		test('keeps a value under its key', async () => {
			const key = home()
			expect(await catalogue.read(key)).toBeUndefined()
			expect(await put(key, { a: [1, null, 'x'] })).toBe(true)
			expect(await catalogue.read(key)).toMatchObject({ ...key, value: { a: [1, null, 'x'] } })
			expect(await catalogue.read({ ...key, sort: 'other' })).toBeUndefined()
		})

		test.each([
			['text', 'Қазақ 🧑🏽‍🚀 “я” e\u0301 \u0000 \uffff می‌خواهم'],
			['numbers', [0, -1.5, 1e300, Number.MAX_SAFE_INTEGER, 5e-324]],
			['empty things', { '': '', none: null, list: [], record: {}, no: false }],
			['null', null],
			['zero', 0],
			['an empty text', ''],
			['depth', { a: { b: { c: [[[{ 'ключ 🔑': true }]]] } } }],
		])('loses nothing of %s', async (_, value) => {
			const key = home('ключ/خبر/😀')
			await put(key, value)
			expect((await catalogue.read(key))?.value).toEqual(value)
			expect((await catalogue.query({ partition: key.partition, limit: 2 })).map((row) => row.value)).toEqual([value])
		})

		test('“absent” writes only where no row is', async () => {
			const key = home()
			expect(await put(key, 1, 'absent')).toBe(true)
			expect(await put(key, 2, 'absent')).toBe(false)
			expect((await catalogue.read(key))?.value).toBe(1)
			expect(await catalogue.transact([{ ...key, action: 'delete', if: 'absent' }])).toBe(false)
			expect(await catalogue.transact([{ ...key, action: 'delete', if: 'any' }])).toBe(true)
			expect(await put(key, 3, 'absent')).toBe(true)
		})

		test('a revision writes only over just that write', async () => {
			const key = home()
			expect(await put(key, 0, { revision: randomUUID() })).toBe(false)
			await put(key, 1)
			const revision = await revisionOf(key)
			expect(await put(key, 1, { revision })).toBe(true)
			expect(await revisionOf(key)).not.toBe(revision)
			expect(await put(key, 2, { revision })).toBe(false)
			expect(await catalogue.transact([{ ...key, action: 'delete', if: { revision } }])).toBe(false)
			const now = { revision: await revisionOf(key) }
			expect(await catalogue.transact([{ ...key, action: 'delete', if: now }])).toBe(true)
			expect(await catalogue.transact([{ ...key, action: 'delete', if: now }])).toBe(false)
			expect(await catalogue.read(key)).toBeUndefined()
		})

		test('a revision never comes back', async () => {
			const key = home()
			const seen = new Set<string>()
			for (let i = 0; i < 5; i++) {
				await put(key, 'the same')
				seen.add(await revisionOf(key))
				await put(key, 'the same')
				seen.add(await revisionOf(key))
				await catalogue.transact([{ ...key, action: 'delete', if: 'any' }])
				for (const revision of seen) expect(await put(key, 'back', { revision })).toBe(false)
			}
			expect(seen.size).toBe(10)
		})

		test('one condition that fails writes nothing', async () => {
			const [a, b, c] = [home(), home(), home()]
			await put(b, 'b')
			const writes: RowWrite[] = [
				{ ...a, action: 'put', value: 'a', if: 'absent' },
				{ ...b, action: 'delete', if: 'any' },
				{ ...c, action: 'check', if: { revision: randomUUID() } },
			]
			expect(await catalogue.transact(writes)).toBe(false)
			expect(await catalogue.read(a)).toBeUndefined()
			expect((await catalogue.read(b))?.value).toBe('b')
			expect(await catalogue.transact([...writes.slice(0, 2), { ...c, action: 'check', if: 'absent' }])).toBe(true)
			expect((await catalogue.read(a))?.value).toBe('a')
			expect(await catalogue.read(b)).toBeUndefined()
		})

		test('a check writes nothing', async () => {
			const [key, none] = [home(), home()]
			await put(key, 1)
			const before = await catalogue.read(key)
			const check = (condition: RowWrite['if']) => ({ ...key, action: 'check', if: condition }) as const
			expect(await catalogue.transact([check('any'), { ...none, action: 'check', if: 'any' }])).toBe(true)
			expect(await catalogue.transact([check({ revision: before?.revision ?? '' })])).toBe(true)
			expect(await catalogue.transact([check('absent')])).toBe(false)
			expect(await catalogue.read(key)).toEqual(before)
			expect(await catalogue.read(none)).toBeUndefined()
			expect(await catalogue.transact([])).toBe(true)
		})

		testQueries(() => catalogue)

		test('takes 100 writes at a time, each of another row', async () => {
			const { partition } = home()
			const writes = Array.from({ length: 101 }, (_, i): RowWrite => {
				return { partition, sort: String(i), action: 'put', value: i, if: 'absent' }
			})
			await expect(catalogue.transact(writes)).rejects.toThrow(/101/)
			const [first] = writes
			if (first !== undefined) await expect(catalogue.transact([first, first])).rejects.toThrow(/one row/)
			expect(await catalogue.query({ partition, limit: 1 })).toEqual([])
			expect(await catalogue.transact(writes.slice(0, 100))).toBe(true)
			expect(await catalogue.query({ partition, limit: 200 })).toHaveLength(100)
		})

		test.each([1, 3])('of 30 rivals for a row, each with %i writes, one wins', async (size) => {
			const [key, ...others] = [home(), ...Array.from({ length: size - 1 }, () => home())]
			await put(key, 'start')
			const revision = await revisionOf(key)
			const outcomes = await Promise.all(
				Array.from({ length: 30 }, (_, value) => {
					const rest = others.map((other): RowWrite => ({ ...other, action: 'put', value, if: 'any' }))
					return catalogue.transact([{ ...key, action: 'put', value, if: { revision } }, ...rest])
				}),
			)
			expect(outcomes.filter(Boolean)).toHaveLength(1)
			for (const row of [key, ...others]) expect((await catalogue.read(row))?.value).toBe(outcomes.indexOf(true))
		})

		test('behaves as a map does, whatever the transactions', async () => {
			await fc.assert(
				fc.asyncProperty(transactions, (sequence) => behavesAsModel(catalogue, randomUUID(), sequence)),
				{ numRuns: 60 },
			)
		}, 120_000)
	})
}
