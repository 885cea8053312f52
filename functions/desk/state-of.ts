import type { ArticleRow } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { missingPhotos, nextOf } from '../catalogue/target.ts'
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
	const { verdict, live } = row
	const next = nextOf(row)
	const isOlder = live !== null && live.madeFrom === next?.madeFrom
	if (verdict === 'withdrawn') return is('withdrawn')
	// What was made from the other alphabet stands where no file does, and goes with what it was made from.
	const hasFile = verdict !== 'deleted' && !row.fileless
	if (next === null) return hasFile ? is(verdict, isOlder) : is('withdrawn')
	if (hasFile && verdict !== 'accepted') return is(verdict, isOlder)
	const { expires, notBefore } = next.metadata
	if (expires !== null && expires <= now) return is('expired')
	const isShown = live?.galley === next.galley
	const waitsFor = missingPhotos(next, row.language, story)
	if (waitsFor.length > 0) return is('waiting', live !== null && !isShown, waitsFor)
	if (notBefore > now) return is('scheduled', isOlder)
	return is(isShown ? 'live' : 'accepted')
}
