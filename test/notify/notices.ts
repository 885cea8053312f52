import type { News } from '../../functions/catalogue/messages.ts'
import { noticeOf } from '../../functions/notify/notice-of.ts'
import type { Facts } from '../../functions/notify/read-facts.ts'
import type { Want } from '../../functions/notify/wants.ts'

/** Where all is in these tests. */
export const facts: Facts = {
	title: 'Saxaul returns to the Aral seabed',
	isLive: false,
	timeZone: 'Asia/Almaty',
	site: 'https://news.example.org',
	desk: 'https://desk.example.org',
}

/** One announcement of each kind. */
export const news = {
	live: {
		announce: 'live',
		...{
			story: 'aral',
			language: 'en',
			address: '/en/aral/',
			edition: '0066',
			since: '2026-06-01T00:00:00.000Z',
		},
	},
	rejected: {
		announce: 'rejected',
		...{
			file: 'articles/aral/en.md',
			versionId: 'v1',
			story: 'aral',
			language: 'en',
			errors: 2,
			by: 'madina@example.org',
		},
	},
	scheduled: {
		announce: 'scheduled',
		story: 'aral',
		language: 'en',
		edition: '0066',
		moment: '2026-11-20T04:00:00.000Z',
	},
	comment: { announce: 'comment', story: 'aral', language: 'en', number: 7, waiting: 1 },
} as const satisfies Record<string, News>

/** A notice as it is told at a moment. */
export const notice = (about: News, language = 'en', more: Partial<Facts> = {}) =>
	noticeOf(about, { ...facts, ...more }, language, '2026-06-01T00:00:00.000Z')

/** Somebody who wants to know everything in English. */
export const want = (more: Partial<Want> & Pick<Want, 'to'>): Want => ({
	language: 'en',
	on: ['rejected', 'scheduled', 'live', 'changed', 'corrected', 'gone', 'comment'],
	...more,
})
