/** How deep a YAML text nests at most: brackets, steps of indentation, and dashes in a row, counted without recursion. */
export function nesting(text: string): number {
	const lines = text.split('\n')
	return Math.max(brackets(text), indentation(lines), ...deepestMarks(lines))
}

function brackets(text: string): number {
	let depth = 0
	let most = 0
	for (const sign of text) {
		if (sign === '[' || sign === '{') most = Math.max(most, ++depth)
		else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
	}
	return most
}

function indentation(lines: readonly string[]): number {
	const open: number[] = []
	let most = 0
	for (const line of lines) {
		const indent = line.search(/\S/)
		if (indent === -1) continue
		while ((open.at(-1) ?? -1) >= indent) open.pop()
		open.push(indent)
		most = Math.max(most, open.length)
	}
	return most
}

/** `- - - a` and `? ? a` nest on one line. */
function deepestMarks(lines: readonly string[]): number[] {
	const marks = (line: string) => /^[\s?:-]*/.exec(line)?.[0].match(/[-?:](?=\s)/g)?.length ?? 0
	return [lines.reduce((most, line) => Math.max(most, marks(line)), 0)]
}
