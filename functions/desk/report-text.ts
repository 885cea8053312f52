import { openDeskWords } from './opened-desk-words.ts'
import type { Report, ReportLine } from './report.ts'
import { reportWords } from './words/opened-words.ts'

/** A report as plain text. */
export async function reportText(report: Report): Promise<string> {
	const { writeInstead } = reportWords(report.language)
	const lines = [report.file, '', report.verdict, ...report.notes, ...(report.url === null ? [] : [report.url]), '']
	const { says = [], paragraphs = [] } = report.behind ?? {}
	if (report.behind !== undefined)
		lines.push(...says, await deskPage(report), '', ...paragraphs.flatMap((paragraph) => [`    ${paragraph}`, '']))
	for (const found of report.problems)
		lines.push(terminalLine(report.file, found), `    ${writeInstead} ${found.mend}`, '')
	return `${lines.join('\n').trimEnd()}\n`
}

/** What to open at the desk: a report does not know the desk's host, and a path alone leads nowhere. */
async function deskPage({ language, story, articleLanguage }: Report): Promise<string> {
	const deskWordsOf = await openDeskWords()
	const { desk, write } = deskWordsOf(language)
	return [`${desk}: ${write.changed}`, story, articleLanguage].join(' · ')
}

/** `file:line:column severity message rule`: what terminals, editors and CI logs make links of. */
export function terminalLine(file: string, { line, column, severity, message, rule }: ReportLine): string {
	return `${file}:${line}:${column} ${severity} ${message} [${rule}]`
}
