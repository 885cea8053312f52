import type * as z from 'zod'
import { nearest } from '../../../functions/problem/nearest.ts'

/** Settings that cannot be deployed with: every problem on a line of its own. */
export class SettingsError extends Error {
	override readonly name = 'SettingsError'

	constructor(problems: readonly string[]) {
		super(['The settings of the AWS home cannot be used:', ...problems.map((line) => `  ${line}`)].join('\n'))
	}
}

/** Says that there is no such word, which one may have been meant, and which there are. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
	const near = nearest(word, known)
	const meant = near && `; did you mean “${near}”?`
	return `no ${what} is named “${word}”${meant} (there are: ${known.join(', ') || 'none'})`
}

/** The problems that a schema found, each with the path to it. */
export function problemsOf(error: z.ZodError, at: string): string[] {
	return error.issues.map((issue) => {
		const path = [at, ...issue.path].join('.')
		// What is wrong with a key stands one level down.
		const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue
		return `${path}: ${message}`
	})
}
