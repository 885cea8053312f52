import type { ShownComment } from '../catalogue/shown-comments.ts'

/** A comment that answers none (that is on the page), and all that answers it or its answers, in the order in which they came. */
export interface Thread {
	readonly comment: ShownComment
	readonly answers: readonly ShownComment[]
}

/**
 * Comments as threads one step deep, however long their chains: on a telephone a fifth step has no room for words. What
 * answered a comment that is not there stands by itself.
 */
export function threadsOf(comments: readonly ShownComment[]): Thread[] {
	const threads = new Map<number, { comment: ShownComment; answers: ShownComment[] }>()
	const threadOf = new Map<number, number>()
	// A comment answers an earlier one, so its thread is known when it comes.
	for (const comment of comments) {
		const root = comment.replyTo === null ? undefined : threadOf.get(comment.replyTo)
		threadOf.set(comment.number, root ?? comment.number)
		if (root === undefined) threads.set(comment.number, { comment, answers: [] })
		else threads.get(root)?.answers.push(comment)
	}
	return [...threads.values()]
}
