import { readReport } from '../../functions/desk/read-report.ts'
import type { Report } from '../../functions/desk/report.ts'
import type { LocalNewsroom } from './newsroom.ts'

/** What became of a file; nothing as long as it has not been judged. */
export function reportOf(
	key: string,
	{ catalogue, desk }: Pick<LocalNewsroom, 'catalogue' | 'desk'>,
): Promise<Report | undefined> {
	return readReport(key, { catalogue, desk, now: () => new Date() })
}
