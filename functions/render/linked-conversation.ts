import { linkOf } from '../article/address.ts'
import { absolute } from '../newsroom/newsroom.ts'
import type { ArticleView } from './article-view.ts'
import { modesOf } from './conversation.ts'

/** Comments that search engines are told of word by word: the newest; the page has them all a second time. */
const mostLinked = 20

/** The comments of a page in schema.org's words (https://schema.org/Comment); nothing where it shows none. */
export function linkedConversation(view: ArticleView): Record<string, unknown> {
	const { newsroom, address, conversation } = view
	if (!modesOf(view).shows || conversation.count === 0) return {}
	const url = absolute(newsroom, linkOf(address))
	const anchor = (number: number) => `${url}#comment-${number}`
	const shown = new Set(conversation.comments.map(({ number }) => number))
	return {
		commentCount: conversation.count,
		discussionUrl: `${url}#comments`,
		comment: conversation.comments.slice(-mostLinked).map(({ number, name, text, hour, replyTo }) => ({
			'@type': 'Comment',
			'@id': anchor(number),
			text,
			dateCreated: hour.slice(0, 10),
			author: { '@type': 'Person', name },
			...(replyTo !== null && shown.has(replyTo) && { parentItem: { '@type': 'Comment', '@id': anchor(replyTo) } }),
		})),
	}
}
