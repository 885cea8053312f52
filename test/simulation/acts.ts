import { bytesOf, type Upload } from './newspaper.ts'
import type { World } from './world/world.ts'

/** One thing that an editor does: puts a file under a key, or deletes what is there. */
export interface Act {
	/** `soon`: some time between other things, in the order of the plan. Otherwise minutes after the beginning. */
	readonly at: 'soon' | number
	readonly key: string
	readonly upload: Upload | null
}

/** A version of a file as it came about: what was put, and what the bucket called it. */
export interface Saved {
	readonly key: string
	readonly upload: Upload | null
	readonly versionId: string
}

/** The instant at which every world begins. */
export const beginning = '2026-06-01T00:00:00.000Z'

/** So many minutes after the beginning. */
export function instantAt(minutes: number): string {
	return new Date(Date.parse(beginning) + minutes * 60_000).toISOString()
}

/** Plans the acts in a world. Returns what came about so far: it grows as they happen. */
export function perform(acts: readonly Act[], world: World): Saved[] {
	const saved: Saved[] = []
	const { manuscripts } = world.buckets
	for (const { at, key, upload } of acts)
		world.act(at === 'soon' ? at : instantAt(at), describe({ at, key, upload }), () => {
			if (upload === null) {
				const there = manuscripts.head(key) !== undefined
				manuscripts.delete(key)
				if (there) saved.push({ key, upload, versionId: '' })
				return
			}
			manuscripts.put(key, Buffer.from(bytesOf(upload)), { contentType: 'application/octet-stream' })
			saved.push({ key, upload, versionId: manuscripts.head(key)?.versionId ?? '' })
		})
	return saved
}

/** An act in words. */
export function describe({ at, key, upload }: Act): string {
	const when = at === 'soon' ? '' : `, ${at} minutes in`
	if (upload === null) return `delete ${key}${when}`
	const { kind, ...rest } = upload
	const words = Object.entries(rest)
		.filter(([name]) => name !== 'story' && name !== 'language')
		.map(([name, value]) => `${name} ${JSON.stringify(value)}`)
	return `put ${key}${when}: ${kind}, ${words.join(', ')}`
}
