import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Newsroom } from '../../../functions/newsroom/newsroom.ts'
import { readNewsroom } from '../../../functions/newsroom/read-newsroom.ts'
import type { ObjectStore } from '../../../functions/ports/object-store.ts'
import { Reader } from '../../../functions/validate/reader.ts'
import { FolderStore } from '../adapters/folder-store.ts'
import { homeSources } from '../export/home-sources.ts'
import type { ExportSources } from '../export/sources.ts'

/** What a home newsroom knows, to be read while nothing is running. */
export interface HomeTools extends Pick<ExportSources, 'manuscripts' | 'catalogue'> {
	readonly desk: ObjectStore
	readonly reader: Reader
	readonly newsroom: Newsroom
	close(): Promise<void>
}

/** Opens a data folder. Throws where nothing was published in it yet, or where a newsroom is running in it. */
export async function homeTools(data: string): Promise<HomeTools> {
	const { manuscripts, catalogue, close } = homeSources(data)
	const desk = new FolderStore(join(data, 'desk'), { index: join(data, 'desk.sqlite') })
	const reader = new Reader(1)
	const closeAll = async () => {
		await reader.close()
		desk.close()
		close()
	}
	const current = existsSync(join(data, 'desk')) ? await readNewsroom(catalogue, desk) : undefined
	if (current === undefined) {
		await closeAll()
		throw new Error(`The newsroom in ${data} has no settings yet`)
	}
	return { manuscripts, catalogue, desk, reader, newsroom: current.newsroom, close: closeAll }
}
