import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FolderStore } from '../adapters/folder-store.ts'
import { SqliteCatalogue } from '../adapters/sqlite-catalogue.ts'
import { isAlive } from '../data-folder.ts'
import type { ExportSources } from './sources.ts'

/** Opens what a home newsroom keeps in its data folder. Throws where none was ever, or where one is running. */
export function homeSources(data: string): ExportSources {
	if (!existsSync(join(data, 'catalogue.sqlite')))
		throw new Error(`Nothing was published in ${data}: npm start does that, or name another --data`)
	const held = runningIn(data)
	if (held !== undefined) throw new Error(`${data} is in use by process ${held}: end that one first`)
	const manuscripts = new FolderStore(join(data, 'manuscripts'), {
		versioned: true,
		index: join(data, 'manuscripts.sqlite'),
	})
	const catalogue = new SqliteCatalogue(join(data, 'catalogue.sqlite'))
	return {
		name: resolve(data),
		manuscripts,
		catalogue,
		close: () => {
			manuscripts.close()
			catalogue.close()
		},
	}
}

/** The process that has the folder, as it says in `lock`: two that write one bucket would trip over each other's files. */
function runningIn(data: string): number | undefined {
	const file = join(data, 'lock')
	const held = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
	return isAlive(held) ? held : undefined
}
