import { isScalar } from 'yaml'
import type { Position } from '../../problem/problem.ts'
import { thing } from '../slips/passage.ts'

/** A text of a YAML map as it stands in the file, without its quotes; escapes are hidden. */
export interface WrittenScalar {
	readonly text: string
	/** The place in the file of a sign of the text. */
	place(index: number): Position
}

/** What YAML reads as another sign within double quotes (https://yaml.org/spec/1.2.2/#57-escaped-characters). */
const escapes = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g

/** Finds the signs of a scalar in the text that was parsed; a number or a list has none. */
export function writtenScalar(
	node: unknown,
	written: string,
	placeOf: (offset: number) => Position,
): WrittenScalar | undefined {
	if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
	const [start, end] = node.range
	const whole = written.slice(start, end)
	const hidden = (text: string, escaped: RegExp) => text.replace(escaped, (found) => thing.repeat(found.length))
	switch (node.type) {
		case 'PLAIN':
			return { text: whole, place: (index) => placeOf(start + index) }
		case 'QUOTE_DOUBLE':
			return { text: hidden(whole.slice(1, -1), escapes), place: (index) => placeOf(start + 1 + index) }
		case 'QUOTE_SINGLE':
			return { text: hidden(whole.slice(1, -1), /''/g), place: (index) => placeOf(start + 1 + index) }
		default: {
			// Behind `|` and `>` the text begins on the next line.
			const first = whole.indexOf('\n') + 1
			return first === 0 ? undefined : { text: whole.slice(first), place: (index) => placeOf(start + first + index) }
		}
	}
}
