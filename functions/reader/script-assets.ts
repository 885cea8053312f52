import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { offlineHash } from './offline-script.ts'

/** The scripts of a site that can be read without a connection. */
export interface ScriptAssets {
	/** What its pages load, under an address made of its bytes (offline-script.ts). */
	readonly offline: Uint8Array
	/** Its service worker. */
	readonly worker: Uint8Array
	/** What takes the service worker away again. */
	readonly workerOff: Uint8Array
}

/**
 * The scripts, read from `folder`: `files/` beside this module, or beside the handler into which this module was bundled.
 * Throws if offline.js is not the one that offline-script.ts names: browsers would keep it under that address for ever.
 */
export function scriptAssets(folder = fileURLToPath(new URL('files/', import.meta.url))): ScriptAssets {
	// 15 KB in all: shorter than a turn of the event loop.
	const [offline, worker, workerOff] = ['offline.js', 'sw.js', 'sw-off.js'].map((file) =>
		readFileSync(join(folder, file)),
	)
	if (offline === undefined || worker === undefined || workerOff === undefined) throw new Error('Three files were read')
	const hash = createHash('sha256').update(offline).digest('hex')
	if (hash !== offlineHash)
		throw new Error(`offline.js is another file than offline-script.ts names: its hash is ${hash} now`)
	return { offline, worker, workerOff }
}
