import type { Script } from './script.ts'

/** Which digits the language's own numbers and dates are written in (CLDR numbering systems). */
export type Digits = 'latn' | 'arab' | 'arabext'

/** Words written over a gap: `{0}` and `{1}` are replaced. */
export interface ListPatterns {
	/** Two members: `{0} and {1}`. */
	readonly pair: string
	/** Between members of a longer list: `{0}, {1}`. */
	readonly middle: string
	/** Before the last member of a longer list: `{0} and {1}`. */
	readonly end: string
}

/** A second calendar that readers of the language live by, shown before the Gregorian date. */
export interface SecondCalendar {
	/** The `ca` key of BCP 47 (CLDR): its arithmetic is taken from Intl, its words from here. */
	readonly calendar: 'persian'
	/** Twelve month names as they stand inside a date. */
	readonly months: readonly string[]
	/** `{day} {month} {year}` in the language's order. */
	readonly date: string
	/** How the two dates stand together: `{second} ({first})`, first being the Gregorian one. */
	readonly both: string
}

/**
 * All that Tilmash knows of one language: one data file in `data/`, total, so that English can never leak in.
 * Dates, lists and digits come from these tables and not from the machine's ICU, whose words differ between
 * Node versions and are wrong or missing for several of our languages (tg, kk-Latn, ps): the same input must give
 * the same bytes everywhere.
 */
export interface Language {
	/** Canonical BCP 47 tag, with the script where the language is written in two: `uz-Latn`. */
	readonly tag: string
	/** English name, for developers and reports. */
	readonly name: string
	/** The language's name in itself, as a switch shows it: lower case where the language writes it so. */
	readonly autonym: string
	readonly script: Script
	readonly direction: 'ltr' | 'rtl'
	/** Languages whose words a reader of this one would rather see than the site's source language. */
	readonly fallbacks: readonly string[]
	/** Open Graph locale, `ll_RR` (https://ogp.me/#optional). */
	readonly ogLocale: string
	/** The CLDR locale whose plural rules hold for this language: its own tag, or a stand-in where ICU has none. */
	readonly pluralLocale: string
	readonly digits: Digits
	readonly groupSeparator: string
	/** Where the separator stands: 1,000,000, or 10,00,000 as India counts (CLDR `#,##,##0`). */
	readonly grouping: 'thousands' | 'lakhs'
	readonly decimalSeparator: string
	/** Twelve Gregorian month names exactly as they stand inside a date (genitive where the language has it). */
	readonly months: readonly string[]
	/** Gregorian date: `{day} {month} {year}` in the language's order, with its own words and signs. */
	readonly date: string
	/** Date and 24-hour time: `{date}, {time}`. */
	readonly dateTime: string
	readonly secondCalendar: SecondCalendar | null
	readonly list: ListPatterns
	/** Quotation marks: opening, closing, opening inside, closing inside. */
	readonly quotes: readonly [string, string, string, string]
	/** How text is measured for the reading time: words a minute, or characters a minute where words have no gaps. */
	readonly readingSpeed: { readonly unit: 'word' | 'character'; readonly perMinute: number }
	/**
	 * Letters that any text of 200 letters in this language has some of, and its neighbours in the same script lack
	 * (kk: `әғқңөұүі`). Empty where there are none. Used to see that a file holds the language its name promises.
	 */
	readonly tellTales: string
	/** About thirty of the commonest short words, lower case: what tells languages of one alphabet apart. */
	readonly commonWords: readonly string[]
}
