import type { ArticleRow } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { missingPhotos } from '../catalogue/target.ts'
import type { ReportState } from './report.ts'

/** Where an article's newest file stands. */
export interface ArticleState {
	readonly state: Exclude<ReportState, 'ignored'>
	/** Photos that it waits for. */
	readonly waitsFor: readonly string[]
	/** True when readers see an older version meanwhile. */
	readonly olderIsLive: boolean
}

/** The state of an article at an instant (ISO 8601), from its rows alone. */
export function stateOf(row: ArticleRow, story: Story, now: string): ArticleState {
	const is = (state: ArticleState['state'], olderIsLive = false, waitsFor: readonly string[] = []) => ({
		state,
		olderIsLive,
		waitsFor,
	})
	const { verdict, next, live } = row
	if (verdict === 'deleted' || verdict === 'withdrawn') return is('withdrawn')
	if (verdict !== 'accepted' || next === null) return is(verdict, live !== null)
	const { expires, notBefore } = next.metadata
	if (expires !== null && expires <= now) return is('expired')
	const isShown = live?.galley === next.galley
	const waitsFor = missingPhotos(next, row.language, story)
	if (waitsFor.length > 0) return is('waiting', live !== null && !isShown, waitsFor)
	if (notBefore > now) return is('scheduled', live !== null)
	return is(isShown ? 'live' : 'accepted')
}
