import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Conversation, ShownComment } from '../catalogue/shown-comments.ts'
import { stringsOf } from '../language/strings-of.ts'
import { commentText } from '../page/comment-text.ts'
import { type ArticleName, articleName } from './article-name.ts'
import { commentId, receivedOn } from './comment-parts.ts'
import { closeForm, eraseForm, rejectForm } from './decision-forms.ts'
import { framed } from './frame.ts'
import { linkTo, type Setting } from './setting.ts'

/** The comments that are on one article's page. */
export interface Published {
	readonly story: string
	readonly article: ArticleName
	readonly conversation: Conversation
	readonly notice?: string | undefined
}

/** The comments on an article's page, the newest first, each to be taken off; and whether more are taken. */
export function publishedPage({ story, article, conversation, notice }: Published, setting: Setting): string {
	const { language } = article
	const { comments, closed } = conversation
	const newestFirst = comments.toReversed()
	const ids = newestFirst.map(({ number }) => commentId(story, language, number))
	const actionTo = (fragment: string) => linkTo(setting, 'decide', { from: 'published' }, fragment)
	const frame = { title: setting.words.desk.published, path: 'published', query: { story, language }, notice } as const
	return framed(setting, frame, [
		h('p', [articleName(article), ' · ', h('a', { href: linkTo(setting, 'export', { story, language }) }, 'JSON')]),
		closeForm({ story, language, action: actionTo('') }, closed, setting),
		...(comments.length === 0 ? [h('p', stringsOf(setting.language).talk.noComments)] : []),
		...newestFirst.map((comment, at) => {
			const target = { story, language, number: comment.number, action: actionTo(ids[at + 1] ?? '') }
			return publishedComment(comment, ids[at] ?? '', target, setting)
		}),
	])
}

function publishedComment(
	{ name, text, spoken, hour, byNewsroom }: ShownComment,
	id: string,
	target: Parameters<typeof rejectForm>[0],
	setting: Setting,
): ElementContent {
	const mark = byNewsroom ? [' ', `(${stringsOf(setting.language).talk.newsroom})`] : []
	return h('article', { id, tabIndex: -1, ariaLabelledBy: [`${id}-name`] }, [
		h('h2', { id: `${id}-name` }, [h('bdi', name), ...mark]),
		h('p', { className: ['meta'] }, receivedOn(hour, setting)),
		h('div', { lang: target.language }, commentText(text, spoken)),
		rejectForm(target, 'withdraw', setting),
		eraseForm(target, setting),
	])
}
