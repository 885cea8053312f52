import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PageScript, scriptHashes } from './page-scripts.ts'

/** Every script that a site has. */
export interface ScriptAssets {
	/** What its pages load, under addresses made of their bytes (page-scripts.ts). */
	readonly pages: Readonly<Record<PageScript, Uint8Array>>
	/** Its service worker. */
	readonly worker: Uint8Array
	/** What takes the service worker away again. */
	readonly workerOff: Uint8Array
}

/**
 * The scripts, read from `folder`: `files/` beside this module, or beside the handler into which this module was bundled.
 * Throws if one is not the one that page-scripts.ts names: browsers would keep it under that address for ever.
 */
export function scriptAssets(folder = fileURLToPath(new URL('files/', import.meta.url))): ScriptAssets {
	// 30 KB in all: shorter than a turn of the event loop.
	const read = (file: string) => readFileSync(join(folder, file))
	const readNamed = (file: PageScript) => {
		const bytes = read(file)
		const hash = createHash('sha256').update(bytes).digest('hex')
		if (hash === scriptHashes[file]) return bytes
		throw new Error(`${file} is another file than page-scripts.ts names: its hash is ${hash} now`)
	}
	const pages = {
		'alphabet.js': readNamed('alphabet.js'),
		'offline.js': readNamed('offline.js'),
		'search.js': readNamed('search.js'),
		'talk.js': readNamed('talk.js'),
	}
	return { pages, worker: read('sw.js'), workerOff: read('sw-off.js') }
}
