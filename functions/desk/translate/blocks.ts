/** A stretch of a manuscript's body between blank lines. */
export interface Block {
	readonly text: string
	/** False for what is the same in every language: code, rules, the marks around a part. */
	readonly isProse: boolean
}

/** Most blocks that are laid side by side; what comes after them is one block. */
const mostBlocks = 500

/**
 * Parts a body at its blank lines; code between fences stays whole. Joined with one blank line between them, the blocks
 * are the body again.
 */
export function blocksOf(body: string): Block[] {
	const blocks: string[][] = [[]]
	let fence: string | undefined
	for (const line of body.split('\n')) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
		const current = blocks.at(-1) ?? []
		if (fence !== undefined) {
			current.push(line)
			if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined
			continue
		}
		if (line.trim() === '' && blocks.length < mostBlocks) {
			if (current.length > 0) blocks.push([])
			continue
		}
		fence = mark
		current.push(line)
	}
	return blocks
		.map((lines) => lines.join('\n'))
		.filter((text) => text.trim() !== '')
		.map((text) => ({ text, isProse: isProse(text) }))
}

/** Words are letters outside code, marks of directives and bare addresses. */
function isProse(text: string): boolean {
	if (/^ {0,3}(`{3,}|~{3,})/.test(text)) return false
	const words = text
		.replace(/^:{2,}[^\n[{]*$/gm, '')
		.replace(/`[^`]*`/g, '')
		.replace(/https?:\/\/\S+/g, '')
		.replace(/\]\([^)]*\)/g, ']')
	return /\p{L}/u.test(words)
}
