import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ObjectStore } from '../../../functions/ports/object-store.ts'
import { DataFolder } from '../data-folder.ts'
import { errorLog } from '../log.ts'
import { LocalNewsroom } from '../newsroom.ts'
import { usageError } from '../usage.ts'

const usage = 'npm run replay [-- --data DIR --language TAG]'

/** `npm run replay`: renders everything anew from its galleys; what comes out the same is not written. */
async function replay(): Promise<number> {
	const { values } = parseArgs({
		options: { data: { type: 'string', default: '.tilmash' }, language: { type: 'string' } },
		strict: true,
	})
	const data = resolve(values.data)
	if (!existsSync(data)) return usageError(`Nothing was published in ${values.data}: npm start does that`, usage)
	const folder = new DataFolder(data)
	const written = new Set<string>()
	const newsroom = new LocalNewsroom({
		site: resolve(data, 'site'),
		data,
		log: errorLog,
		onSiteChange: (key) => void written.add(key),
	})
	try {
		const started = performance.now()
		// What was under way when the newsroom was last ended is not the replay's.
		await newsroom.settled()
		written.clear()
		await newsroom.replay(values.language ?? null)
		await newsroom.settled()
		for (const key of [...written].toSorted()) console.log(key)
		const objects = await countOf(newsroom.site)
		const took = ((performance.now() - started) / 1000).toFixed(1)
		console.log(`Rendered anew in ${took} s: ${written.size} of ${objects} objects were other than they should be`)
		return 0
	} finally {
		await newsroom.close()
		folder.close()
	}
}

async function countOf(store: ObjectStore): Promise<number> {
	let count = 0
	for (let after = ''; ; ) {
		const keys = await store.list('', { after })
		count += keys.length
		after = keys.at(-1) ?? ''
		if (keys.length === 0) return count
	}
}

process.exitCode = await replay().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
