import type { ChannelName } from '../wants.ts'

/** What notices say, in one language. Words in braces are gaps (MessageFormat 2). */
export interface NoticeWords {
	/** {$title} is the headline, {$language} the language of the article by its own name. */
	readonly live: string
	readonly changed: string
	readonly corrected: string
	readonly gone: string
	/** {$title}, {$language}, and {$date} of going live. */
	readonly scheduled: string
	/** {$file} has {$count} mistakes. */
	readonly rejected: string
	/** {$title}, {$language}: the first comment that waits. */
	readonly comment: string
	/** Readers still see an older version. */
	readonly lastGood: string
	/** {$who} put the file. */
	readonly by: string
	/** Links: to the page, to the report or the article at the desk, to the article at the desk, to the comments. */
	readonly read: string
	readonly mend: string
	readonly look: string
	readonly moderate: string
	readonly outbox: {
		readonly title: string
		readonly none: string
		readonly to: Readonly<Record<ChannelName, string>>
		readonly sent: string
		/** At home, where nothing is sent. */
		readonly kept: string
		/** Refused for good, with {$status}. */
		readonly failed: string
		/** Nobody has filled in where the channel is, or it never answered: there is no status. */
		readonly unset: string
		/** To be tried again, with {$status} of the last try. */
		readonly waiting: string
	}
}
