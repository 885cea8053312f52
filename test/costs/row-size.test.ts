import { expect, test } from 'vitest'
import { readUnits, rowBytes, writeUnits } from './row-size.ts'

const key = { partition: 'p', sort: 's' }
/** A row of so many bytes: 26 are the names of its attributes, 36 its revision, 2 its key, 2 the quotes of its text. */
const rowOf = (bytes: number) => ({ ...key, revision: 'r', value: 'x'.repeat(bytes - 66) })
const put = (bytes: number, condition: 'absent' | { revision: string }) =>
	({ ...key, action: 'put', if: condition, value: rowOf(bytes).value }) as const

test('a row is as large as its names and values in UTF-8', () => {
	expect(rowBytes(rowOf(1000))).toBe(1000)
	expect(rowBytes({ ...key, value: 'қ' })).toBe(68)
})

test('reads are paid by 4 KB, a miss as well', () => {
	expect([0, 1, 4096, 4097].map(readUnits)).toEqual([1, 1, 1, 2])
})

test('writes are paid by KB of the larger row, and twice in a transaction', () => {
	expect(writeUnits([put(1024, { revision: 'r' })], [rowOf(1000)])).toBe(1)
	expect(writeUnits([put(1025, { revision: 'r' })], [rowOf(1000)])).toBe(2)
	expect(writeUnits([put(100, { revision: 'r' })], [rowOf(3000)])).toBe(3)
	expect(writeUnits([put(100, 'absent')], [undefined])).toBe(2)
	expect(writeUnits([put(100, 'absent'), { ...key, action: 'check', if: 'absent' }], [undefined, undefined])).toBe(4)
	expect(writeUnits([{ ...key, action: 'delete', if: 'any' }], [rowOf(2000)])).toBe(4)
})
