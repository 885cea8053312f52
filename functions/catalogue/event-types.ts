import type { News } from './messages.ts'

/** The name under which each piece of news goes from stage to stage; rules on the bus select by it. */
export const eventTypes: Readonly<Record<News['announce'], string>> = {
	live: 'article live',
	changed: 'article changed',
	corrected: 'article corrected',
	gone: 'article gone',
	scheduled: 'article scheduled',
	rejected: 'file rejected',
	comment: 'comment waits',
}
