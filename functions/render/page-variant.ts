import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { linkOf, variantAddress } from '../article/address.ts'
import { isPage } from '../article/story-kind.ts'
import { siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { footer } from '../page/footer.ts'
import { masthead } from '../page/masthead.ts'
import { style } from '../page/style.ts'
import { conversation, corrections, topics } from './article-foot.ts'
import { credits, kicker, languageSwitch, translationNotice } from './article-head.ts'
import type { ArticleView } from './article-view.ts'
import { headOf } from './head.ts'
import { leadCaption } from './lead-caption.ts'
import { renderBody } from './render-body.ts'

/** The variant `page`: the article as readers know it. */
export function renderPage(view: ArticleView): string {
	const { newsroom, language, galley, address, pages, story } = view
	const { metadata } = galley
	const lite = h('p', { className: ['meta'] }, [
		h('a', { href: linkOf(variantAddress(address, 'lite')) }, language.strings.liteVersion),
	])
	return writeDocument({
		language,
		title: `${metadata.title} — ${siteTitle(newsroom, language)}`,
		style,
		icon: siteIcon,
		head: headOf(view),
		body: [
			...masthead(newsroom, language, { section: metadata.section }),
			h('main', { id: 'content' }, [
				h('article', [
					h('header', [
						...kicker(view),
						h('h1', metadata.title),
						...(isPage(story) ? [] : [h('p', { className: ['standfirst'] }, metadata.description)]),
						...credits(view),
						...translationNotice(view),
						...languageSwitch(view, 'page'),
					]),
					...leadPhoto(view),
					...renderBody(view, 'page'),
					...corrections(view),
					h('footer', [...topics(view), ...conversation(view), lite]),
				]),
			]),
			footer(newsroom, language, pages),
		],
	})
}

/** The photo above the text; it is what readers wait for, so it is fetched first. */
function leadPhoto(view: ArticleView): ElementContent[] {
	const { galley, photos } = view
	const { lead } = galley.metadata
	const photo = lead === null ? undefined : photos[lead.image]
	if (lead === null || photo === undefined) return []
	return [
		h('figure', { className: ['lead'] }, [
			h('img', {
				src: photo.address,
				alt: lead.alt,
				width: photo.width,
				height: photo.height,
				fetchPriority: 'high',
				decoding: 'async',
			}),
			...leadCaption(view),
		]),
	]
}
