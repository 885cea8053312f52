import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Problem, problem } from '../../problem/problem.ts'
import type { BodyStep } from './body-context.ts'
import { sourceOf } from './source-of.ts'

/** Checks the body's words; code and addresses are left alone. */
export const checkText: BodyStep<Root> = (tree, context) => {
	visit(tree, 'text', (node) => {
		if (!hasTwoAlphabets(node.value)) return
		for (const { found: word, at } of sourceOf(node, context).matches(words)) {
			const letters = strangers(word)
			if (letters !== '') context.problems.push(problem('mixed-scripts', at, { word, letters }))
		}
	})
}

const words = /[\p{L}\p{M}]+/gu

/**
 * Words of two alphabets, each with the letters that do not belong: a Latin `a` in a Cyrillic word looks right and is
 * found by no search. A word with a hyphen or an apostrophe is two words here (`IT-компания`, `WhatsAppʼта`); digits
 * belong to neither.
 */
export function mixedWords(text: string): { readonly word: string; readonly letters: string }[] {
	if (!hasTwoAlphabets(text)) return []
	return (text.match(words) ?? [])
		.map((word) => ({ word, letters: strangers(word) }))
		.filter(({ letters }) => letters !== '')
}

function hasTwoAlphabets(text: string): boolean {
	return /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}]/u.test(text)
}

/** The letters of a word that are of the script which the fewer of its letters have; none when it has one script. */
function strangers(word: string): string {
	const of = (script: RegExp) => [...word].filter((letter) => script.test(letter))
	const latin = of(/\p{Script=Latin}/u)
	const others = of(/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}]/u)
	if (latin.length === 0 || others.length === 0) return ''
	return [...new Set(latin.length <= others.length ? latin : others)].join(' ')
}

/** Bidi controls that open and close nothing: they make text read otherwise than it is stored (UAX 9; trojan source). */
const isolates = /[\u2066-\u2069\u202a-\u202e]/gu

/** Removes bidi controls from a line in which they do not pair, and says where. */
export function pairBidi(text: string): { text: string; problems: Problem[] } {
	const problems: Problem[] = []
	const lines = text.split('\n').map((line, index) => {
		if (line.search(isolates) === -1 || paired(line)) return line
		problems.push(problem('bidi-unpaired', { line: index + 1, column: line.search(isolates) + 1 }))
		// Blank, not gone: the positions of what follows stay those of the file.
		return line.replace(isolates, '\u200b')
	})
	return { text: lines.join('\n'), problems }
}

/** The code of the first bidi control of a text in which they do not pair: `U+202E`. */
export function unpairedBidi(text: string): string | undefined {
	const line = text.split('\n').find((each) => each.search(isolates) !== -1 && !paired(each))
	const at = line?.search(isolates) ?? -1
	return line === undefined || at === -1 ? undefined : `U+${line.charCodeAt(at).toString(16).toUpperCase()}`
}

function paired(line: string): boolean {
	const open: string[] = []
	for (const [sign] of line.matchAll(isolates)) {
		if (sign === '\u2069' || sign === '\u202c') {
			const wanted = open.pop()
			if (wanted === undefined || (sign === '\u2069') !== /[\u2066-\u2068]/.test(wanted)) return false
		} else open.push(sign)
	}
	return open.length === 0
}
