import { isStorable } from '../../../functions/article/storable-key.ts'
import type { TargetFiles } from '../import/write/target-files.ts'
import type { ExportMemory } from './export-memory.ts'
import type { ExportSources } from './sources.ts'

/** How many files came to what. */
export interface FileCounts {
	readonly written: number
	readonly same: number
	/** Files of an earlier export that the newsroom has no more. */
	readonly removed: number
	/** Paths at which something else stands, or that no folder can hold. */
	readonly left: readonly string[]
}

/** Most paths that are named one by one. */
const mostNamed = 100

/**
 * Every manuscript, photo and setting in its newest version at its own path below `content/`. What an earlier export took
 * from the same version is not fetched again; what is no longer in the bucket goes, unless somebody changed it. Throws where
 * the bucket is empty and the export is not: that is more likely a loss than a wish.
 */
export async function exportFiles(
	{ name, manuscripts }: Pick<ExportSources, 'name' | 'manuscripts'>,
	files: TargetFiles,
	memory: ExportMemory,
	onDone: (key: string) => void,
	stop: () => boolean,
): Promise<FileCounts | undefined> {
	let [written, same] = [0, 0]
	let removed = 0
	let isEmpty = true
	const left: string[] = []
	for (let after = ''; ; ) {
		const keys = await manuscripts.list('', { after })
		for (const key of keys) {
			if (stop()) return undefined
			const path = `content/${key}`
			const became = isStorable(key) ? await one(key, path) : 'kept'
			if (became === 'written') written++
			if (became === 'same') same++
			if (became === 'kept' && left.length < mostNamed) left.push(key)
			onDone(key)
		}
		if (keys.length === 0) break
		isEmpty = false
		after = keys.at(-1) ?? ''
	}
	const gone = memory.unseen('content')
	if (isEmpty && gone.length > 0)
		throw new Error(
			`${name} has no files any more, and an earlier export has ${gone.length}: they were left as they are. If it is to be empty, name another folder with --to`,
		)
	for (const path of gone) {
		if (files.remove(path)) removed++
		memory.forget(path)
	}
	return { written, same, removed, left }

	async function one(key: string, path: string) {
		memory.see(path)
		const head = await manuscripts.head(key)
		// Deleted since it was listed.
		if (head === undefined) return 'gone'
		if (memory.etag(path) === head.etag && files.isUnchanged(path)) return 'same'
		const object = await manuscripts.get(key, head.versionId)
		if (object === undefined) return 'gone'
		const became = files.write(path, object.body)
		if (became !== 'kept') memory.noteEtag(path, object.etag)
		return became
	}
}
