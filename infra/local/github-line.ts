import type { ReportLine } from '../../functions/desk/report.ts'

/** A problem as a GitHub Actions annotation (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
export function githubLine(file: string, { line, column, severity, message, mend, rule }: ReportLine): string {
	const command = severity === 'note' ? 'notice' : severity
	return `::${command} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${mend}`)}`
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
