import type { Note } from '../archive/archive.ts'
import { outsideCode } from '../text/outside-code.ts'

/** kramdown's attribute lists (`{: .lead}`, `{:toc}`), which nothing here reads, with the white space before them. */
const attributes = /(^[ \t]*|[ \t]?)\{:[^{}\n]*\}([ \t]*$)?/gm

/** Leaves out attribute lists and says what they were. `line` is the source's line of the first one here. */
export function dropAttributes(text: string, line: number): { text: string; notes: Note[] } {
	const notes: Note[] = []
	const without = outsideCode(text, (stretch, offset) =>
		stretch.replace(attributes, (whole, _before, _after, at: number) => {
			notes.push({
				rule: 'attributes-left',
				found: whole.trim(),
				line: line + text.slice(0, offset + at).split('\n').length - 1,
			})
			return ''
		}),
	)
	return { text: without, notes }
}
