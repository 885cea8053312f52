import { expect, test } from 'vitest'
import { fenceOf } from '../../../functions/catalogue/fence.ts'
import { Bucket } from './bucket.ts'

test('sequencers grow when padded on the right, and in no other reading', () => {
	const inOrder: string[] = []
	const bucket = new Bucket({ versioned: true, onChange: ({ sequencer }) => inOrder.push(sequencer) })
	for (let i = 0; i < 300; i++) bucket.put(`${i % 3}`, Buffer.from('x'), { contentType: 'text/plain' })
	bucket.delete('0')
	expect(inOrder).toHaveLength(301)
	for (const one of inOrder) expect(one).toMatch(/^[0-9A-F]+$/)
	expect(new Set(inOrder.map(({ length }) => length)).size).toBeGreaterThan(3)
	const text = (a: string, b: string) => (a < b ? -1 : Number(a > b))
	const sorted = (readingOf: (one: string) => string) =>
		inOrder.toReversed().toSorted((a, b) => text(readingOf(a), readingOf(b)))
	expect(sorted(fenceOf)).toEqual(inOrder)
	expect(new Set(inOrder.map(fenceOf)).size).toBe(301)
	expect(sorted((one) => one.padStart(64, '0'))).not.toEqual(inOrder)
	expect(sorted((one) => String(one.length))).not.toEqual(inOrder)
	const asNumbers = inOrder.toReversed().toSorted((a, b) => (BigInt(`0x${a}`) < BigInt(`0x${b}`) ? -1 : 1))
	expect(asNumbers).not.toEqual(inOrder)
	// What is stored is padded: an unpadded sequencer beside it looks older than itself.
	expect(inOrder.some((one) => one < fenceOf(one))).toBe(true)
})
