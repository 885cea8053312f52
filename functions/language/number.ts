import type { Digits, Language } from './language.ts'

/** The places between digits where a group begins. */
const groupBoundary: Record<Language['grouping'], RegExp> = {
	thousands: /\B(?=(\d{3})+$)/g,
	lakhs: /\B(?=(\d{2})*\d{3}$)/g,
}

const zero: Record<Digits, number> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 }

/** Writes text's ASCII digits in the language's own. */
export function localDigits(language: Language, text: string): string {
	if (language.digits === 'latn') return text
	const base = zero[language.digits]
	return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(base + Number(digit)))
}

/** Formats a number for readers: own digits, groups from five digits up, own decimal sign. */
export function formatNumber(language: Language, value: number): string {
	const [whole = '', fraction] = String(Math.abs(value)).split('.')
	const grouped = whole.length > 4 ? whole.replace(groupBoundary[language.grouping], language.groupSeparator) : whole
	const sign = value < 0 ? '\u2212' : ''
	return localDigits(language, sign + grouped + (fraction === undefined ? '' : language.decimalSeparator + fraction))
}

/**
 * The CLDR plural category of a number. The locale is the language file's, because ICU has no rule for some languages
 * (tg) and would answer with that of the machine's own locale.
 */
export function pluralCategory(language: Language, value: number): Intl.LDMLPluralRule {
	return pluralRules(language.pluralLocale).select(value)
}

const rules = new Map<string, Intl.PluralRules>()

/** The plural rules of a CLDR locale; throws where this ICU has none, rather than guess. */
export function pluralRules(locale: string): Intl.PluralRules {
	let found = rules.get(locale)
	if (found === undefined) {
		if (Intl.PluralRules.supportedLocalesOf(locale).length === 0)
			throw new Error(`ICU has no plural rules for ${locale}`)
		found = new Intl.PluralRules(locale)
		rules.set(locale, found)
	}
	return found
}
