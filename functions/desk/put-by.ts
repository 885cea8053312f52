import type { ObjectHead } from '../ports/object-store.ts'

/** What the desk says of a file beside its bytes: who saved it, and when. The bucket itself knows only that the desk put it. */
export function putBy(editor: string, at: Date): Record<string, string> {
	return { editor: encodeURIComponent(editor), saved: at.toISOString() }
}

/** Longest time between the desk's clock when it puts a file and the bucket's when it has it, in milliseconds. */
const nearly = 5 * 60 * 1000

/** Who saved a version that the bucket took at an instant; a copy of a version keeps what stood beside it, and is nobody's. */
export function savedThen(head: Pick<ObjectHead, 'metadata'>, at: string): string | undefined {
	const saved = savedBy(head)
	return saved !== undefined && Math.abs(Date.parse(saved.at) - Date.parse(at)) <= nearly ? saved.editor : undefined
}

/** Who saved a file at the desk, and when; nothing for one that came otherwise. */
export function savedBy(head: Pick<ObjectHead, 'metadata'> | undefined): { editor: string; at: string } | undefined {
	const { editor, saved } = head?.metadata ?? {}
	if (editor === undefined || saved === undefined || Number.isNaN(Date.parse(saved))) return undefined
	try {
		return { editor: decodeURIComponent(editor), at: new Date(saved).toISOString() }
	} catch {
		return undefined
	}
}
