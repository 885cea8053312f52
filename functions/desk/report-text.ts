import type { Report, ReportLine } from './report.ts'
import { reportWords } from './words/opened-words.ts'

/** A report as plain text. */
export function reportText(report: Report): string {
	const { writeInstead } = reportWords(report.language)
	const lines = [report.file, '', report.verdict, ...report.notes, ...(report.url === null ? [] : [report.url]), '']
	for (const found of report.problems)
		lines.push(terminalLine(report.file, found), `    ${writeInstead} ${found.mend}`, '')
	return `${lines.join('\n').trimEnd()}\n`
}

/** `file:line:column severity message rule`: what terminals, editors and CI logs make links of. */
export function terminalLine(file: string, { line, column, severity, message, rule }: ReportLine): string {
	return `${file}:${line}:${column} ${severity} ${message} [${rule}]`
}
