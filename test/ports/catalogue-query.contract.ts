import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Catalogue } from '../../functions/ports/catalogue.ts'

/** The part of the catalogue's contract that is about ranges. */
export function testQueries(catalogue: () => Catalogue) {
	const put = (partition: string, sort: string, value: unknown) =>
		catalogue().transact([{ partition, sort, action: 'put', value, if: 'any' }])

	test('a query keeps to its bounds, order and limit', async () => {
		const partition = `contract#${randomUUID()}`
		// U+FB01 sorts behind U+1F600 in UTF-16 units and before it in bytes.
		const sorts = ['10', '9', 'Z', 'a', 'a#', 'a#1', 'é', 'я', 'қ', 'خ', '\ufb01', '😀', '\u{1f9d1}']
		for (const sort of sorts) await put(partition, sort, sort)
		await put(`${partition}0`, 'a', 'another partition')
		const ask = async (range: { from?: string; to?: string; descending?: boolean; limit?: number }) =>
			(await catalogue().query({ partition, limit: 100, ...range })).map((row) => row.value)
		const ordered = sorts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
		expect(await ask({})).toEqual(ordered)
		expect(await ask({ descending: true })).toEqual(ordered.toReversed())
		expect(await ask({ from: 'a', to: '😀' })).toEqual(ordered.slice(4, 11))
		expect(await ask({ from: 'a', to: '😀', limit: 2 })).toEqual(ordered.slice(4, 6))
		expect(await ask({ from: 'a', to: '😀', limit: 2, descending: true })).toEqual(ordered.slice(9, 11).toReversed())
		expect(await ask({ from: 'b', limit: 1 })).toEqual(['é'])
		expect(await ask({ to: 'a', descending: true, limit: 1 })).toEqual(['Z'])
		expect(await ask({ from: '', to: '9' })).toEqual(['10'])
		for (const empty of [
			{ from: 'a', to: 'a' },
			{ from: 'я', to: 'a' },
			{ to: '' },
			{ from: '\u{10ffff}' },
			{ limit: 0 },
		])
			expect(await ask(empty)).toEqual([])
	})

	test('a query goes on behind the first megabyte', async () => {
		const partition = `contract#${randomUUID()}`
		for (let i = 0; i < 7; i++) await put(partition, String(i), 'я'.repeat(100_000))
		const rows = await catalogue().query({ partition, limit: 7 })
		expect(rows.map(({ sort }) => sort)).toEqual(['0', '1', '2', '3', '4', '5', '6'])
	})
}
