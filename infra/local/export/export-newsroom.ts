import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TargetFiles } from '../import/write/target-files.ts'
import { exportFiles, type FileCounts } from './export-files.ts'
import { ExportMemory } from './export-memory.ts'
import { exportRows, type RowCounts } from './export-rows.ts'
import { readme } from './readme.ts'
import type { ExportSources } from './sources.ts'

export interface ExportOptions {
	readonly target: string
	readonly onDone?: (what: string) => void
	/** Asked between two files; true ends the export, to be gone on with. */
	readonly stop?: () => boolean
}

/** Everything of a newsroom as plain files. Gives nothing when it was stopped. */
export async function exportNewsroom(
	sources: ExportSources,
	{ target, onDone = () => {}, stop = () => false }: ExportOptions,
): Promise<(FileCounts & RowCounts) | undefined> {
	const memory = new ExportMemory(target)
	try {
		memory.belongTo(sources.name)
		const files = new TargetFiles(target, memory.folder, memory)
		const counts = await exportFiles(sources, files, memory, onDone, stop)
		const rows = counts && (await exportRows(sources.catalogue, memory.folder, onDone, stop))
		if (counts === undefined || rows === undefined) return undefined
		const left = [...counts.left]
		for (const name of ['comments.jsonl', 'activity.jsonl', 'addresses.csv'])
			if (files.copy(join(memory.folder, name), name) === 'kept') left.push(name)
		if (files.write('README.txt', readme) === 'kept') left.push('README.txt')
		const draft = join(memory.folder, 'left-out.txt')
		writeFileSync(draft, left.map((path) => `${path}\n`).join(''))
		if (left.length > 0) files.copy(draft, 'left-out.txt')
		else files.remove('left-out.txt')
		return { ...counts, ...rows, left }
	} finally {
		memory.close()
	}
}
