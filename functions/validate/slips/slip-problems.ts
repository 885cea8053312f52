import type { Language } from '../../language/language.ts'
import { mostOfRule, type Problem, problem } from '../../problem/problem.ts'
import { paragraphLanguage } from './paragraph-language.ts'
import type { Passage } from './passage.ts'
import type { Slip } from './slip.ts'
import { slipsIn } from './slip-checks.ts'

/**
 * What an editor is told of the slips in passages: the first ones of each rule, quotation marks once a paragraph; of
 * spaces, which no keyboard makes right, one line with their count. `candidates` are the languages that a paragraph may be left in.
 */
export function slipProblems(
	passages: readonly Passage[],
	language: Language,
	candidates: readonly Language[],
): Problem[] {
	const problems: Problem[] = []
	const counts = new Map<string, number>()
	let spaces: Problem | undefined
	for (const passage of passages)
		for (const { rule, start, values } of slipsOf(passage, language, candidates)) {
			const count = (counts.get(rule) ?? 0) + 1
			counts.set(rule, count)
			if (rule === 'nbsp-missing') spaces ??= problem(rule, passage.place(start), values)
			else if (count <= mostOfRule) problems.push(problem(rule, passage.place(start), values))
		}
	const count = counts.get('nbsp-missing') ?? 0
	return spaces === undefined ? problems : [...problems, { ...spaces, values: { count } }]
}

function slipsOf({ text, isParagraph }: Passage, language: Language, candidates: readonly Language[]): Slip[] {
	const stranger = paragraphLanguage(text, language, candidates)
	if (stranger === undefined) return withOneOfQuotes(slipsIn(text, language))
	// In another language's words this one's rules find nothing but what is right; a quotation may well be in one.
	return isParagraph ? [stranger] : []
}

/** Who quotes wrongly once does so all through a paragraph. */
function withOneOfQuotes(slips: readonly Slip[]): Slip[] {
	const first = slips.find(({ rule }) => rule === 'quotes-foreign')
	return slips.filter((slip) => slip.rule !== 'quotes-foreign' || slip === first)
}
