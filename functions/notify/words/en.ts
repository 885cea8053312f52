import type { NoticeWords } from './notice-words.ts'

export const en: NoticeWords = {
	live: 'Live: “{$title}” ({$language})',
	changed: 'Updated: “{$title}” ({$language})',
	corrected: 'Corrected: “{$title}” ({$language})',
	gone: 'Taken off the site: “{$title}” ({$language})',
	scheduled: 'Scheduled for {$date}: “{$title}” ({$language})',
	rejected:
		'.input {$count :number} .match $count one {{Not published: {$file}. {$count} mistake}} * {{Not published: {$file}. {$count} mistakes}}',
	comment: 'A comment waits for a moderator: “{$title}” ({$language})',
	lastGood: 'Readers see an older version.',
	by: 'Uploaded by {$who}',
	read: 'Read the page',
	mend: 'See what to mend',
	look: 'Open at the desk',
	moderate: 'Open the comments',
	outbox: {
		title: 'Outbox',
		none: 'Nobody was told anything in the last 30 days.',
		to: { email: 'e-mail', slack: 'Slack', telegram: 'Telegram', webhook: 'webhook' },
		sent: 'sent',
		kept: 'kept here, not sent',
		failed: 'not taken ({$status})',
		unset: 'not set up, or no answer',
		waiting: 'will be tried again ({$status})',
	},
}
