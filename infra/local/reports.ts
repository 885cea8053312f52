import { readReport } from '../../functions/desk/read-report.ts'
import type { Report } from '../../functions/desk/report.ts'
import { subjectOf } from '../../functions/desk/subject.ts'
import type { LocalNewsroom } from './newsroom.ts'

/** What became of a file; nothing as long as it has not been judged. */
export async function reportOf(
	key: string,
	{ catalogue, desk }: Pick<LocalNewsroom, 'catalogue' | 'desk'>,
): Promise<Report | undefined> {
	const tools = { catalogue, desk, now: () => new Date() }
	// A file that is no article of its own (its language unknown, its place taken) has a report as a file.
	for (const subject of await subjectOf(key, tools)) {
		const report = await readReport(subject, tools)
		if (report?.file === key) return report
	}
	return undefined
}
