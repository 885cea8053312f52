import { watch } from 'chokidar'
import type { Mirror } from './mirror.ts'

/** Pause after a file's last change before it is read: an editor's save is several writes. */
const calmMs = 40

/** Uploads files of a folder as they change, from when it resolves on. Gives a function that ends it. */
export async function watchFolder(
	folder: string,
	mirror: Mirror,
	onSync: (key: string, what: 'put' | 'deleted', startedAt: number) => void,
): Promise<() => Promise<void>> {
	const pending = new Map<string, NodeJS.Timeout>()
	const watcher = watch(folder, { ignoreInitial: true, persistent: true })
	watcher.on('all', (event, path) => {
		const key = mirror.keyOf(path)
		if (key === undefined || event === 'addDir' || event === 'unlinkDir') return
		const startedAt = performance.now()
		clearTimeout(pending.get(key))
		pending.set(
			key,
			setTimeout(() => {
				pending.delete(key)
				mirror.sync(key).then(
					(what) => void (what !== 'same' && onSync(key, what, startedAt)),
					(error: unknown) => console.error(`${key}: ${error instanceof Error ? error.message : String(error)}`),
				)
			}, calmMs),
		)
	})
	await new Promise<void>((ready) => void watcher.once('ready', ready))
	return async () => {
		for (const timer of pending.values()) clearTimeout(timer)
		await watcher.close()
	}
}
