import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { FolderIndex } from '../../../infra/local/adapters/folder-index.ts'
import { type FolderChange, FolderStore } from '../../../infra/local/adapters/folder-store.ts'
import { SqliteCatalogue } from '../../../infra/local/adapters/sqlite-catalogue.ts'

const temporary = mkdtempSync(join(tmpdir(), 'tilmash-folder-'))
afterAll(() => rmSync(temporary, { recursive: true }))
const fresh = () => join(mkdtempSync(join(temporary, 'case-')), 'site')
const text = { contentType: 'text/plain' }
const bytes = (words: string) => new TextEncoder().encode(words)
const wordsOf = async (store: FolderStore, key: string, version?: string) => {
	const found = await store.get(key, version)
	return found && Buffer.from(found.body).toString()
}

/** Puts `words` as the process would that ends after the index transaction, before the rename. */
function cutOffPut(root: string, key: string, words: string): void {
	const index = new FolderIndex(new DatabaseSync(`${root}.sqlite`))
	const versionId = index.nextVersion()
	writeFileSync(join(`${root}.versions`, versionId), words)
	const etag = createHash('md5').update(words).digest('hex')
	index.begin({ key, etag, size: words.length, versionId, ...text })
	index.close()
}

/** Ends the next write right after that step on the index, as a crash would. */
function crashAfter(step: 'begin' | 'remove'): void {
	const original: unknown = FolderIndex.prototype[step]
	vi.spyOn(FolderIndex.prototype, step).mockImplementationOnce(function (this: FolderIndex, ...words: unknown[]) {
		if (typeof original === 'function') original.apply(this, words)
		throw new Error('crash')
	})
}

test('an object is a plain file at its key, and a deleted one is none', async () => {
	const root = fresh()
	const store = new FolderStore(root)
	await store.put('kk/қар/index.html', bytes('<p>'), text)
	expect(readFileSync(join(root, 'kk/қар/index.html'), 'utf8')).toBe('<p>')
	expect(readdirSync(join(root, 'kk/қар'))).toEqual(['index.html'])
	await store.delete('kk/қар/index.html')
	expect(existsSync(join(root, 'kk/қар/index.html'))).toBe(false)
	store.close()
})

test.each(['../out', 'a/../../out', 'a/..', '..', '.', './a', 'a//b', '/a', 'a/', 'a\0b', ''])(
	'refuses the key %j, and writes nothing',
	async (key) => {
		const root = fresh()
		const store = new FolderStore(root)
		await store.put('a0', bytes('kept'), text)
		const before = readdirSync(join(root, '..'), { recursive: true })
		await expect(store.put(key, bytes('out'), text)).rejects.toThrow('Not a key')
		expect(await store.get(key)).toBeUndefined()
		expect(await store.delete(key)).toEqual({ written: true })
		expect(readdirSync(join(root, '..'), { recursive: true })).toEqual(before)
		expect(await store.list('')).toEqual(['a0'])
		store.close()
	},
)

test('data, headers, versions and their order survive a reopen', async () => {
	const root = fresh()
	const changes: FolderChange[] = []
	const options = { versioned: true, onChange: (change: FolderChange) => changes.push(change) }
	const first = new FolderStore(root, options)
	await first.put('a', bytes('1'), { ...text, metadata: { of: 'one' } })
	const one = await first.head('a')
	await first.put('a', bytes('2'), text)
	await first.delete('a')
	first.close()
	const second = new FolderStore(root, options)
	expect(await wordsOf(second, 'a')).toBeUndefined()
	expect(await second.get('a', one?.versionId)).toMatchObject({ ...one, metadata: { of: 'one' } })
	await second.put('a', bytes('3'), text)
	expect(await wordsOf(second, 'a', one?.versionId)).toBe('1')
	second.close()
	expect(changes.map(({ event, size }) => `${event} ${size}`)).toEqual([
		'ObjectCreated:Put 1',
		'ObjectCreated:Put 1',
		'ObjectRemoved:Delete 0',
		'ObjectCreated:Put 1',
	])
	const sequencers = changes.map(({ sequencer }) => sequencer)
	expect(sequencers.toSorted()).toEqual(sequencers)
	expect(new Set(sequencers).size).toBe(4)
})

test('a put that a crash cut off between index and rename is done at the next open', async () => {
	const root = fresh()
	new FolderStore(root, { versioned: true }).close()
	cutOffPut(root, 'a', 'new')
	expect(existsSync(join(root, 'a'))).toBe(false)
	const store = new FolderStore(root, { versioned: true })
	expect(await wordsOf(store, 'a')).toBe('new')
	expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new')
	store.close()
	const index = new FolderIndex(new DatabaseSync(`${root}.sqlite`))
	expect(index.unfinished()).toEqual([])
	index.close()
})

