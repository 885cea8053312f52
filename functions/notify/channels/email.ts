import type { Mail } from '../../ports/sender.ts'
import type { Notice } from '../notice.ts'
import { oneLine } from '../one-line.ts'

/** SNS takes subjects of fewer than 100 characters without control characters (API reference, Publish). */
const longestSubject = 90

/** A notice as an e-mail in plain text. */
export function emailOf({ what, more, link }: Notice): Mail {
	const lines = [what, ...more, ...(link === null ? [] : ['', `${link.words}:`, link.href])]
	return { subject: subjectOf(what), text: `${lines.join('\n')}\n` }
}

/** Without the signs that isolate parts of a line, which a subject does not take. Letters beyond U+FFFF count twice. */
function subjectOf(what: string): string {
	const plain = what.replace(/[\u2066-\u2069]/g, '')
	const wide = [...plain].filter((letter) => letter.length > 1).length
	return oneLine(plain, Math.max(longestSubject - wide, longestSubject / 2))
}
