import type { Position } from 'unist'

/** A place in a source: `line` and `column` from 1, `offset` from 0, in UTF-16 units, as unist has them. */
export interface Place {
	readonly line: number
	readonly column: number
	readonly offset: number
}

/** The place `units` further on the same line. */
export function after({ line, column, offset }: Place, units: number): Place {
	return { line, column: column + units, offset: offset + units }
}

/** A position of its own for each node: steps may change one without changing another. */
export function span(start: Place, end: Place): Position {
	return { start: { ...start }, end: { ...end } }
}
