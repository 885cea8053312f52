import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { project } from '../../functions/site/project.ts'
import type { PublicObject } from '../../functions/site/public-object.ts'
import { FolderStore } from '../../infra/local/adapters/folder-store.ts'
import { BetweenStore } from '../support/rival-store.ts'

let folder = ''
let store: FolderStore
let writes: string[] = []
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tilmash-project-'))
	writes = []
	store = new FolderStore(join(folder, 'site'), { index: ':memory:', onChange: ({ key }) => void writes.push(key) })
})
afterEach(() => {
	store.close()
	rmSync(folder, { recursive: true })
})

const html = (words: string, more: Partial<PublicObject> = {}): PublicObject => ({
	body: Buffer.from(words),
	contentType: 'text/html',
	...more,
})
const words = async (key = 'page') => Buffer.from((await store.get(key))?.body ?? '').toString()
/** The catalogue of these tests: what the page should say; null for no page. */
const rows: { page: string | null } = { page: '' }
const read = async () => {
	const { page } = rows
	return {
		stamp: String(page),
		keys: ['page'],
		render: async () => new Map([['page', page === null ? null : html(page)]]),
	}
}
const put = (text: string) => store.put('page', Buffer.from(text), { contentType: 'text/html' })

test('a page is made, changed and taken away as the catalogue says', async () => {
	rows.page = 'first'
	expect(await project(store, read)).toEqual(['page'])
	expect(await words()).toBe('first')
	rows.page = 'second'
	await project(store, read)
	expect(await words()).toBe('second')
	rows.page = null
	expect(await project(store, read)).toEqual(['page'])
	expect(await store.head('page')).toBeUndefined()
	expect(await project(store, read)).toEqual([])
})

test('unchanged bytes are not written; other headers are a change', async () => {
	const objects = (more: Partial<PublicObject>) => async () => ({
		stamp: '',
		keys: ['page'],
		render: async () => new Map([['page', html('same', more)]]),
	})
	await project(store, objects({}))
	writes.length = 0
	expect(await project(store, objects({}))).toEqual([])
	expect(writes).toEqual([])
	const changes: Partial<PublicObject>[] = [
		{ metadata: { status: '410' } },
		{ metadata: { status: '301', location: '/en/x/' } },
		{ contentType: 'text/plain' },
		{ cacheControl: 'no-store' },
	]
	for (const more of changes) {
		await project(store, objects({}))
		expect(await project(store, objects(more)), JSON.stringify(more)).toEqual(['page'])
		expect(await project(store, objects(more))).toEqual([])
	}
})

test.each([
	['a new page', undefined],
	['a page that was there', 'before'],
])('%s: a rival that writes first is noticed, and both make the same of it', async (_what, before) => {
	if (before !== undefined) await put(before)
	rows.page = 'ours'
	const slow = new BetweenStore(store, 'page', async () => {
		rows.page = 'newer than ours'
		await project(store, read)
	})
	await project(slow, read)
	expect(slow.happened).toBe(1)
	expect(await words()).toBe('newer than ours')
})

test('a page that a rival has just made anew is not deleted for an old reason', async () => {
	await put('before')
	rows.page = null
	const slow = new BetweenStore(store, 'page', async () => {
		rows.page = 'back again'
		await project(store, read)
	})
	writes.length = 0
	await project(slow, read)
	expect(await words()).toBe('back again')
	// Written once, by the rival: it was never away.
	expect(writes).toEqual(['page'])
})

test('A → B → A: a slow writer of B, whose A looks untouched, does not have the last word', async () => {
	rows.page = 'A'
	await project(store, read)
	rows.page = 'B'
	const slow = new BetweenStore(store, 'page', async () => {
		// Another function wrote B, and a third one A again: the same bytes, the same ETag as at the beginning.
		await put('B')
		rows.page = 'A'
		await put('A')
	})
	writes.length = 0
	await project(slow, read)
	expect(slow.happened).toBe(1)
	expect(await words()).toBe('A')
	// B, A, the slow writer’s B, and its own look at what it had done.
	expect(writes).toHaveLength(4)
})

test('rows that change after the last write are looked at once more', async () => {
	rows.page = 'old'
	let reads = 0
	await project(store, async () => {
		// The third look is the one after the write.
		if (++reads === 3) rows.page = 'new'
		return read()
	})
	expect(await words()).toBe('new')
})

test('a key that comes in while others are written is written too', async () => {
	const keys = ['one']
	await project(store, async () => {
		const now = [...keys]
		if (keys.length === 1) keys.push('two')
		return { stamp: now.join(), keys: now, render: async () => new Map(now.map((key) => [key, html(key)])) }
	})
	expect(await words('one')).toBe('one')
	expect(await words('two')).toBe('two')
})

test('one lost race of several objects leaves none of them behind', async () => {
	let state = 'old'
	const both = async () => {
		const now = state
		return {
			stamp: now,
			keys: ['page', 'lite'],
			render: async () => new Map(['page', 'lite'].map((key) => [key, html(`${key} ${now}`)])),
		}
	}
	const slow = new BetweenStore(store, 'lite', async () => {
		state = 'new'
		await project(store, both)
	})
	await project(slow, both)
	expect([await words('page'), await words('lite')]).toEqual(['page new', 'lite new'])
})

test('a race that never ends is given up, so that the message comes again later', async () => {
	rows.page = 'ours'
	let rival = 0
	const busy = new BetweenStore(store, 'page', () => put(`rival ${rival++}`), Number.POSITIVE_INFINITY)
	await expect(project(busy, read)).rejects.toThrow('page changed')
	expect(busy.happened).toBeGreaterThanOrEqual(3)
	expect(busy.happened).toBeLessThanOrEqual(50)
})

test('what agrees already is not rendered again, unless somebody has touched it or something else is wanted', async () => {
	let rendered = 0
	const page =
		(words: string, metadata = {}) =>
		async () => ({
			stamp: JSON.stringify([words, metadata]),
			keys: ['page', 'gone', 'card'],
			determined: true as const,
			render: async () => {
				rendered++
				return new Map([
					['page', html(words, { metadata })],
					['gone', null],
				])
			},
		})
	expect(await project(store, page('first'))).toEqual(['page'])
	expect(await project(store, page('first'))).toEqual([])
	expect(rendered).toBe(1)
	expect(await project(store, page('second'))).toEqual(['page'])
	await put('stray')
	expect(await project(store, page('second'))).toEqual(['page'])
	expect(await words()).toBe('second')
	await store.put('page', Buffer.from('second'), { contentType: 'text/html', metadata: { status: '410' } })
	expect(await project(store, page('second'))).toEqual(['page'])
	await store.put('gone', Buffer.from('stray'), { contentType: 'text/html' })
	expect(await project(store, page('second'))).toEqual(['gone'])
	expect(await project(store, page('second'))).toEqual([])
	expect(rendered).toBe(5)
	expect(await project(store, page('second', { tag: 'a' }))).toEqual(['page'])
})
