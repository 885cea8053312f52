import { etagOf } from '../../ports/etag.ts'
import type { ObjectHead } from '../../ports/object-store.ts'
import type { DeskTools } from '../app/tools.ts'
import { putBy } from '../put-by.ts'

/** What somebody began from: the ETag of the version, or empty where there was no file. */
export type Base = string

/** What became of a save: it is there, or somebody else's version has taken the place it was meant for. */
export type Saved =
	| { readonly saved: true; readonly etag: string }
	| { readonly saved: false; readonly theirs: ObjectHead | undefined }

/** Puts a file over just the version that its editor began from: of two who save at once, one is told. */
export async function saveFile(
	{ key, bytes, base, by, contentType }: SavedFile,
	{ incoming, manuscripts, now }: Pick<DeskTools, 'incoming' | 'manuscripts' | 'now'>,
): Promise<Saved> {
	const own = etagOf(bytes)
	// Nothing has changed: another version would only have everything made anew.
	if (base === own && (await manuscripts.head(key))?.etag === own) return { saved: true, etag: own }
	const condition = base === '' ? ({ ifNoneMatch: '*' } as const) : { ifMatch: base }
	const outcome = await incoming.put(key, bytes, { contentType, metadata: putBy(by, now()) }, condition)
	if (outcome.written) return { saved: true, etag: outcome.etag }
	const theirs = await manuscripts.head(key)
	// A form that was sent twice, or a colleague who wrote the very same.
	return theirs?.etag === own ? { saved: true, etag: own } : { saved: false, theirs }
}

export interface SavedFile {
	readonly key: string
	readonly bytes: Uint8Array
	readonly base: Base
	/** Who saves it: an e-mail address. */
	readonly by: string
	readonly contentType: string
}
