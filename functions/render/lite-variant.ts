import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import { formatMessage } from '../language/message.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { writeDocument } from '../page/document.ts'
import { liteSheet } from '../style/lite-sheet.ts'
import { corrections } from './article-foot.ts'
import { behindNotice, credits, kicker, languageSwitch, translationNotice } from './article-head.ts'
import type { ArticleView } from './article-view.ts'
import { modesOf } from './conversation.ts'
import { leadCaption } from './lead-caption.ts'
import { renderBody } from './render-body.ts'

/** The variant `lite`: the whole text in one request, without script, picture or web font. Meant for under 14 KB compressed. */
export function renderLite(view: ArticleView): string {
	const { newsroom, language, galley, address } = view
	const { metadata } = galley
	const strings = stringsOf(language)
	const full = h('p', [h('a', { href: linkOf(address) }, strings.fullVersion)])
	return writeDocument({
		language,
		title: `${metadata.title} (${strings.liteMark})`,
		style: liteSheet,
		head: [
			h('meta', { name: 'description', content: metadata.description }),
			h('meta', { name: 'robots', content: 'noindex' }),
			h('link', { rel: 'canonical', href: metadata.canonical ?? absolute(newsroom, linkOf(address)) }),
		],
		body: [
			h('header', [
				h('p', [h('a', { href: linkOf(frontAddress.home(language.tag)) }, siteTitle(newsroom, language))]),
				full,
			]),
			h('main', [
				h('article', [
					...kicker(view),
					h('h1', metadata.title),
					...credits(view),
					...translationNotice(view),
					...behindNotice(view),
					...languageSwitch(view, 'lite'),
					...lead(view),
					...renderBody(view, 'lite'),
					...corrections(view),
					...toConversation(view),
				]),
			]),
		],
	})
}

/** How many comments there are, and the way to them and to the form: both are on the full page. */
function toConversation(view: ArticleView): ElementContent[] {
	const { address, language, conversation } = view
	if (!modesOf(view).shows) return []
	const { comments, talk } = stringsOf(language)
	const words = conversation.count === 0 ? talk.write : formatMessage(language, comments, { count: conversation.count })
	return [h('p', [h('a', { href: `${linkOf(address)}#comments` }, words)])]
}

/** The lead photo's description, caption and credit, and a link to where it can be seen. */
function lead(view: ArticleView): ElementContent[] {
	const { galley, address, language } = view
	if (galley.metadata.lead === null) return []
	const link = h('a', { href: linkOf(address) }, [
		stringsOf(language).seePhoto,
		galley.metadata.lead.alt === '' ? '' : `: ${galley.metadata.lead.alt}`,
	])
	return [h('figure', [h('p', [link]), ...leadCaption(view)])]
}
