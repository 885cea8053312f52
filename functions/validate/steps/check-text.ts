import type { Root } from 'mdast'
import { languageOf } from '../../language/languages.ts'
import { type Problem, problem } from '../../problem/problem.ts'
import { bodyPassages } from '../slips/body-passages.ts'
import { slipProblems } from '../slips/slip-problems.ts'
import type { BodyStep } from './body-context.ts'

/** Checks the body's words; code and addresses are left alone. */
export const checkText: BodyStep<Root> = (tree, context) => {
	const language = languageOf(context.language)
	if (language === undefined) return
	const candidates = context.languages.map(languageOf).filter((found) => found !== undefined)
	context.problems.push(...slipProblems(bodyPassages(tree, context.source), language, candidates))
}

/** Bidi controls that open and close nothing: they make text read otherwise than it is stored (UAX 9; trojan source). */
const isolates = /[\u2066-\u2069\u202a-\u202e]/gu

/** Removes bidi controls from a line in which they do not pair, and says where. */
export function pairBidi(text: string): { text: string; problems: Problem[] } {
	const problems: Problem[] = []
	const lines = text.split('\n').map((line, index) => {
		if (line.search(isolates) === -1 || paired(line)) return line
		problems.push(problem('bidi-unpaired', { line: index + 1, column: line.search(isolates) + 1 }))
		// Blank, not gone: the positions of what follows stay those of the file.
		return line.replace(isolates, '\u200b')
	})
	return { text: lines.join('\n'), problems }
}

/** The code of the first bidi control of a text in which they do not pair: `U+202E`. */
export function unpairedBidi(text: string): string | undefined {
	const line = text.split('\n').find((each) => each.search(isolates) !== -1 && !paired(each))
	const at = line?.search(isolates) ?? -1
	return line === undefined || at === -1 ? undefined : `U+${line.charCodeAt(at).toString(16).toUpperCase()}`
}

function paired(line: string): boolean {
	const open: string[] = []
	for (const [sign] of line.matchAll(isolates)) {
		if (sign === '\u2069' || sign === '\u202c') {
			const wanted = open.pop()
			if (wanted === undefined || (sign === '\u2069') !== /[\u2066-\u2068]/.test(wanted)) return false
		} else open.push(sign)
	}
	return open.length === 0
}
