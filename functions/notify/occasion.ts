import type { News } from '../catalogue/messages.ts'

/** What people can be told of, in the words of the announcements. */
export const occasions = [
	'rejected',
	'scheduled',
	'live',
	'changed',
	'corrected',
	'gone',
	'comment',
] as const satisfies readonly News['announce'][]
