import { join } from 'node:path'
import type { Log } from '../../functions/stage/log.ts'
import { LocalQueue } from './adapters/local-queue.ts'

/** How the queues of a newsroom are kept. */
export interface StageQueuesOptions {
	/** Folder of their files; left out, they are kept in memory. */
	readonly data?: string
	/** Whether nobody reads yet what is published: then nothing is made twice for being early. */
	readonly isUnread: () => boolean
	readonly log: Log
}

/** Most milliseconds that a stage waits for those before it, where somebody reads. */
const holdMs = 2000

/** A queue for each stage; those later in the flow wait a little for those before them. */
export function stageQueues({ data, isUnread, log }: StageQueuesOptions) {
	const queue = (name: string, concurrency: number, before: () => readonly LocalQueue[] = () => []) =>
		new LocalQueue(name, data === undefined ? ':memory:' : join(data, `queue-${name}.sqlite`), {
			concurrency,
			hold: () => before().some((earlier) => earlier.busy()),
			holdMs: () => (isUnread() ? Infinity : holdMs),
			onFailure: ({ body, error, dead }) =>
				log.error(dead ? 'message given up' : 'message failed', { queue: name, body, error }),
		})
	const validate = queue('validate', 2)
	const photos = queue('photos', 2)
	// Where nobody reads yet, a page is rendered when all its translations are known.
	const render = queue('render', 2, () => (isUnread() ? [validate] : []))
	// Fronts wait for the stories that are on their way to them.
	const publish = queue('publish', 1, () => [validate, photos, render])
	// An archive that is rendered anew waits for every save.
	const replay = queue('replay', 1, () => [validate, photos, render, publish])
	return { validate, photos, render, publish, replay, notify: queue('notify', 1) }
}
