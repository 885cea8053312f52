import type { YAMLError } from 'yaml'
import { lead } from '../../article/field-types.ts'
import { fieldAliases, frontMatter } from '../../article/metadata.ts'
import { type Position, type Problem, problem } from '../../problem/problem.ts'
import { openQuote } from './yaml-quotes.ts'

/** Names that a line may begin with: `alt: …` too far in is no second half of a headline. */
const names: ReadonlySet<string> = new Set([
	...Object.keys(frontMatter.shape),
	...Object.keys(lead.shape),
	...Object.keys(fieldAliases),
])

/**
 * Puts a YAML parser's complaint into the words of the mistake behind it. The parser says “Nested mappings are not
 * allowed in compact mappings”; the editor wrote a colon in a headline.
 */
export function yamlProblem(error: YAMLError, text: string, place: (offset: number) => Position): Problem {
	const { code, message } = error
	const [offset] = error.pos
	if (code === 'TAB_AS_INDENT') return problem('yaml-tab', place(offset))
	const quote = quoteBehind(error, text)
	if (quote !== undefined) return problem('yaml-unclosed', place(quote), { sign: text[quote] ?? '"' })
	if (/end with a? ?[\]}]/.test(message)) {
		const bracket = openBracket(text, offset)
		return problem('yaml-unclosed', place(bracket), { sign: text[bracket] ?? '[' })
	}
	const indented = wronglyIndented(error, text)
	if (indented !== undefined) return problem('yaml-indent', place(indented))
	const line = lineAt(text, offset)
	const { key, value } = fieldOf(text, offset)
	if (/^[“”„«‘’]/.test(value))
		return problem('yaml-smart-quotes', place(offset), {
			key,
			quoted: quoted(value.replace(/^[“”„«‘’]+|[“”»‘’]+$/g, '')),
		})
	if (key !== '' && valueCodes.has(code)) return problem('yaml-colon', place(offset), { key, quoted: quoted(value) })
	if (code === 'BLOCK_IN_FLOW') {
		const [, inner = ''] = /([\p{L}\p{N}_.-]+)\s*:\s*$/u.exec(text.slice(0, offset)) ?? []
		const [rest = ''] = /^[^,}\]\n]*/.exec(text.slice(offset)) ?? []
		if (inner !== '') return problem('yaml-colon', place(offset), { key: inner, quoted: quoted(rest) })
	}
	// A line of words, or `date:2026-11-20` without its space.
	if (code === 'MULTILINE_IMPLICIT_KEY' && key === '')
		return problem('front-matter-shape', place(offset), { found: line.trim() })
	return problem('yaml-syntax', place(offset), { detail: message.split('\n')[0] ?? code })
}

/** Complaints that come of a value with a sign of YAML's in it. */
const valueCodes: ReadonlySet<string> = new Set([
	'BLOCK_AS_IMPLICIT_KEY',
	'UNEXPECTED_TOKEN',
	'BAD_SCALAR_START',
	'MISSING_CHAR',
])

/** A value that begins with a sign of YAML's (`&`, `*`, `!`) and was understood by it, but hardly by its writer. */
export function signProblem(rule: 'yaml-anchor' | 'yaml-colon', offset: number, text: string, at: Position): Problem {
	const { key, value } = fieldOf(text, offset)
	return rule === 'yaml-anchor' ? problem(rule, at) : problem(rule, at, { key, quoted: quoted(value) })
}

/** Name and value of the line at an offset; a value that goes on in a line with a colon is taken with it. */
function fieldOf(text: string, offset: number): { key: string; value: string } {
	const line = lineAt(text, offset)
	const [, key = '', value = ''] = /^\s*(?:- )?([\p{L}\p{N}_.-]+)\s*:(?=\s|$)\s*(.*)$/u.exec(line) ?? []
	const next = text.indexOf('\n', offset) + 1
	const following = next === 0 || /:\s|^["'[{|>?&*!@`%,-]/.test(value) ? '' : lineAt(text, next + 1)
	return { key, value: /^\s+\S.*:(\s|$)/.test(following) ? `${value} ${following.trim()}` : value }
}

/** A value as YAML takes any: in double quotes, with those inside it escaped. */
function quoted(value: string): string {
	const inner = /^(["'])(.+)\1$/.exec(value.trim())?.[2] ?? value.trim()
	return JSON.stringify(inner)
}

/** The offset of the quote whose missing partner made the parser stumble; often lines later. */
function quoteBehind({ code, message, pos: [offset] }: YAMLError, text: string): number | undefined {
	const missing = code === 'MISSING_CHAR' && message.includes('quote')
	if (!missing && code !== 'UNEXPECTED_TOKEN') return undefined
	const at = openQuote(text)
	if (at === undefined) return undefined
	return missing || text.slice(at, offset).includes('\n') ? at : undefined
}

/** The offset of a line that begins too far in or out, when that is what the parser stumbled over. */
function wronglyIndented({ code, message, pos: [offset] }: YAMLError, text: string): number | undefined {
	const start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1
	const lineStart = offset === 0 ? 0 : start
	if (code === 'BAD_INDENT' || /Sequence item without|block sequence may not be used/.test(message)) return lineStart
	const atStart = text.slice(lineStart, offset).trim() === ''
	if (code === 'UNEXPECTED_TOKEN' && atStart && /node end/.test(message)) {
		// Where the first field is further in than the others, it is the one to move.
		const first = text.search(/^.*\S/m)
		return first !== -1 && /^[ \t]/.test(text.slice(first)) ? first : lineStart
	}
	if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
	const next = text.indexOf('\n', offset) + 1
	const [, key = ''] = /^\s+([\w.-]+):(\s|$)/.exec(next === 0 ? '' : lineAt(text, next + 1)) ?? []
	return /:\s/.test(lineAt(text, offset).replace(/^\s*(?:- )?[^:]+:/, '')) || !names.has(key) ? undefined : next
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1
	const end = text.indexOf('\n', start)
	return text.slice(offset === 0 ? 0 : start, end === -1 ? undefined : end)
}

/** The bracket before an offset that is still open: an unclosed `[` on line 6 is noticed on line 7. */
function openBracket(text: string, offset: number): number {
	const open: number[] = []
	for (let at = 0; at < Math.min(offset + 1, text.length); at++) {
		if (text[at] === '[' || text[at] === '{') open.push(at)
		else if (text[at] === ']' || text[at] === '}') open.pop()
	}
	return open[0] ?? offset
}
