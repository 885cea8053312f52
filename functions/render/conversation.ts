import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { isListed } from '../article/story-kind.ts'
import type { ShownComment } from '../catalogue/shown-comments.ts'
import { formatDate } from '../language/date.ts'
import { formatMessage } from '../language/message.ts'
import { formatNumber } from '../language/number.ts'
import { stringsOf } from '../language/strings-of.ts'
import { commentForm } from '../page/comment-form.ts'
import { commentText } from '../page/comment-text.ts'
import { say } from '../page/words.ts'
import { type ScriptFile, scriptFile } from '../reader/page-scripts.ts'
import type { ArticleView } from './article-view.ts'
import { threadsOf } from './threads.ts'

/** Answers that a count is shown from: of fewer, somebody might say whose they are. */
const fewestShown = 5

/** The script of the conversation, where there is one. */
export function talkScript(view: ArticleView): readonly ScriptFile[] {
	const { asks, takes } = modesOf(view)
	return asks || takes ? [scriptFile('talk.js')] : []
}

/** What is at the foot of an article for its readers to answer: whether they like it, their comments, the form for one. */
export function conversation(view: ArticleView): ElementContent[] {
	const { asks, shows } = modesOf(view)
	if (!asks && !shows) return []
	return [
		h('section', { className: ['conversation'], id: 'conversation' }, [
			...(asks ? question(view) : []),
			...(shows ? comments(view) : []),
			...contact(view),
		]),
	]
}

/** What the newsroom wants of its readers here: to be asked whether they like it, to see comments, to write them. */
export function modesOf({ story, galley, conversation: { closed } }: ArticleView) {
	const { comments: mode, reactions } = galley.metadata
	const isOpen = isListed(story)
	const shows = isOpen && mode !== 'off'
	return { asks: isOpen && reactions, shows, takes: shows && mode !== 'closed' && !closed }
}

function question({ language, story, conversation: { reactions } }: ArticleView): ElementContent[] {
	const { talk, likeThis } = stringsOf(language)
	const isCounted = reactions.yes + reactions.no >= fewestShown
	const answer = (value: 'yes' | 'no') =>
		h('button', { type: 'submit', name: 'answer', value }, [
			talk[value],
			...(isCounted ? [' ', h('bdi', formatNumber(language, reactions[value]))] : []),
		])
	const data = { dataThanks: talk.thanks, dataFailed: talk.failed }
	return [
		h('h2', { id: 'like' }, likeThis),
		h('form', { className: ['answers'], action: '/converse/answers', method: 'post', ...data }, [
			h('input', { type: 'hidden', name: 'story', value: story }),
			h('input', { type: 'hidden', name: 'language', value: language.tag }),
			h('p', [answer('yes'), ' ', answer('no')]),
			h('p', { role: 'status', className: ['said'] }),
		]),
		// Where the form leads without script: shown when the address names it.
		h('p', { id: 'thanks', className: ['thanks'] }, talk.thanks),
	]
}

function comments(view: ArticleView): ElementContent[] {
	const { language, story, pages, galley, conversation: talk } = view
	const strings = stringsOf(language)
	const { takes } = modesOf(view)
	const heading =
		talk.count === 0 ? strings.talk.noComments : formatMessage(language, strings.comments, { count: talk.count })
	const threads = threadsOf(talk.comments).map(({ comment, answers }) =>
		h('li', [
			commentOf(comment, view),
			...(answers.length === 0
				? []
				: [
						h(
							'ol',
							answers.map((one) => h('li', [commentOf(one, view)])),
						),
					]),
		]),
	)
	const premoderated = galley.metadata.comments !== 'open'
	return [
		h('h2', { id: 'comments' }, heading),
		...(threads.length === 0 ? [] : [h('ol', { className: ['comments'] }, threads)]),
		takes
			? commentForm({ language, story, pages, premoderated, heading: 'h3' })
			: h('p', { className: ['meta'] }, strings.talk.closed),
	]
}

function commentOf(comment: ShownComment, view: ArticleView): ElementContent {
	const { language, story, newsroom, conversation: talk } = view
	const strings = stringsOf(language)
	const { number, name, text, spoken, hour, replyTo, byNewsroom } = comment
	const answered = talk.comments.find((other) => other.number === replyTo)
	// The day, and no more: an hour could be matched with a network's traffic.
	const day = formatDate(language, new Date(hour), newsroom.site.timeZone)
	const query = new URLSearchParams({ story, language: language.tag, replyTo: String(number) })
	const words = formatMessage(language, strings.talk.replyTo, { name })
	const reply = h(
		'a',
		{
			className: ['reply'],
			href: `/converse/write?${query}`,
			rel: 'nofollow',
			dataNumber: number,
			dataWords: words,
			ariaLabel: words,
		},
		strings.talk.reply,
	)
	return h('article', { className: ['comment'], id: `comment-${number}` }, [
		h('p', { className: ['meta'] }, [
			h('strong', [h('bdi', name)]),
			...(byNewsroom ? [' ', h('span', { className: ['mark'] }, strings.talk.newsroom)] : []),
			' · ',
			h('a', { href: `#comment-${number}` }, [day]),
		]),
		...(answered === undefined
			? []
			: [
					h('p', { className: ['meta'] }, [
						h(
							'a',
							{ href: `#comment-${answered.number}` },
							say(language, strings.talk.replyTo, { name: answered.name }),
						),
					]),
				]),
		...commentText(text, spoken),
		...(modesOf(view).takes ? [h('p', { className: ['meta', 'screen'] }, [reply])] : []),
	])
}

/** An e-mail to the editors, for what is not for everybody. */
function contact({ galley, language, newsroom }: ArticleView): ElementContent[] {
	const email = newsroom.site.contact?.email
	if (email === undefined) return []
	const href = `mailto:${email}?subject=${encodeURIComponent(galley.metadata.title)}`
	return [h('p', { className: ['meta'] }, [h('a', { href }, stringsOf(language).writeToUs)])]
}
