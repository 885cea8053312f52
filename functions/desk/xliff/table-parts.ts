import type { Part } from './parts.ts'

/** The mark of a list's item, with the box of a task. */
export const listMark = '(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]|$)(?:[ \\t]+\\[[ xX]\\](?=[ \\t]))?[ \\t]*'

/** The line at which a table's head stands: the one before its row of dashes. */
export function tableAt(lines: readonly string[]): number | undefined {
	const at = lines.findIndex(
		(line, place) =>
			place > 0 &&
			/^[\s|:-]+$/.test(line) &&
			line.includes('-') &&
			line.includes('|') &&
			lines[place - 1]?.includes('|') === true,
	)
	return at === -1 ? undefined : at - 1
}

/** The cells of a row, and what stands between them; a row of dashes is the same in every language. */
export function tableParts(line: string, isRule: boolean): Part[] {
	if (isRule) return [{ raw: line }]
	return line.split(/((?<!\\)\|)/).flatMap((cell): Part[] => {
		const text = cell.trim()
		const start = cell.length - cell.trimStart().length
		const [before, after] = [cell.slice(0, start), cell.slice(start + text.length)]
		if (!/\p{L}/u.test(text)) return [{ raw: cell }]
		// A cell's stroke is escaped before anything else is read.
		return [{ raw: before }, { raw: text, text: text.replaceAll('\\|', '|'), prefix: '', mode: 'cell' }, { raw: after }]
	})
}
