import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { FolderStore } from '../../../infra/local/adapters/folder-store.ts'

/** A process that is killed while it copies leaves half of the copy. */
vi.mock('node:fs', async (original) => ({
	...(await original<typeof import('node:fs')>()),
	copyFileSync: (_from: string, to: string) => {
		writeFileSync(to, 'wh')
		throw new Error('killed')
	},
}))

const temporary = mkdtempSync(join(tmpdir(), 'tilmash-killed-'))
afterAll(() => rmSync(temporary, { recursive: true }))
const text = { contentType: 'text/plain' }

test.each(['put', 'delete'] as const)(
	'a %s that is killed while the version before is copied leaves it whole',
	async (act) => {
		const root = join(temporary, act)
		const before = new FolderStore(root, { versioned: true })
		await before.put('a', Buffer.from('whole'), text)
		const again = act === 'put' ? before.put('a', Buffer.from('new'), text) : before.delete('a')
		await expect(again).rejects.toThrow('killed')
		const store = new FolderStore(root, { versioned: true })
		expect(Buffer.from((await store.get('a'))?.body ?? '').toString()).toBe('whole')
		store.close()
	},
)
