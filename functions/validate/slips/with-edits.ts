import type { PlacedEdit } from './find-edits.ts'

/** Writes edits into a text; they stand in its order and do not overlap. */
export function withEdits(text: string, edits: readonly PlacedEdit[]): string {
	const byLine = Map.groupBy(edits, ({ line }) => line)
	const lines = text.split('\n')
	for (const [line, own] of byLine) {
		const before = lines[line - 1] ?? ''
		let end = 0
		const parts = own.map(({ column, length, write }) => {
			const part = before.slice(end, column - 1) + write
			end = column - 1 + length
			return part
		})
		lines[line - 1] = parts.join('') + before.slice(end)
	}
	return lines.join('\n')
}
