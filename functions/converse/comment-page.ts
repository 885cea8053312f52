import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import type { CommentRow } from '../catalogue/conversation.ts'
import { formatMessage } from '../language/message.ts'
import { absolute } from '../newsroom/newsroom.ts'
import { commentText } from '../page/comment-text.ts'
import type { Eraser } from './erase-comment.ts'
import { readerPage, type Setting } from './reader-page.ts'

/** Days after which a table's backups have forgotten a row (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html). */
const backupDays = 35

/** `/converse/comment/<lang>/<story>/<number>/<secret>`: a comment's page for its writer. */
export function commentAddress({ language, story, number, secret }: Eraser): string {
	return `/converse/comment/${[language, story, String(number), secret].map(encodeURIComponent).join('/')}`
}

/** What became of a comment, for its writer, who can delete it here. */
export function commentPage(comment: CommentRow, eraser: Eraser, back: string | undefined, setting: Setting): string {
	const { language, words, newsroom } = setting
	const { status, reason } = comment
	const said = status === 'APPROVED' ? words.shown : status === 'REJECTED' ? words.rejected : words.held
	const because =
		reason === null ? [] : [h('p', formatMessage(language, words.because, { reason: words.reasons[reason] }))]
	const address = commentAddress(eraser)
	return readerPage(setting, status === 'REJECTED' ? words.rejected : words.thanks, [
		...(status === 'REJECTED' ? [] : [h('p', said)]),
		...because,
		h('blockquote', { className: ['comment'] }, [
			h('p', { className: ['meta'] }, [h('strong', [h('bdi', comment.name)])]),
			...commentText(comment.text),
		]),
		h('p', words.keepAddress),
		h('p', [h('a', { className: ['address'], href: address, dir: 'ltr' }, absolute(newsroom, address))]),
		h('form', { action: address, method: 'post' }, [h('p', [h('button', { type: 'submit' }, words.erase)])]),
		...backLink(back, setting),
	])
}

/** Said once a comment is deleted, or where there is none. */
export function noCommentPage(said: 'erased' | 'notHere', back: string | undefined, setting: Setting): string {
	const { language, words } = setting
	const backups = formatMessage(language, words.backups, { days: backupDays })
	return readerPage(setting, words[said], [...(said === 'erased' ? [h('p', backups)] : []), ...backLink(back, setting)])
}

function backLink(back: string | undefined, { words }: Setting): ElementContent[] {
	return back === undefined ? [] : [h('p', [h('a', { href: `${linkOf(back)}#comments` }, words.back)])]
}
