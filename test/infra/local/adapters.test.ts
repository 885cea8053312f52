import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { FolderStore } from '../../../infra/local/adapters/folder-store.ts'
import { LocalQueue } from '../../../infra/local/adapters/local-queue.ts'
import { SqliteCatalogue } from '../../../infra/local/adapters/sqlite-catalogue.ts'
import { describeCatalogue } from '../../ports/catalogue.contract.ts'
import { describeObjectStore } from '../../ports/object-store.contract.ts'
import { describeQueue } from '../../ports/queue.contract.ts'

const temporary = mkdtempSync(join(tmpdir(), 'tilmash-adapters-'))
afterAll(() => rmSync(temporary, { recursive: true }))
let files = 0
const fresh = (name: string) => join(temporary, `${name}-${files++}`)

for (const versioned of [true, false])
	describeObjectStore(
		`FolderStore, ${versioned ? 'with' : 'without'} versions`,
		async () => {
			const store = new FolderStore(fresh('store'), { versioned })
			return { store, close: async () => store.close() }
		},
		{ versions: versioned },
	)

for (const file of [':memory:', fresh('catalogue.sqlite')])
	describeCatalogue(`SqliteCatalogue in ${file === ':memory:' ? 'memory' : 'a file'}`, async () => {
		const catalogue = new SqliteCatalogue(file)
		return { catalogue, close: async () => catalogue.close() }
	})

describeQueue('LocalQueue', async (maxReceives) => {
	const queue = new LocalQueue('contract', fresh('queue.sqlite'), { maxReceives, retryMs: 10 })
	return {
		queue,
		consume: (handler) => queue.start(handler),
		deadLetters: async () => queue.deadLetters().map(({ body }) => body),
		close: () => queue.stop(),
	}
})
