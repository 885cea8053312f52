import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import { testLists } from './object-store-list.contract.ts'

/** An open store and how to be rid of it. */
export interface OpenStore {
	readonly store: ObjectStore
	close(): Promise<void>
}

const text = { contentType: 'text/plain; charset=utf-8' }
const bytes = (words: string) => new TextEncoder().encode(words)
const md5 = (body: Uint8Array) => createHash('md5').update(body).digest('hex')

/** What every object store must do. Each test has keys of its own, so the store may be one that others use too. */
export function describeObjectStore(name: string, open: () => Promise<OpenStore>, capabilities = { versions: true }) {
	describe(`ObjectStore contract: ${name}`, () => {
		let opened: OpenStore
		let store: ObjectStore
		beforeAll(async () => {
			opened = await open()
			store = opened.store
		})
		afterAll(() => opened.close())
		const folder = () => `contract-${randomUUID()}`
		const read = async (key: string, version?: string) => {
			const found = await store.get(key, version)
			return found && Buffer.from(found.body).toString()
		}

		test('keeps bytes and headers', async () => {
			const key = `${folder()}/page.html`
			const body = randomBytes(3000)
			const headers = {
				contentType: 'text/html; charset=utf-8',
				cacheControl: 'public, max-age=60',
				metadata: { sequencer: '0055AED6DCD90281E5', 'tilmash-lang': 'kk' },
			}
			expect(await store.put(key, body, headers)).toEqual({ written: true, etag: md5(body) })
			const { body: got, ...head } = (await store.get(key)) ?? {}
			expect(Buffer.from(got ?? []).equals(body)).toBe(true)
			expect(head).toMatchObject({ key, etag: md5(body), size: 3000, ...headers })
			expect(await store.head(key)).toEqual(head)
		})

		test('an overwrite replaces the headers too', async () => {
			const key = `${folder()}/a`
			await store.put(key, bytes('1'), { ...text, cacheControl: 'no-cache', metadata: { a: '1' } })
			await store.put(key, bytes('2'), { contentType: 'text/css' })
			const head = await store.head(key)
			expect(head).toMatchObject({ contentType: 'text/css', size: 1, etag: md5(bytes('2')) })
			expect([head?.cacheControl, head?.metadata]).toEqual([undefined, undefined])
		})

		test.each(['Алматы/қар.md', 'خبر/۱۴۰۵.md', 'two words.md', 'a+b.md', '100%.md', '%2F.md', '😀.md', 'a&<b>"\'.md'])(
			'takes the key %s as it is',
			async (name) => {
				const home = folder()
				await store.put(`${home}/${name}`, bytes(name), text)
				expect(await read(`${home}/${name}`)).toBe(name)
				expect(await store.list(home)).toEqual([`${home}/${name}`])
				await store.delete(`${home}/${name}`)
				expect(await store.list(home)).toEqual([])
			},
		)

		test.each([0, 5_000_000])('keeps a body of %i bytes', async (size) => {
			const key = `${folder()}/photo`
			const body = randomBytes(size)
			expect(await store.put(key, body, text)).toEqual({ written: true, etag: md5(body) })
			const found = await store.get(key)
			expect(found?.size).toBe(size)
			expect(md5(found?.body ?? bytes('nothing'))).toBe(md5(body))
		})

		test('has nothing where nothing is', async () => {
			const key = `${folder()}/none`
			expect(await store.get(key)).toBeUndefined()
			expect(await store.head(key)).toBeUndefined()
			expect(await store.delete(key)).toEqual({ written: true })
			expect(await store.delete(key, md5(bytes('x')))).toEqual({ written: true })
		})

		test('If-None-Match: * writes only where nothing is', async () => {
			const key = `${folder()}/a`
			const condition = { ifNoneMatch: '*' } as const
			expect(await store.put(key, bytes('1'), text, condition)).toMatchObject({ written: true })
			const before = await store.head(key)
			expect(await store.put(key, bytes('2'), { contentType: 'text/css' }, condition)).toEqual({ written: false })
			expect(await store.head(key)).toEqual(before)
			expect(await read(key)).toBe('1')
			await store.delete(key)
			expect(await store.put(key, bytes('3'), text, condition)).toMatchObject({ written: true })
			expect(await read(key)).toBe('3')
		})

		test('If-Match writes only over just those bytes', async () => {
			const key = `${folder()}/a`
			const first = { ifMatch: md5(bytes('1')) }
			expect(await store.put(key, bytes('0'), text, first)).toEqual({ written: false })
			expect(await store.head(key)).toBeUndefined()
			await store.put(key, bytes('1'), text)
			expect(await store.put(key, bytes('2'), text, first)).toMatchObject({ written: true })
			const before = await store.head(key)
			expect(await store.put(key, bytes('3'), text, first)).toEqual({ written: false })
			expect(await store.head(key)).toEqual(before)
			expect(await read(key)).toBe('2')
			await store.delete(key)
			expect(await store.put(key, bytes('4'), text, { ifMatch: md5(bytes('2')) })).toEqual({ written: false })
			expect(await store.get(key)).toBeUndefined()
		})

		test.each(['absent', 'present'])('of 20 racing writers of an %s object one wins', async (start) => {
			const key = `${folder()}/a`
			if (start === 'present') await store.put(key, bytes('old'), text)
			const condition = start === 'present' ? { ifMatch: md5(bytes('old')) } : ({ ifNoneMatch: '*' } as const)
			const writers = Array.from({ length: 20 }, (_, i) => `writer ${i}`)
			const outcomes = await Promise.all(writers.map((words) => store.put(key, bytes(words), text, condition)))
			const winners = writers.filter((_, i) => outcomes[i]?.written)
			expect(winners).toHaveLength(1)
			expect(await read(key)).toBe(winners[0])
		})

		test('deletes with an ETag only just those bytes', async () => {
			const key = `${folder()}/a`
			await store.put(key, bytes('1'), text)
			expect(await store.delete(key, md5(bytes('2')))).toEqual({ written: false })
			expect(await read(key)).toBe('1')
			expect(await store.delete(key, md5(bytes('1')))).toEqual({ written: true })
			expect(await store.get(key)).toBeUndefined()
			expect(await store.delete(key, md5(bytes('1')))).toEqual({ written: true })
		})

		test.runIf(capabilities.versions)('gets a version after an overwrite and after a delete', async () => {
			const key = `${folder()}/a`
			await store.put(key, bytes('1'), { ...text, metadata: { of: 'one' } })
			const one = await store.head(key)
			await store.put(key, bytes('1'), text)
			const same = await store.head(key)
			await store.put(key, bytes('2'), text)
			expect(new Set([one?.versionId, same?.versionId, (await store.head(key))?.versionId]).size).toBe(3)
			expect(await store.get(key, one?.versionId)).toMatchObject({ ...one, metadata: { of: 'one' } })
			expect(await read(key, one?.versionId)).toBe('1')
			expect((await store.get(key, same?.versionId))?.metadata).toBeUndefined()
			await store.delete(key)
			expect(await read(key, one?.versionId)).toBe('1')
			expect(await read(key, same?.versionId)).toBe('1')
			await store.put(key, bytes('3'), text)
			expect([await read(key, one?.versionId), await read(key)]).toEqual(['1', '3'])
			expect(await store.get(`${key}-other`, one?.versionId)).toBeUndefined()
		})

		testLists(() => store)
	})
}
