import { createHash } from 'node:crypto'
import type { Galley } from '../article/galley.ts'
import { galleyKey } from '../article/galley-key.ts'
import type { Edition, Manuscript } from '../catalogue/rows.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { putOnce } from '../ports/put-once.ts'

/** Keeps a galley in the desk under the hash of its bytes; what is there already is the same. */
export async function keepEdition(
	galley: Galley,
	{ key, versionId, fence }: Manuscript,
	desk: ObjectStore,
): Promise<Edition> {
	const json = Buffer.from(JSON.stringify(galley))
	const hash = createHash('sha256').update(json).digest('hex').slice(0, 32)
	await putOnce(desk, galleyKey(hash), json, { contentType: 'application/json' })
	const { metadata, photos, blocks, length, madeFrom } = galley
	const made = madeFrom !== undefined && { madeFrom }
	return { key, versionId, fence, galley: hash, metadata, photos, blocks, length, ...made }
}
