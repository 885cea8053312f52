import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { linkOf, variantAddress } from '../article/address.ts'
import { isPage } from '../article/story-kind.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { footer } from '../page/footer.ts'
import { masthead } from '../page/masthead.ts'
import { picture, pictureSizes } from '../page/picture.ts'
import { qrCode } from '../page/qr-code.ts'
import { siteHead } from '../page/site-head.ts'
import { say } from '../page/words.ts'
import { alphabetScript, offlineScript } from '../reader/page-scripts.ts'
import { styleSheet } from '../style/style-sheet.ts'
import { corrections, relatedStories, topics } from './article-foot.ts'
import { behindNotice, credits, kicker, languageSwitch, translationNotice } from './article-head.ts'
import type { ArticleView } from './article-view.ts'
import { contents } from './contents.ts'
import { conversation, talkScript } from './conversation.ts'
import { headOf } from './head.ts'
import { leadCaption } from './lead-caption.ts'
import { renderBody } from './render-body.ts'

/** The variant `page`: the article as readers know it. */
export function renderPage(view: ArticleView): string {
	const { newsroom, language, galley, address, pages, story, banner, elsewhere } = view
	const { metadata } = galley
	const lite = h('p', { className: ['meta', 'screen'] }, [
		h('a', { href: linkOf(variantAddress(address, 'lite')) }, stringsOf(language).liteVersion),
	])
	return writeDocument({
		language,
		title: `${metadata.title} — ${siteTitle(newsroom, language)}`,
		style: styleSheet(newsroom.theme, language),
		icon: siteIcon,
		...elsewhere,
		modules: [...alphabetScript(newsroom, language), ...talkScript(view), ...offlineScript(newsroom)],
		head: [...siteHead(newsroom, language), ...headOf(view)],
		body: [
			...masthead(newsroom, language, { section: metadata.section }),
			h('main', { id: 'content' }, [
				...(banner === undefined ? [] : [h('p', { className: ['notice'], role: 'status', dir: 'auto' }, banner)]),
				h('article', [
					h('header', [
						...kicker(view),
						h('h1', metadata.title),
						...(isPage(story) ? [] : [h('p', { className: ['standfirst'] }, metadata.description)]),
						...credits(view),
						...translationNotice(view),
						...behindNotice(view),
						...languageSwitch(view, 'page'),
					]),
					...leadPhoto(view),
					...contents(view),
					...renderBody(view, 'page'),
					...corrections(view),
					...relatedStories(view),
					h('footer', [...topics(view), ...conversation(view), ...toSave(view), lite, ...onPaper(view)]),
				]),
			]),
			footer(newsroom, language, pages),
		],
	})
}

/** Where the script of a site that can be read without a connection puts its button, with the words for it; empty without. */
function toSave({ newsroom, language, story }: ArticleView): ElementContent[] {
	if (newsroom.site.offline !== true || isPage(story)) return []
	const { saveStory, removeStory } = stringsOf(language)
	const className = ['save', 'meta', 'screen']
	return [h('p', { className, hidden: true, dataSave: saveStory, dataRemove: removeStory })]
}

/** What a printed page says of where it came from: its address, and a code by which a telephone finds it. */
function onPaper({ newsroom, language, address }: ArticleView): ElementContent[] {
	const url = absolute(newsroom, linkOf(address))
	const words = say(language, stringsOf(language).scanToRead)
	return [h('p', { className: ['paper'] }, [...words, ' ', h('bdi', { dir: 'ltr' }, decodeURI(url))]), qrCode(url)]
}

/** The photo above the text; it is what readers wait for, so it is fetched first. */
function leadPhoto(view: ArticleView): ElementContent[] {
	const { galley, photos } = view
	const { lead } = galley.metadata
	const photo = lead === null ? undefined : photos[lead.image]
	if (lead === null || photo === undefined) return []
	return [
		h('figure', { className: ['lead'] }, [
			picture(photo, { alt: lead.alt, sizes: pictureSizes.lead, first: true }),
			...leadCaption(view),
		]),
	]
}
