import { scheduleKey } from '../catalogue/keys.ts'
import type { ArticleRow, Edition } from '../catalogue/rows.ts'
import type { RowWrite } from '../ports/catalogue.ts'

/** Moments at which this article changes by itself, as rows of the schedule. Those that have passed need none. */
export function scheduleWrites(row: ArticleRow, edition: Edition | null, now: Date): RowWrite[] {
	const moments = [row.next?.metadata.notBefore, row.next?.metadata.expires, edition?.metadata.expires]
	return [...new Set(moments)]
		.filter((moment): moment is string => typeof moment === 'string' && moment > now.toISOString())
		.map((moment) => ({
			...scheduleKey(moment, row.story, row.language),
			action: 'put',
			if: 'any',
			value: { render: { story: row.story, language: row.language } },
		}))
}
