import { type Problem, problem } from '../../problem/problem.ts'

/** A non-breaking space in an indentation or behind a key's colon: to YAML a letter, to the eye nothing. */
const strangeSpace = /^[ \t]*[\u00a0\u2007\u202f][ \t\u00a0\u2007\u202f]*|(?<=^[ \t]*[\w.-]+:)[\u00a0\u2007\u202f]+/gm

/** Replaces non-breaking spaces where YAML wants ordinary ones, and says where; the first `most` of them. */
export function mendSpaces(text: string, firstLine: number, most: number): { text: string; problems: Problem[] } {
	const problems = [...text.matchAll(strangeSpace)].slice(0, most).map(({ 0: spaces, index }) => {
		const before = text.slice(0, index + spaces.search(/[\u00a0\u2007\u202f]/)).split('\n')
		return problem('yaml-nbsp', { line: before.length + firstLine - 1, column: (before.at(-1) ?? '').length + 1 })
	})
	return { text: text.replace(strangeSpace, (spaces) => ' '.repeat(spaces.length)), problems }
}

/** Fields of words: in them a `#` after a space is meant as it stands, and YAML takes the rest for a comment. */
const cut =
	/^([ \t]*(?:title|headline|description|summary|excerpt|deck|caption|alt|credit|byline|text)[ \t]*:[ \t]+)([^\s"'|>[{#&*].*?[ \t])#[^\s#].*$/gm

/** Headlines that YAML cuts off at a `#`: “Bus #5 is back” would become “Bus” without a word; the first `most` of them. */
export function cutComments(text: string, firstLine: number, most: number): Problem[] {
	return [...text.matchAll(cut)]
		.slice(0, most)
		.map(({ 0: line, 1: head = '', 2: value = '', index }) =>
			problem(
				'yaml-colon',
				{ line: text.slice(0, index).split('\n').length + firstLine - 1, column: head.length + value.length + 1 },
				{ key: head.replace(/[\s:]/g, ''), quoted: JSON.stringify(line.slice(head.length).trim()) },
			),
		)
}
