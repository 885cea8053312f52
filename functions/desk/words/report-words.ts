/**
 * What a report says to the editor who uploaded a file, in MessageFormat 2 as in language/strings.ts. Apart from the strings
 * of pages, because only what writes reports needs them. The comment behind each is for the translator.
 */
export interface ReportWords {
	/** Title; `{$file}` is the file's path. */
	readonly title: string
	/** Readers can see it now. */
	readonly live: string
	/** Accepted; the pages are being made. */
	readonly accepted: string
	/** `{$local}` and `{$utc}` are one moment in the site's time zone and in UTC: it goes live by itself then. */
	readonly scheduled: string
	/** Accepted, but waiting; `{$files}` is a list of files still to be uploaded. */
	readonly waiting: string
	/** `{$count :number}` problems keep it from being published. */
	readonly rejected: string
	/** Said with a rejection when an earlier version is live: readers still see that one. */
	readonly lastGood: string
	/** Status draft: checked, not published. */
	readonly draft: string
	/** Status ready: checked, waits for an editor to publish it. */
	readonly ready: string
	/** Status withheld: held back by the newsroom. */
	readonly withheld: string
	/** Status withdrawn, or the file was deleted: taken down. */
	readonly withdrawn: string
	/** The publishing time has passed its expiry: no longer shown. */
	readonly expired: string
	/** `{$count :number}` warnings that do not keep it from being published. */
	readonly warnings: string
	/** Nothing to mend. */
	readonly noProblems: string
	/** `{$line}` and `{$column}` are plain numbers: where in the file. */
	readonly place: string
	/** Before an example of what to write instead. */
	readonly writeInstead: string
	/** Link to the public page. */
	readonly readIt: string
	/** `{$date}`: when the file was received. */
	readonly received: string
	/** The published date as the pipeline understood it: `{$local}` in the site's zone, `{$utc}` in UTC. */
	readonly understoodDate: string
}
