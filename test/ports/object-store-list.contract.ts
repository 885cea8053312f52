import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ObjectStore } from '../../functions/ports/object-store.ts'

/** The part of the object store's contract that is about lists. */
export function testLists(store: () => ObjectStore) {
	const put = (key: string) => store().put(key, new Uint8Array(), { contentType: 'text/plain' })

	test('lists in UTF-8 byte order', async () => {
		const home = `contract-${randomUUID()}`
		// U+FB01 sorts behind U+1F600 in UTF-16 units and before it in bytes.
		const names = ['😀', '\ufb01', 'я', 'é', 'z', 'a b', 'a', 'Z', '10', '9', 'خ', '\u{10fffd}']
		const keys = names.map((name) => `${home}/${name}`)
		await Promise.all(keys.map((key) => put(key)))
		const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
		expect(await store().list(`${home}/`)).toEqual(sorted)
		expect(await store().list(`${home}/`, { after: `${home}/z`, limit: 3 })).toEqual(sorted.slice(6, 9))
	})

	test('lists what begins with the prefix, after a key that need not exist', async () => {
		const home = `contract-${randomUUID()}`
		for (const key of ['a', 'ab/1', 'ab/2', 'ab0', 'b']) await put(`${home}/${key}`)
		const list = async (prefix: string, options = {}) =>
			(await store().list(`${home}/${prefix}`, options)).map((key) => key.slice(home.length + 1))
		expect(await list('ab')).toEqual(['ab/1', 'ab/2', 'ab0'])
		expect(await list('ab/')).toEqual(['ab/1', 'ab/2'])
		expect(await list('ab', { after: `${home}/ab/11` })).toEqual(['ab/2', 'ab0'])
		expect(await list('ab', { after: `${home}/a` })).toEqual(['ab/1', 'ab/2', 'ab0'])
		expect(await list('ab', { after: `${home}/b` })).toEqual([])
		expect(await list('ab', { limit: 1 })).toEqual(['ab/1'])
		expect(await list('c')).toEqual([])
	})

	test('lists at most 1,000 keys', async () => {
		const home = `contract-${randomUUID()}`
		const keys = Array.from({ length: 1003 }, (_, i) => `${home}/${String(i).padStart(4, '0')}`)
		for (let i = 0; i < keys.length; i += 50) await Promise.all(keys.slice(i, i + 50).map((key) => put(key)))
		const page = await store().list(home, { limit: 2000 })
		expect(page).toEqual(keys.slice(0, 1000))
		expect(await store().list(home, { after: page.at(-1) ?? '' })).toEqual(keys.slice(1000))
	})
}
