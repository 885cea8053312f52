import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faces } from './faces.ts'
import { fontKey } from './font-faces.ts'

/** A font as the site holds it. */
export interface FontAsset {
	readonly body: Uint8Array
	readonly contentType: 'font/woff2'
}

/**
 * Every language's font by its key in the site's bucket (`assets/<hash>.woff2`), read from `folder`: `files/` beside this
 * module, or beside the handler into which this module was bundled. Throws if a file is not the one that `faces.ts`
 * names: browsers would keep it under that address for ever.
 */
export async function fontAssets(
	folder = fileURLToPath(new URL('files/', import.meta.url)),
): Promise<ReadonlyMap<string, FontAsset>> {
	return new Map(
		await Promise.all(
			[...faces].map(async ([tag, face]): Promise<[string, FontAsset]> => {
				const body = await readFile(join(folder, `${tag}.woff2`))
				const hash = createHash('sha256').update(body).digest('hex')
				if (!hash.startsWith(face.hash))
					throw new Error(`${tag}.woff2 is another file than faces.ts names: npm run fonts writes both`)
				return [fontKey(face), { body, contentType: 'font/woff2' }]
			}),
		),
	)
}
