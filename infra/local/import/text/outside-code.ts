/** Fenced code, and code within a line: what stands there is shown, not read. */
const code = /(^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S])))|(`+)(?!`)[^\n]*?[^`]\3(?!`)/gm

/** Changes a markdown text except for its code. `act` gets each stretch with its offset. */
export function outsideCode(text: string, act: (stretch: string, offset: number) => string): string {
	let changed = ''
	let from = 0
	for (const found of text.matchAll(code)) {
		changed += act(text.slice(from, found.index), from) + found[0]
		from = found.index + found[0].length
	}
	return changed + act(text.slice(from), from)
}
