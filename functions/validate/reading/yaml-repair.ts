import type { RuleId } from '../../problem/rules.ts'

/**
 * Mends a line as the report advises, so that the parser gets over it and finds the next real mistake: after one
 * unquoted colon it would stumble over every line that follows. Only the reading goes on; the file is still rejected.
 * Nothing when the mistake is none of a single line.
 */
export function repairLine(text: string, rule: RuleId, line: number): string | undefined {
	const lines = text.split('\n')
	const at = line - 1
	const written = lines[at]
	if (written === undefined) return undefined
	const before = lines.slice(0, at).findLast((other) => other.trim() !== '')
	const mended = mend(written, rule, before)
	if (mended === undefined || mended === written) return undefined
	lines[at] = mended
	// A value that goes on in a line with a colon: the rest of it would be the next mistake.
	const next = lines[at + 1]
	if (rule === 'yaml-colon' && !/:\s.*:(\s|$)/.test(written) && /^\s+\S.*:(\s|$)/.test(next ?? '')) lines[at + 1] = '#'
	return lines.join('\n')
}

function mend(line: string, rule: RuleId, before: string | undefined): string | undefined {
	if (rule === 'front-matter-shape') return /^\s*[\w.-]+:\S/.test(line) ? line.replace(':', ': ') : '#'
	if (rule === 'yaml-tab') return line.replace(/^[\t ]+/, (indent) => indent.replaceAll('\t', '  '))
	if (rule === 'yaml-indent') {
		const [indent = ''] = (/^-/.test(line.trimStart()) ? /^[ \t]*/ : /^[ \t]*(?:- +)*/).exec(before ?? '') ?? []
		return indent.replaceAll('-', ' ') + line.trimStart()
	}
	if (!['yaml-colon', 'yaml-smart-quotes', 'yaml-unclosed', 'yaml-anchor'].includes(rule)) return undefined
	const [, head, value] = /^(\s*(?:- )?[^:#]+:\s+)(\S.*)$/.exec(line) ?? []
	return head === undefined || value === undefined || value.includes('\\')
		? undefined
		: head + JSON.stringify(value.replace(/"/g, "'"))
}
