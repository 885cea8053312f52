import type { StoredObject } from '../../functions/ports/object-store.ts'
import type { Saved } from './acts.ts'
import { markPattern } from './newspaper.ts'

/** What stands under a key: which save (by order; the first that said the same), how often each state was written. */
interface Standing {
	readonly order: number
	readonly etag: string
	readonly times: Map<string, number>
}

/**
 * Watches that an older save never overwrites a newer one, not even for a moment. Three things may bring an older one
 * back: another file that steps in for the article; a page that went A → B → A, which looks untouched to a writer
 * that read it the first time; and a third save that has to wait (for its time, for a photo) and came before the second
 * had gone live for good: then the first is the last good one.
 */
export class Overwritten {
	readonly #standing = new Map<string, Standing>()

	/** What is wrong with a page as it was just written, in words. */
	look(key: string, { etag, body, metadata }: StoredObject, saved: readonly Saved[]): string | undefined {
		if (!/^[\w-]+\/[\w-]+\/(lite\/)?index\.html$/.test(key)) return undefined
		const isPage = metadata?.['status'] === undefined
		const [words, mark] = (isPage && [...body.toString().matchAll(markPattern)][0]) || []
		const isIt = ({ upload }: Saved) => upload?.kind === 'article' && upload.mark === Number(mark)
		// A save that was put back stands twice in the order: it is taken for the one that makes this right.
		const [order, newest] = [saved.findIndex(isIt), saved.findLastIndex(isIt)]
		const before = this.#standing.get(key)
		const times = before?.times ?? new Map<string, number>()
		times.set(etag, (times.get(etag) ?? 0) + 1)
		this.#standing.set(key, { order, etag, times })
		const hasRival = saved.some((one) => /^articles\/\w+\.\w+\.md$/.test(one.key))
		if (before === undefined || newest === -1 || newest >= before.order || hasRival) return undefined
		if ((times.get(before.etag) ?? 0) > 1) return undefined
		if (saved.slice(before.order + 1).some((one) => one.key === saved[newest]?.key && waits(one))) return undefined
		return `${key} shows “${words}” again, over a newer save`
	}
}

function waits({ upload }: Saved): boolean {
	return upload?.kind === 'article' && (upload.embargo !== undefined || upload.photo === true)
}
