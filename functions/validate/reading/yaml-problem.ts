import type { YAMLError } from 'yaml'
import { type Position, type Problem, problem } from '../../problem/problem.ts'

/**
 * Puts a YAML parser's complaint into the words of the mistake behind it. The parser says “Nested mappings are not
 * allowed in compact mappings”; the editor wrote a colon in a headline.
 */
export function yamlProblem(error: YAMLError, text: string, place: (offset: number) => Position): Problem {
	const [offset] = error.pos
	const at = place(offset)
	const line = lineAt(text, offset)
	const [, key = '', value = ''] = /^\s*(?:- )?([\p{L}\p{N}_.-]+)\s*:\s*(.*)$/u.exec(line) ?? []
	const { code, message } = error
	if (code === 'DUPLICATE_KEY') return problem('yaml-duplicate', at, { key })
	if (code === 'TAB_AS_INDENT') return problem('yaml-tab', at)
	if (code === 'MISSING_CHAR' && message.includes('quote'))
		return problem('yaml-unclosed', openingQuote(text, at, place), { sign: text[opening(text)] ?? '"' })
	if (
		message.includes('must be sufficiently indented and end with') ||
		message.includes('Flow map') ||
		/end with a? ?[\]}]/.test(message)
	)
		return problem('yaml-unclosed', place(openingBracket(text, offset)), {
			sign: text[openingBracket(text, offset)] ?? '[',
		})
	if (code === 'BAD_INDENT') return problem('yaml-indent', at)
	if (/^[“”„‘’]/.test(value))
		return problem('yaml-smart-quotes', at, { key, quoted: quoted(value.replace(/^[“”„«‘’]+|[“”»‘’]+$/g, '')) })
	// `title: Kazakhstan: outreach grows` and `title: "He said" loudly`: the value has to be quoted as a whole.
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || /^[^"'[{].*:\s/.test(value))
		return problem('yaml-colon', at, { key, value, quoted: quoted(value) })
	if (code === 'UNEXPECTED_TOKEN' || code === 'BAD_SCALAR_START')
		return problem('yaml-colon', at, { key, value, quoted: quoted(value) })
	return problem('yaml-syntax', at, { detail: message.split('\n')[0] ?? code })
}

/** A value as YAML takes any: in double quotes, with those inside it escaped. */
function quoted(value: string): string {
	return JSON.stringify(value.trim())
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1
	const end = text.indexOf('\n', start)
	return text.slice(start, end === -1 ? undefined : end)
}

/** The quote that opens the last quoted value: the parser only notices at the end of the text. */
function opening(text: string): number {
	const values = [...text.matchAll(/(?:^|\n)[^\n"']*?:\s*(["'])([^\n]*)/g)]
	const open = values.find(([, sign = '', rest = '']) => !rest.replace(/\\./g, '').includes(sign))
	return open === undefined ? 0 : open.index + open[0].indexOf(open[1] ?? '"')
}

function openingQuote(text: string, fallback: Position, place: (offset: number) => Position): Position {
	const at = opening(text)
	return text[at] === '"' || text[at] === "'" ? place(at) : fallback
}

/** The bracket before an offset that is still open: an unclosed `[` on line 6 is noticed on line 7. */
function openingBracket(text: string, offset: number): number {
	const open: number[] = []
	for (let at = 0; at < Math.min(offset + 1, text.length); at++) {
		if (text[at] === '[' || text[at] === '{') open.push(at)
		else if (text[at] === ']' || text[at] === '}') open.pop()
	}
	return open[0] ?? offset
}