test('a put cut off by a crash keeps the version that it replaces', async () => {
	const root = fresh()
	const before = new FolderStore(root, { versioned: true })
	await before.put('a', bytes('old'), text)
	const old = await before.head('a')
	crashAfter('begin')
	await expect(before.put('a', bytes('new'), text)).rejects.toThrow('crash')
	const store = new FolderStore(root, { versioned: true })
	expect(await wordsOf(store, 'a')).toBe('new')
	expect(await wordsOf(store, 'a', old?.versionId)).toBe('old')
})

test('a delete that a crash cut off is done at the next open', async () => {
	const root = fresh()
	const before = new FolderStore(root, { versioned: true })
	await before.put('a', bytes('withdrawn'), text)
	const old = await before.head('a')
	crashAfter('remove')
	await expect(before.delete('a')).rejects.toThrow('crash')
	const store = new FolderStore(root, { versioned: true })
	expect(existsSync(join(root, 'a'))).toBe(false)
	expect(await wordsOf(store, 'a', old?.versionId)).toBe('withdrawn')
})

test('a process that ended without a word loses nothing of what it wrote last', async () => {
	const root = fresh()
	const before = new FolderStore(root, { versioned: true })
	for (const words of ['1', '2', '3']) await before.put('a', bytes(words), text)
	await before.put('b', bytes('x'), text)
	const [a, b] = [await before.head('a'), await before.head('b')]
	const store = new FolderStore(root, { versioned: true })
	expect([await store.head('a'), await store.head('b')]).toEqual([a, b])
	expect([await wordsOf(store, 'a'), await wordsOf(store, 'b')]).toEqual(['3', 'x'])
	expect(await wordsOf(store, 'a', '0000000000000002')).toBe('2')
	await store.put('a', bytes('4'), text)
	expect([await wordsOf(store, 'a'), await wordsOf(store, 'a', a?.versionId)]).toEqual(['4', '3'])
	store.close()
	const index = new FolderIndex(new DatabaseSync(`${root}.sqlite`))
	expect(index.unfinished()).toEqual([])
	index.close()
})

test('what another store writes in the same folder is seen at once', async () => {
	const root = fresh()
	const [one, other] = [new FolderStore(root), new FolderStore(root)]
	expect(await one.head('a')).toBeUndefined()
	await other.put('a', bytes('1'), text)
	expect(await wordsOf(one, 'a')).toBe('1')
	await other.delete('a')
	expect(await one.head('a')).toBeUndefined()
})

test('without versions a version that was overwritten is gone', async () => {
	const store = new FolderStore(fresh())
	await store.put('a', bytes('1'), text)
	const one = await store.head('a')
	await store.put('a', bytes('2'), text)
	expect(await store.get('a', one?.versionId)).toBeUndefined()
})

test('a key under another key is refused before anything is written', async () => {
	const store = new FolderStore(fresh())
	await store.put('a', bytes('1'), text)
	await store.put('b/c', bytes('1'), text)
	await expect(store.put('a/b', bytes('2'), text)).rejects.toThrow()
	await expect(store.put('b', bytes('2'), text)).rejects.toThrow()
	expect(await store.list('')).toEqual(['a', 'b/c'])
})

test('a name too long for a file is refused before anything is written', async () => {
	const store = new FolderStore(fresh())
	await expect(store.put('ұ'.repeat(200), bytes('1'), text)).rejects.toThrow()
	expect(await store.list('')).toEqual([])
})

test('a value that is no JSON is refused, and the catalogue goes on', async () => {
	const catalogue = new SqliteCatalogue(':memory:')
	const key = { partition: 'p', sort: 's', if: 'any' } as const
	await expect(catalogue.transact([{ ...key, action: 'put', value: 1n }])).rejects.toThrow(TypeError)
	await expect(catalogue.transact([{ ...key, action: 'put', value: undefined }])).rejects.toThrow(TypeError)
	expect(await catalogue.transact([{ ...key, action: 'put', value: 1 }])).toBe(true)
})

test('the catalogue survives a reopen, revisions too', async () => {
	const file = `${fresh()}.sqlite`
	const key = { partition: 'p', sort: 'қ' }
	const first = new SqliteCatalogue(file)
	await first.transact([{ ...key, action: 'put', value: { a: 1 }, if: 'absent' }])
	const row = await first.read(key)
	first.close()
	const second = new SqliteCatalogue(file)
	expect(await second.read(key)).toEqual(row)
	second.close()
})
