/** A quote where a value begins: behind a colon, a dash, a comma or a bracket. */
const opening = /(?:^[ \t]*|[:,-][ \t]+|[[{,][ \t]*)(["'])/g
const closed = { '"': /"(?:\\.|[^"\\])*"/y, "'": /'(?:''|[^'])*'/y } as const

/**
 * The offset of the first quote that is not closed on its own line. Quoted values of several lines are good YAML;
 * where the parser has stumbled, such a quote is what it stumbled over.
 */
export function openQuote(text: string): number | undefined {
	let lineStart = 0
	for (const line of text.split('\n')) {
		opening.lastIndex = 0
		for (let found = opening.exec(line); found !== null; found = opening.exec(line)) {
			const at = opening.lastIndex - 1
			const pattern = closed[found[1] === '"' ? '"' : "'"]
			pattern.lastIndex = at
			if (!pattern.test(line)) return lineStart + at
			opening.lastIndex = pattern.lastIndex
		}
		lineStart += line.length + 1
	}
	return undefined
}
