import { terminalLine } from '../../functions/desk/report-text.ts'
import type { Summary } from './summary.ts'

/** Prints a build's outcome: every problem as `file:line:column`, then one line of counts. */
export function printSummary(summary: Summary, content: string): void {
	for (const { key, problems, status } of [...summary.settings, ...summary.manuscripts]) {
		if (status === 'waiting' || status === 'scheduled') console.log(`${key}: ${status}`)
		for (const found of problems)
			if (found.severity !== 'note') console.log(`${terminalLine(key, found)}\n    ${found.mend}`)
	}
	const { published, rejected, waiting, scheduled, drafts, warnings, pages, objects, seconds } = summary
	console.log(
		`${content}: ${published} published, ${rejected} rejected, ${waiting} waiting, ${scheduled} scheduled, ${drafts} drafts, ${warnings} warnings — ${pages} pages, ${objects} objects in ${seconds.toFixed(2)} s`,
	)
}
