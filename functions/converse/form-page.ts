import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import { type CommentRow, commentKey } from '../catalogue/conversation.ts'
import { countGraphemes } from '../language/graphemes.ts'
import { formatMessage } from '../language/message.ts'
import { stringsOf } from '../language/strings-of.ts'
import { commentForm } from '../page/comment-form.ts'
import { scriptFile } from '../reader/page-scripts.ts'
import type { Refusal } from './checks/check.ts'
import { mostCounted } from './checks/length.ts'
import { openArticle } from './open-article.ts'
import { readerPage, type Setting } from './reader-page.ts'
import type { Submission } from './submission.ts'
import { newToken } from './ticket.ts'
import type { ConverseTools } from './tools.ts'

/** What the form page is shown for: to begin, to look at once more, or to mend. */
export interface FormPage {
	readonly submission: Submission
	readonly why: 'begin' | 'confirm' | 'mend' | 'failed'
	readonly refusals?: readonly Refusal[]
}

/** The form on a page of its own, with what was typed still in it; nothing when readers see no such article. */
export async function formPage(page: FormPage, setting: Setting, tools: ConverseTools): Promise<string | undefined> {
	const { submission, why, refusals = [] } = page
	const { language, words, pages } = setting
	const { story, replyTo, name, text } = submission
	const edition = await openArticle(story, language.tag, tools.catalogue)
	if (edition === undefined) return undefined
	const isGone = refusals.some(({ says }) => says === 'replyGone')
	const answered = replyTo === null || isGone ? undefined : await answeredBy(submission, replyTo, tools)
	const form = commentForm({
		language,
		story,
		pages,
		premoderated: edition.metadata.comments !== 'open',
		heading: 'h2',
		typed: { name, text, characters: countable(text) },
		...(answered !== undefined && { answered: { number: answered.number, name: answered.name } }),
		token: newToken(tools.key, tools.now()),
	})
	const title = why === 'confirm' ? words.check : stringsOf(language).talk.write
	const back = h('p', [h('a', { href: linkOf(edition.address) }, edition.metadata.title)])
	return readerPage(setting, title, [back, ...problems(page, setting), form], [scriptFile('talk.js')])
}

/** Characters as people count them; of a text that nobody would count, its letters. */
function countable(text: string): number {
	const trimmed = text.trim()
	return trimmed.length > mostCounted ? trimmed.length : countGraphemes(trimmed)
}

function problems({ why, refusals = [] }: FormPage, setting: Setting): ElementContent[] {
	const { language, words } = setting
	if (why === 'failed') return [h('p', { className: ['notice'], role: 'alert' }, stringsOf(language).talk.failed)]
	if (refusals.length === 0) return []
	return [
		h('div', { className: ['notice'], role: 'alert' }, [
			h('p', words.pleaseMend),
			h(
				'ul',
				sentencesOf(refusals, setting).map((sentence) => h('li', sentence)),
			),
		]),
	]
}

/** What is wrong, in the language of whoever wrote. */
export function sentencesOf(refusals: readonly Refusal[], { language, words }: Setting): string[] {
	return refusals.map(({ says, values }) =>
		formatMessage(language, says === 'closed' ? stringsOf(language).talk.closed : words[says], values ?? {}),
	)
}

async function answeredBy(
	{ story, language }: Submission,
	number: number,
	{ catalogue }: ConverseTools,
): Promise<CommentRow | undefined> {
	return (await catalogue.read(commentKey({ story, language, number, status: 'APPROVED' })))?.value as
		| CommentRow
		| undefined
}
