import * as z from 'zod'
import type { Rehearsal } from './rehearsal.ts'

const report = z.object({
	file: z.string(),
	state: z.string(),
	versionId: z.string(),
	problems: z.array(
		z.object({
			line: z.number(),
			column: z.number(),
			severity: z.string(),
			rule: z.string(),
			message: z.string(),
			mend: z.string(),
		}),
	),
})

/** A file's report as the desk has it. */
export type DeskReport = z.infer<typeof report>

/** Reads a file's report; nothing where there is none. */
export async function readReport(rehearsal: Rehearsal, key: string): Promise<DeskReport | undefined> {
	const json = await rehearsal.read('Desk', `reports/${key}.json`)
	return json === undefined ? undefined : report.parse(JSON.parse(json))
}

/** A report's problems as `content/broken/` writes down what an editor is told. */
export function toldIn({ file, problems }: DeskReport): string {
	return problems
		.map(
			({ line, column, severity, message, rule, mend }) =>
				`${file}:${line}:${column} ${severity} ${message} [${rule}]\n    ${mend}\n`,
		)
		.join('')
}
