import type { Severity } from '../problem/rules.ts'

/** What became of a file. */
export type ReportState =
	| 'live'
	| 'accepted'
	| 'scheduled'
	| 'waiting'
	| 'rejected'
	| 'draft'
	| 'ready'
	| 'withheld'
	| 'withdrawn'
	| 'expired'
	| 'ignored'

/** One problem in words. */
export interface ReportLine {
	readonly line: number
	readonly column: number
	readonly severity: Severity
	readonly rule: string
	/** What is wrong. */
	readonly message: string
	/** What to write instead. */
	readonly mend: string
}

/** A report before it is written out: the one model behind HTML, JSON, text and the terminal. */
export interface Report {
	readonly file: string
	/** Tag of the language that the report speaks. */
	readonly language: string
	readonly state: ReportState
	/** The state in a sentence. */
	readonly verdict: string
	/** More sentences: what readers see meanwhile, which date was understood. */
	readonly notes: readonly string[]
	readonly url: string | null
	readonly story: string | null
	readonly articleLanguage: string | null
	readonly versionId: string
	readonly receivedAt: string
	readonly problems: readonly ReportLine[]
	/** Of a translation whose source has gone on; left out where it has not. */
	readonly behind?: BehindReport
}

/** What a translation has not followed yet. */
export interface BehindReport {
	/** Paragraphs, and whether its source was corrected since. */
	readonly count: number
	readonly urgent: boolean
	/** Both in sentences. */
	readonly says: readonly string[]
	/** Where the desk lays them side by side. */
	readonly link: string
	/** The source's language, and its new paragraphs, without markup. */
	readonly source: string
	readonly paragraphs: readonly string[]
}
