import fc from 'fast-check'
import { expect } from 'vitest'
import type { Catalogue, RowCondition, RowWrite } from '../../functions/ports/catalogue.ts'

/** A write in words that need no revision yet: it is looked up when the write's turn comes. */
interface Draft {
	readonly partition: number
	readonly sort: string
	readonly action: RowWrite['action']
	readonly value: unknown
	readonly if: 'absent' | 'any' | 'current' | 'former'
}

// Few rows, so that transactions meet; U+FB01 and the emoji sort differently in UTF-16 units and in bytes.
const sorts = ['a', 'a#', 'b', 'я', 'خبر', '\ufb01', '😀', '\u{10fffd}']

const draft: fc.Arbitrary<Draft> = fc.record({
	partition: fc.constantFrom(0, 1),
	sort: fc.constantFrom(...sorts),
	action: fc.constantFrom('put', 'put', 'delete', 'check'),
	// `binary` is any code point but half surrogate pairs.
	value: fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' }),
	if: fc.constantFrom('absent', 'any', 'current', 'former'),
})

const rowName = ({ partition, sort }: { partition: number | string; sort: string }) => `${partition}/${sort}`

/** Sequences of transactions, none of which names a row twice. */
export const transactions = fc.array(fc.uniqueArray(draft, { maxLength: 5, selector: rowName }), { maxLength: 12 })

const inBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Carries a sequence out on a catalogue and on a map, and insists that both hold the same after each transaction. */
export async function behavesAsModel(catalogue: Catalogue, id: string, sequence: readonly (readonly Draft[])[]) {
	const partitionOf = (index: number) => `model#${id}#${index}`
	const model = new Map<string, { value: unknown; revision: string }>()
	const former = new Map<string, string>()
	for (const drafts of sequence) {
		const writes = drafts.map((one): RowWrite => {
			const { sort, action, value } = one
			const name = rowName(one)
			const revision = (one.if === 'current' ? model.get(name)?.revision : former.get(name)) ?? 'never'
			const condition: RowCondition = one.if === 'absent' || one.if === 'any' ? one.if : { revision }
			const key = { partition: partitionOf(one.partition), sort, if: condition }
			return action === 'put' ? { ...key, action, value } : { ...key, action }
		})
		const expected = drafts.every((one) => {
			if (one.if === 'any') return true
			return one.if === 'former' ? false : model.has(rowName(one)) === (one.if === 'current')
		})
		expect(await catalogue.transact(writes)).toBe(expected)
		for (const one of expected ? drafts : []) {
			const name = rowName(one)
			const before = model.get(name)
			if (one.action === 'check') continue
			if (before !== undefined) former.set(name, before.revision)
			model.delete(name)
			if (one.action === 'put') model.set(name, { value: one.value, revision: '' })
		}
		for (const index of [0, 1]) {
			const partition = partitionOf(index)
			const rows = await catalogue.query({ partition, limit: 100 })
			const held = sorts.filter((sort) => model.has(rowName({ partition: index, sort }))).toSorted(inBytes)
			expect(rows.map(({ sort }) => sort)).toEqual(held)
			expect(await catalogue.query({ partition, limit: 3, descending: true })).toEqual(rows.toReversed().slice(0, 3))
			const [from, to] = [rows[0]?.sort ?? 'a', rows.at(-1)?.sort ?? 'b']
			expect(await catalogue.query({ partition, from, to, limit: 100 })).toEqual(rows.slice(1, -1))
			for (const { sort, revision, value } of rows) {
				const mine = model.get(rowName({ partition: index, sort }))
				// What JSON makes of it: -0 is 0.
				expect(value).toEqual(JSON.parse(JSON.stringify(mine?.value)))
				expect(await catalogue.read({ partition, sort })).toEqual({ partition, sort, revision, value })
				if (mine?.revision !== '') expect(revision).toBe(mine?.revision)
				model.set(rowName({ partition: index, sort }), { value: mine?.value, revision })
			}
		}
	}
}
