import { type Problem, problem } from '../../problem/problem.ts'

/** A manuscript cut in two. Lines are 1-based lines of the file. */
export interface CutManuscript {
	/** The YAML between the fences. */
	readonly yaml: string
	/** The file's line on which the YAML begins. */
	readonly yamlLine: number
	/** The file's line of the fence that ends the front matter. */
	readonly fenceLine: number
	/** The body, with the front matter's lines left blank so that its positions are the file's. */
	readonly body: string
}

/** Cuts a manuscript at its `---` fences (as Jekyll and Hugo have them); says what is wrong with them otherwise. */
export function cutFrontMatter(text: string): CutManuscript | Problem {
	const lines = text.split('\n')
	const first = lines.findIndex((line) => line.trim() !== '')
	const opening = lines[first]?.trimEnd() ?? ''
	if (/^\+\+\+/.test(opening) || /^---+\s*[^-\s]/.test(opening) || /^\{\s*$/.test(opening))
		return problem('front-matter-language', { line: first + 1, column: 1 }, { found: opening })
	if (!/^-{3,}$/.test(opening))
		return problem('front-matter-missing', { line: Math.max(first, 0) + 1, column: 1 }, { found: opening })
	// A fence may be written ---- or with dots (YAML 1.2, section 9.1.2), but it begins its line.
	const closing = lines.findIndex((line, index) => index > first && /^(-{3,}|\.{3})\s*$/.test(line))
	if (closing === -1) return problem('front-matter-unclosed', { line: first + 1, column: 1 })
	const yaml = lines.slice(first + 1, closing).join('\n')
	const body = '\n'.repeat(closing + 1) + lines.slice(closing + 1).join('\n')
	return { yaml, yamlLine: first + 2, fenceLine: closing + 1, body }
}
