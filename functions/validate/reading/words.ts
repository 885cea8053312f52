import type { Language } from '../../language/language.ts'
import { siteLanguages } from '../../newsroom/newsroom.ts'
import { fileStart, type Problem, problem } from '../../problem/problem.ts'
import { strangerThan } from '../steps/guess-language.ts'
import type { ReadingContext } from './reading-context.ts'

/** What is wrong with a body's words as a whole: there are none, or they are another language's. */
export function aboutWords(
	words: string,
	language: Language,
	{ newsroom }: ReadingContext,
	fenceLine: number,
): Problem[] {
	if (words.trim() === '') return [problem('body-empty', { line: fenceLine, column: 1 })]
	const stranger = strangerThan(language, siteLanguages(newsroom), words)
	return stranger === undefined
		? []
		: [problem('wrong-language', fileStart, { expected: language.autonym, found: stranger.autonym })]
}

/** Of a text in another language nothing is said paragraph by paragraph. */
export function onceOnly(problems: readonly Problem[]): Problem[] {
	const whole = problems.some(({ rule }) => rule === 'wrong-language')
	return problems.filter(({ rule }) => !whole || rule !== 'paragraph-language')
}

/** Words, or characters in languages that write without gaps. */
export function lengthOf(words: string, language: Language): number {
	const unit = language.readingSpeed.unit === 'word' ? /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c’'ʼʻ-]*/gu : /[\p{L}\p{N}]/gu
	return words.match(unit)?.length ?? 0
}
