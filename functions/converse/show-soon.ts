import type { Queue } from '../ports/queue.ts'
import { longestRequest } from '../stage/receives.ts'

/** Seconds after which pages are looked at in any case: soon, and when nothing that was asked for can still come about. */
const later = [60, longestRequest]

/**
 * Does something that changes what an article's pages show, and has them rendered. They are asked for before, too, for
 * later: should the function end between the two, what was erased does not stay on the page.
 */
export async function showSoon<Value>(
	story: string,
	language: string,
	render: Queue,
	act: () => Promise<Value>,
): Promise<Value> {
	const body = { render: { story, language } }
	await render.send(later.map((delaySeconds) => ({ body, delaySeconds })))
	const value = await act()
	await render.send([{ body }])
	return value
}
