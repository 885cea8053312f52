import type { Language } from '../../language/language.ts'
import type { Position } from '../../problem/problem.ts'
import type { RuleId } from '../../problem/rules.ts'
import { findEdits } from './find-edits.ts'
import { keptMeaning } from './kept-meaning.ts'
import { withEdits } from './with-edits.ts'

/** A slip that was mended: where, by which rule, what was there and what is. */
export interface Fix extends Position {
	readonly rule: RuleId
	readonly found: string
	readonly fix: string
}

/** A manuscript with its slips mended. */
export interface FixedText {
	readonly text: string
	readonly fixes: readonly Fix[]
}

/** Mending one slip can show another (a letter, and then the space behind its word); more than a few never follow. */
const mostRounds = 5

/**
 * Mends in a manuscript's text the slips that can only be meant one way. All else stays as it is, to the byte: code,
 * addresses, HTML, the names of fields, line ends, the byte order mark. A fix after which the file would be read
 * otherwise is not made. Mending again changes nothing.
 */
export function fixText(written: string, language: Language): FixedText {
	const mark = written.startsWith('\uFEFF') ? '\uFEFF' : ''
	const parts = written.slice(mark.length).split(/(\r\n?|\n)/)
	const ends = parts.filter((_part, index) => index % 2 === 1)
	let text = parts.filter((_part, index) => index % 2 === 0).join('\n')
	const fixes: Fix[] = []
	for (let round = 0; round < mostRounds; round++) {
		const edits = keptMeaning(text, findEdits(text, language))
		if (edits.length === 0) break
		text = withEdits(text, edits)
		for (const { line, column, rule, found, fix } of edits)
			if (found !== undefined && fix !== undefined) fixes.push({ line, column, rule, found, fix })
	}
	const lines = text.split('\n')
	return { text: mark + lines.map((line, index) => line + (ends[index] ?? '')).join(''), fixes }
}
