import type { Act } from './acts.ts'
import type { Tally } from './meter.ts'

/** Most that an act may ask for, of whatever site; who needs more changes it here, and can say why. */
export const most: Record<Act, Partial<Tally>> = {
	'a typing mistake mended': {
		objectsRead: 26,
		objectsHeaded: 45,
		objectsWritten: 24,
		questions: 165,
		rowsRead: 2900,
		rowsWritten: 20,
		messages: 9,
	},
	// On a full day of the past, in a full month.
	'the same in an old story': {
		objectsRead: 27,
		objectsHeaded: 46,
		objectsWritten: 24,
		questions: 180,
		rowsRead: 4200,
		rowsWritten: 20,
		messages: 9,
	},
	// Page and two feeds of home, section, author and two tags; and a month of search in nine files.
	'a new article goes live': {
		objectsRead: 26,
		objectsHeaded: 48,
		objectsWritten: 45,
		questions: 185,
		rowsRead: 2900,
		rowsWritten: 26,
		messages: 11,
	},
	'a translation goes live': {
		objectsRead: 27,
		objectsHeaded: 62,
		objectsWritten: 49,
		questions: 220,
		rowsRead: 3000,
		rowsWritten: 26,
		messages: 12,
	},
	'a comment is shown': {
		objectsRead: 25,
		objectsHeaded: 59,
		objectsWritten: 18,
		questions: 210,
		rowsRead: 1100,
		rowsWritten: 14,
		messages: 10,
	},
	'an article is withdrawn': {
		objectsRead: 27,
		objectsHeaded: 60,
		objectsWritten: 48,
		questions: 200,
		rowsRead: 3000,
		rowsWritten: 23,
		messages: 11,
	},
	// The index of sitemaps names 3,654 days, and its rows are read three times.
	'the first article of a day goes live': {
		objectsRead: 26,
		objectsHeaded: 50,
		objectsWritten: 47,
		questions: 190,
		rowsRead: 14_500,
		rowsWritten: 26,
		messages: 12,
	},
}

/** The same in bytes, for every act. */
export const mostBytes: Partial<Tally> = {
	objectBytesRead: 300_000,
	objectBytesWritten: 3_500_000,
	rowBytesRead: 4_600_000,
	rowBytesWritten: 22_000,
}
