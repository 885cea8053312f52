import type { ReportState } from '../../report.ts'

/** What the desk's pages say, in one language. Words in braces are gaps (MessageFormat 2). */
export interface DeskWords {
	/** What the whole desk is called. */
	readonly desk: string
	readonly site: string
	readonly stories: string
	readonly comments: string
	readonly activity: string
	readonly addresses: string
	readonly files: string
	readonly more: string
	/** The state of a file that stands for nothing. */
	readonly ignored: string
	/** Before the list of languages that the desk speaks. */
	readonly language: string
	readonly notFound: string
	readonly notAllowed: string
	readonly noSettings: string
	/** Links to the pages on which editors write. */
	readonly write: {
		/** A new story. */
		readonly start: string
		readonly edit: string
		readonly upload: string
		readonly settings: string
		/** {$language}: into which a story is not translated yet. */
		readonly translate: string
		/** What was told to people, by e-mail and otherwise. */
		readonly notices: string
		/** What a source has changed since its translation came. */
		readonly changed: string
		/** Which stories lack which languages. */
		readonly coverage: string
	}
	readonly signIn: {
		readonly title: string
		readonly email: string
		readonly password: string
		readonly next: string
		readonly code: string
		readonly newPassword: string
		/** What a new password has to have: 12 characters, small and capital letters, digits, other signs. */
		readonly newPasswordHint: string
		/** Asks to scan the code with an authenticator app, and to type what the app then shows. */
		readonly app: string
		/** Before the secret, for who cannot scan. */
		readonly appSecret: string
		readonly wrong: string
		readonly tooOften: string
		readonly tooLate: string
		readonly weak: string
		readonly out: string
	}
	readonly matrix: {
		readonly needsMe: string
		readonly section: string
		readonly author: string
		/** The choice of no filter. */
		readonly all: string
		readonly words: string
		readonly show: string
		readonly empty: string
		/** {$date} is how far back was searched. */
		readonly searched: string
		readonly older: string
		readonly story: string
		/** {$date}: when the newest file of the story came. */
		readonly touched: string
		readonly states: Readonly<Record<Exclude<ReportState, 'ignored'> | 'missing', string>>
		/** {$count} mistakes. */
		readonly errors: string
		/** {$count} warnings. */
		readonly warnings: string
		readonly olderIsLive: string
		/** {$count} paragraphs that its source has changed since. */
		readonly behind: string
		/** Its source was corrected since: its readers still have the mistake before them. */
		readonly urgent: string
		readonly machine: string
		readonly transliterated: string
		/** {$count} days, hours, minutes from now. */
		readonly inDays: string
		readonly inHours: string
		readonly inMinutes: string
	}
	readonly article: {
		/** {$count} problems, above the text. */
		readonly manuscript: string
		readonly seenNow: string
		readonly notSeen: string
		readonly copy: string
		readonly steps: string
		readonly received: string
		readonly judged: string
		readonly live: string
		/** The home page and the feed of its language name it: both were fetched. */
		readonly fronts: string
		/** {$seconds} after the step before. */
		readonly after: string
		readonly versions: string
		/** {$who} put it. */
		readonly by: string
		readonly compareBefore: string
		/** {$language}. */
		readonly compareWith: string
		readonly gone: string
	}
	readonly compare: {
		/** {$count} paragraphs were changed. */
		readonly changed: string
		readonly same: string
		readonly before: string
		readonly after: string
	}
	readonly preview: {
		readonly title: string
		readonly make: string
		/** {$date} until which the link is good. */
		readonly until: string
		readonly revoke: string
		readonly hint: string
		/** For whoever opens a link that is good no more. */
		readonly over: string
		/** On top of the page that a link shows. */
		readonly banner: string
	}
	readonly address: {
		readonly field: string
		readonly explain: string
		/** {$article}, at {$address}. */
		readonly live: string
		readonly leads: string
		/** Not live yet. */
		readonly reserved: string
		readonly gone: string
		readonly other: string
		readonly never: string
	}
	readonly deeds: {
		/** What an entry of the activity log says of a file or an article. */
		readonly judged: string
		readonly live: string
		readonly gone: string
		readonly none: string
	}
	readonly calendar: {
		readonly title: string
		/** After a headline, before which stands the moment. */
		readonly goesLive: string
		readonly ends: string
		readonly none: string
	}
}
