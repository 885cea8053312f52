import { en as englishReports } from '../../functions/desk/words/en.ts'
import type { Language } from '../../functions/language/language.ts'
import { languageOf } from '../../functions/language/languages.ts'
import type { Script } from '../../functions/language/script.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'

const scripts: readonly Script[] = ['Latn', 'Cyrl', 'Arab', 'Hebr', 'Deva', 'Hans', 'Jpan']

/** The name under which a language's files export what they hold: `uzLatn`. */
export function constantOf(tag: string): string {
	return tag.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())
}

/**
 * A language file to begin with: what Unicode's CLDR knows (names, script, direction, months), and English patterns
 * of dates and lists. The language tests fail until they are its own.
 */
export function starterLanguage(tag: string): string {
	const english = languageOf('en')
	if (english === undefined) throw new Error('English is the model')
	const locale = new Intl.Locale(tag).maximize()
	const script = scripts.find((known) => known === locale.script) ?? 'Latn'
	const starter: Language = {
		...english,
		tag,
		name: new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
		autonym: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
		script,
		direction: script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr',
		fallbacks: ['en'],
		ogLocale: `${locale.language}_${locale.region ?? 'XX'}`,
		pluralLocale: Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? tag : 'en',
		months: monthsOf(tag),
		commonWords: [],
	}
	return `import type { Language } from '../language.ts'\n\nexport const ${constantOf(tag)}: Language = ${source(starter)}\n`
}

/** What pages say, to begin with, in a file of its own: English, to be translated. */
export function starterStrings(tag: string): string {
	return `import type { Strings } from '../strings.ts'\n\nexport const ${constantOf(tag)}: Strings = ${source(stringsOf({ tag: 'en' }))}\n`
}

/** The words of reports to begin with, in a file of their own: English, to be translated. */
export function starterReportWords(tag: string): string {
	return `import type { ReportWords } from './report-words.ts'\n\nexport const ${constantOf(tag)}: ReportWords = ${source(englishReports)}\n`
}

/** Month names as they stand inside a date, from CLDR. */
function monthsOf(tag: string): string[] {
	const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: 'long', day: 'numeric', timeZone: 'UTC' })
	return Array.from(
		{ length: 12 },
		(_, month) => format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? '',
	)
}

/** A value as TypeScript source: JSON with bare keys and tabs; invisible characters as escapes. */
function source(value: unknown): string {
	return JSON.stringify(value, null, '\t')
		.replace(/^(\t*)"(\w+)":/gm, '$1$2:')
		.replace(/[\u00a0\u200b-\u200f\u202f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
