import type { ReportWords } from './report-words.ts'

export const en: ReportWords = {
	title: 'Report on {$file}',
	live: 'Live: readers can see it now.',
	accepted: 'Accepted: its pages are being made.',
	scheduled: 'Accepted. It goes live by itself on {$local} ({$utc} UTC).',
	waiting: 'Accepted, but waiting for {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Not published: {$count} problem to mend.}} * {{Not published: {$count} problems to mend.}}',
	lastGood: 'Readers still see the version before this one.',
	draft: 'A draft: checked, not published.',
	ready: 'Ready: checked, and waiting for an editor to publish it.',
	withheld: 'Withheld by the newsroom: not published.',
	withdrawn: 'Withdrawn: readers no longer see it.',
	expired: 'Expired: readers no longer see it.',
	warnings: '.input {$count :number} .match $count one {{{$count} warning}} * {{{$count} warnings}}',
	noProblems: 'Nothing to mend.',
	place: 'line {$line}, column {$column}',
	writeInstead: 'Write instead:',
	readIt: 'Read it',
	received: 'Received {$date}',
	understoodDate: 'Publication date: {$local} ({$utc} UTC)',
}
