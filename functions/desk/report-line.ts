import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import { formatMessage } from '../language/message.ts'
import { hasRuleMessages, ruleMessages } from '../problem/messages.ts'
import type { Problem } from '../problem/problem.ts'
import type { ReportLine } from './report.ts'

/** A problem in the words of a language; in English where the rules do not speak it yet. */
export function reportLine({ rule, severity, line, column, values }: Problem, language: Language): ReportLine {
	const words = ruleMessages(language.tag)[rule]
	const spoken = hasRuleMessages(language.tag) ? language : (languageOf('en') ?? language)
	return {
		line,
		column,
		severity,
		rule,
		message: plain(formatMessage(spoken, words.says, values)),
		mend: plain(formatMessage(spoken, words.mend, values)),
	}
}

/** Isolates are for running text: in JSON, terminals and code samples they would be copied along. */
function plain(text: string): string {
	return text.replace(/[\u2068\u2069]/g, '')
}
