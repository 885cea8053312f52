import type { ElementContent } from 'hast'
import { linkOf } from '../article/address.ts'
import { isPage } from '../article/story-kind.ts'
import { formatMessage } from '../language/message.ts'
import { localDigits } from '../language/number.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { corrections } from './article-foot.ts'
import { credits, kicker, translationNotice } from './article-head.ts'
import type { ArticleView } from './article-view.ts'
import { plainText } from './plain-text.ts'
import { renderBody } from './render-body.ts'

/**
 * The same message for programs that show no HTML: plain text (RFC 3676 knows how to wrap it, so nothing is wrapped
 * here), addresses of links as a numbered list at its end.
 */
export function renderEmailText(view: ArticleView): string {
	const { newsroom, language, galley, address, story } = view
	const { title, description } = galley.metadata
	const site = siteTitle(newsroom, language)
	const addresses: string[] = []
	const digits = (number: number) => localDigits(language, String(number))
	const numbered = (words: string, to: string) => {
		// An address that is its own words needs no second place.
		if (to === '' || words === to) return words
		if (!addresses.includes(to)) addresses.push(to)
		return `${words} [${digits(addresses.indexOf(to) + 1)}]`
	}
	const plain = (nodes: readonly ElementContent[]) => plainText(nodes, language)
	const blocks = [
		site,
		plain(kicker(view)),
		title,
		isPage(story) ? '' : description,
		plain([...credits(view), ...translationNotice(view)]),
		leadWords(view),
		plainText(renderBody(view, 'feed'), language, numbered),
		plain(corrections(view)),
		`${formatMessage(language, stringsOf(language).readOnSite, { site })}: ${absolute(newsroom, linkOf(address))}`,
		addresses.map((to, index) => `[${digits(index + 1)}] ${to}`).join('\n'),
	]
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** The lead photo in words. */
function leadWords({ galley }: ArticleView): string {
	const { lead } = galley.metadata
	if (lead === null) return ''
	const words = [lead.alt, lead.caption, lead.credit].filter((text) => text !== '')
	return words.length === 0 ? '' : `[${words.join(' — ')}]`
}
