import type { Language } from '../../language/language.ts'
import { foreignQuotes } from './foreign-quotes.ts'
import { missingJoins } from './missing-joins.ts'
import { mixedDigits } from './mixed-digits.ts'
import { mixedWords } from './mixed-words.ts'
import { noBreakSpaces } from './no-break-spaces.ts'
import { persianLetters } from './persian-letters.ts'
import type { Slip, SlipCheck } from './slip.ts'
import { uzbekApostrophes } from './uzbek-apostrophes.ts'

/** The checks of every language: each looks in the data file what is right there. */
const ofAll: readonly SlipCheck[] = [mixedWords, mixedDigits, foreignQuotes, noBreakSpaces]
const ofSome: Readonly<Record<string, readonly SlipCheck[]>> = {
	fa: [persianLetters, missingJoins],
	ps: [persianLetters],
	ur: [persianLetters],
	'uz-Latn': [uzbekApostrophes],
}

/** The slips in a text of a language, kind by kind. */
export function slipsIn(text: string, language: Language): Slip[] {
	return [...ofAll, ...(ofSome[language.tag] ?? [])].flatMap((check) => check(text, language))
}
