import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { CommentRow } from '../catalogue/conversation.ts'
import { languageOf } from '../language/languages.ts'
import { stringsOf } from '../language/strings-of.ts'
import { commentText } from '../page/comment-text.ts'
import { listOf, say } from '../page/words.ts'
import { articleName } from './article-name.ts'
import { commentId, receivedOn } from './comment-parts.ts'
import { answerForm, approveForm, closeForm, rejectForm } from './decision-forms.ts'
import { markedText } from './marked-text.ts'
import { linkTo, type Setting } from './setting.ts'
import type { WaitingComment } from './waiting.ts'

/** Characters that are shown of the comment that one answers. */
const mostOfAnswered = 200

/**
 * One comment of the list, with all that a moderator can do about it. `next` is the id of the comment after it, and
 * `actionTo` the address of a form that leads back to an id.
 */
export function waitingComment(
	waiting: WaitingComment,
	next: string,
	actionTo: (fragment: string) => string,
	setting: Setting,
): ElementContent {
	const { comment, closed, title, address } = waiting
	const { story, language, number, status } = comment
	const id = commentId(story, language, number)
	const target = { story, language, number, action: actionTo(next) }
	return h(
		'article',
		{
			id,
			tabIndex: -1,
			ariaLabelledBy: [`${id}-article`, `${id}-name`],
			className: status === 'SYSTEM_WITHHELD' ? ['withheld'] : [],
		},
		[
			h('h2', { id: `${id}-article` }, [articleName({ language, title, address })]),
			about(comment, `${id}-name`, setting),
			...found(waiting, setting),
			...answered(waiting.answered, setting),
			h('div', { lang: language }, markedText(comment.text, waiting.matches)),
			h('div', { className: ['forms'] }, [
				approveForm(target, setting),
				rejectForm(target, 'reject', setting),
				answerForm(target, setting),
				closeForm({ story, language, action: actionTo(id) }, closed, setting),
			]),
			h('p', { className: ['more'] }, [
				h('a', { href: linkTo(setting, 'published', { story, language }) }, setting.words.desk.published),
			]),
		],
	)
}

/** Who wrote it, in which language, when. */
function about({ name, language, hour }: CommentRow, id: string, setting: Setting): ElementContent {
	return h('p', { className: ['meta'] }, [
		h('strong', { id }, [h('bdi', name)]),
		' · ',
		h('bdi', { lang: language }, languageOf(language)?.autonym ?? language),
		' · ',
		...receivedOn(hour, setting),
	])
}

/** The entries of the word list for which it waits, and those that are found in it since the list was changed. */
function found({ comment, matches }: WaitingComment, { language, words }: Setting): ElementContent[] {
	const entries = [...new Set([...comment.words, ...matches.map(({ word }) => word)])]
	if (entries.length === 0) return []
	const list = listOf(
		language,
		entries.map((entry) => h('bdi', entry)),
	)
	return [h('p', { className: ['matched'] }, say(language, words.desk.matched, { words: list }))]
}

/** What it answers, cut where it is long. */
function answered(comment: CommentRow | null, { language }: Setting): ElementContent[] {
	if (comment === null) return []
	const { name, text, language: tag } = comment
	const signs = [...new Intl.Segmenter(tag, { granularity: 'grapheme' }).segment(text)]
	const short = signs.slice(0, mostOfAnswered).map(({ segment }) => segment)
	const cut = signs.length > mostOfAnswered ? `${short.join('').trimEnd()}…` : text
	return [
		h('blockquote', [
			h('p', { className: ['meta'] }, say(language, stringsOf(language).talk.replyTo, { name })),
			h('div', { lang: tag }, commentText(cut)),
		]),
	]
}
