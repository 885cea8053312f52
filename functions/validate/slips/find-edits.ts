import type { Language } from '../../language/language.ts'
import { languages } from '../../language/languages.ts'
import type { Position } from '../../problem/problem.ts'
import type { RuleId } from '../../problem/rules.ts'
import { parseBody } from '../reading/body.ts'
import { readFields } from '../reading/fields.ts'
import { type CutManuscript, cutFrontMatter } from '../reading/front-matter-text.ts'
import { longestFrontMatter, readYaml } from '../reading/yaml-document.ts'
import { guardBody, piledMarks } from '../steps/guard-body.ts'
import { isTooDeep } from '../steps/too-deep.ts'
import { bodyPassages } from './body-passages.ts'
import { fieldPassages } from './field-passages.ts'
import { paragraphLanguage } from './paragraph-language.ts'
import type { Passage } from './passage.ts'
import { slipsIn } from './slip-checks.ts'

/** An edit at its place in a file; the first one of a slip says what was found and what is written. */
export interface PlacedEdit extends Position {
	readonly length: number
	readonly write: string
	readonly rule: RuleId
	readonly found?: string
	readonly fix?: string
}

/** The edits that mend a manuscript's slips, in its order; none for a file that cannot be read. Lines end in `\n`. */
export function findEdits(text: string, language: Language): PlacedEdit[] {
	const cut = cutSafely(text)
	if (cut === undefined) return []
	const map = readYaml(cut.yaml, cut.yamlLine, longestFrontMatter)
	const { fields, writtenAs } = readFields(map)
	// What had to be mended before it could be parsed is not the file's text.
	const front = map.problems.length > 0 ? [] : fieldPassages(fields, writtenAs, map)
	const tree = parseBody(cut.body)
	const passages = [...front, ...(isTooDeep(tree) ? [] : bodyPassages(tree, cut.body))]
	return apart(passages.flatMap((passage) => editsIn(passage, language)).toSorted(inOrder))
}

/** The two parts of a manuscript that a parser can take. */
export function cutSafely(text: string): CutManuscript | undefined {
	if (piledMarks(text) !== undefined) return undefined
	const cut = cutFrontMatter(text)
	return 'rule' in cut || guardBody(cut.body) !== undefined ? undefined : cut
}

function editsIn({ text, place }: Passage, language: Language): PlacedEdit[] {
	// Whichever language it seems to be left in, this one's rules would spoil it.
	if (paragraphLanguage(text, language, languages) !== undefined) return []
	return slipsIn(text, language).flatMap(({ rule, values, edits }) =>
		edits.map(({ start, end, write }, index): PlacedEdit => {
			const edit = { ...place(start), length: end - start, write, rule }
			if (index > 0) return edit
			return {
				...edit,
				found: String(values['found'] ?? text.slice(start, end)),
				fix: String(values['fix'] ?? write),
			}
		}),
	)
}

/** Of two edits over the same signs the first; the other is found again when that is made. */
function apart(edits: readonly PlacedEdit[]): PlacedEdit[] {
	let [line, end] = [0, 0]
	return edits.filter((edit) => {
		if (edit.line === line && edit.column < end) return false
		line = edit.line
		end = edit.column + edit.length
		return true
	})
}

function inOrder(a: Position, b: Position): number {
	return a.line - b.line || a.column - b.column
}
