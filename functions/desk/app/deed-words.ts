import type { Deed } from '../../catalogue/activity.ts'
import { formatMessage } from '../../language/message.ts'
import type { Setting } from './setting.ts'

/** What became of a version, in a word or two. */
export function deedWords({ did, verdict, errors }: Deed, { words, language }: Setting): string {
	if (did !== 'judged' || verdict === null) return words.deeds[did]
	if (verdict === 'rejected' && errors > 0) return formatMessage(language, words.matrix.errors, { count: errors })
	if (verdict === 'accepted') return words.deeds.judged
	return words.matrix.states[verdict === 'deleted' ? 'withdrawn' : verdict]
}
