import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { say } from '../page/words.ts'
import { commentId } from './comment-parts.ts'
import { framed } from './frame.ts'
import { keysLine, keysScript } from './keys.ts'
import { linkTo, type Setting } from './setting.ts'
import type { readWaiting } from './waiting.ts'
import { waitingComment } from './waiting-comment.ts'

/** What is on one page of the list. */
export interface WaitingPage extends Awaited<ReturnType<typeof readWaiting>> {
	/** The cursor that it begins after; empty on the first page. */
	readonly after: string
	readonly notice?: string | undefined
}

/** The list of the comments that wait, the oldest first, with forms that work without script. */
export function moderationPage({ waiting, next, after, notice }: WaitingPage, setting: Setting): string {
	const { words } = setting
	const ids = waiting.map(({ comment: { story, language, number } }) => commentId(story, language, number))
	// A browser keeps the fragment over the answer's redirect (RFC 9110, 10.2.2): it goes on with the next comment.
	const actionTo = (fragment: string) => linkTo(setting, 'decide', { after }, fragment)
	const articles = waiting.map((one, at) => waitingComment(one, ids[at + 1] ?? '', actionTo, setting))
	const frame = { title: words.desk.title, path: '', query: { after }, notice } as const
	return framed(setting, articles.length === 0 ? frame : { ...frame, script: keysScript }, [
		...count(waiting.length, after === '' && next === undefined, setting),
		...(articles.length === 0 ? [] : [keysLine(setting)]),
		...articles,
		...(next === undefined ? [] : [h('p', [h('a', { href: linkTo(setting, '', { after: next }) }, words.desk.more)])]),
	])
}

/** How many wait, where one page has them all. */
function count(waiting: number, isAll: boolean, { language, words }: Setting): ElementContent[] {
	if (!isAll) return []
	return [h('p', waiting === 0 ? words.desk.empty : say(language, words.desk.waiting, { count: waiting }))]
}
