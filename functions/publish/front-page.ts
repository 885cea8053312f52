import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import type { Card } from '../catalogue/rows.ts'
import type { Language } from '../language/language.ts'
import { formatMessage } from '../language/message.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, inLanguage, siteLanguages, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { footer, languageNavigation } from '../page/footer.ts'
import { foreign, masthead } from '../page/masthead.ts'
import { picture, pictureSizes } from '../page/picture.ts'
import { siteHead } from '../page/site-head.ts'
import { timeOf } from '../page/words.ts'
import { alphabetScript, offlineScript } from '../reader/page-scripts.ts'
import { byline } from '../render/byline.ts'
import { styleSheet } from '../style/style-sheet.ts'
import { headingOf } from './front-heading.ts'
import type { FrontView } from './front-view.ts'
import { hasFeeds } from './has-feeds.ts'

/** A front as a page: its newest stories, a link to the days before. */
export function renderFront(view: FrontView): string {
	const { front, newsroom, language, address, cards, pages } = view
	const heading = headingOf(view)
	const site = siteTitle(newsroom, language)
	const home = front.kind === 'home'
	const description = home ? inLanguage(newsroom, newsroom.site.description, language)?.text : undefined
	const feeds = hasFeeds(front)
	const corrected = front.kind === 'corrections'
	const url = absolute(newsroom, linkOf(address))
	return writeDocument({
		language,
		title: home ? site : corrected ? heading : `${heading} — ${site}`,
		style: styleSheet(newsroom.theme, language),
		icon: siteIcon,
		modules: [...alphabetScript(newsroom, language), ...offlineScript(newsroom)],
		head: [
			...siteHead(newsroom, language),
			...(description === undefined ? [] : [h('meta', { name: 'description', content: description })]),
			h('link', { rel: 'canonical', href: url }),
			...(home ? homeAlternates(view) : []),
			...(feeds
				? [
						h('link', { rel: 'alternate', type: 'application/rss+xml', title: heading, href: `${url}feed.xml` }),
						h('link', { rel: 'alternate', type: 'application/feed+json', title: heading, href: `${url}feed.json` }),
					]
				: []),
			h('meta', { property: 'og:title', content: home ? site : heading }),
			h('meta', { property: 'og:locale', content: language.ogLocale }),
		],
		body: [
			...masthead(newsroom, language, front.kind === 'section' ? { section: front.id } : undefined),
			h('div', { className: ['switch'] }, [languageNavigation(newsroom, language, sameFront(view))]),
			h('main', { id: 'content', className: ['front', front.kind] }, [
				h('h1', heading),
				...(front.kind === 'author' ? biography(view, front.id) : []),
				...(cards.length === 0
					? [h('p', corrected ? stringsOf(language).noCorrections : stringsOf(language).noStories)]
					: [
							h(
								'ul',
								{ className: [corrected ? 'list' : 'cards'] },
								cards.map((card, index) => (corrected ? correctedItem(card, view) : cardItem(card, view, index))),
							),
						]),
				...turn(view),
			]),
			footer(newsroom, language, pages, { languages: false }),
		],
	})
}

/** This front in another language: its home and sections are always there, of the rest the home stands in. */
function sameFront({ front }: FrontView): (tag: string) => string {
	return (tag) => {
		if (front.kind === 'section') return frontAddress.section(tag, front.id)
		return front.kind === 'corrections' ? frontAddress.corrections(tag) : frontAddress.home(tag)
	}
}

function homeAlternates({ newsroom }: FrontView): ElementContent[] {
	const link = (hrefLang: string, path: string) =>
		h('link', { rel: 'alternate', hrefLang, href: absolute(newsroom, path) })
	return [
		...siteLanguages(newsroom).map(({ tag }) => link(tag, linkOf(frontAddress.home(tag)))),
		link('x-default', '/'),
	]
}

function biography({ newsroom, language }: FrontView, id: string): ElementContent[] {
	const bio = inLanguage(newsroom, newsroom.authors[id]?.bio, language)
	return bio === undefined ? [] : [h('p', { className: ['standfirst'], ...foreign(bio.tag, language) }, bio.text)]
}

/** The card's photo. The first is what readers wait for: it stands at the top, and on a wide home it is the largest. */
function cardPhoto({ lead, photos }: Card, index: number): ElementContent[] {
	const photo = lead === null ? undefined : photos[lead.image]
	if (lead === null || photo === undefined) return []
	const first = index === 0
	const sizes = first ? pictureSizes.first : pictureSizes.card
	return [picture(photo, { alt: lead.alt, sizes, first, focus: lead.focus })]
}

function cardItem(card: Card, { newsroom, language }: FrontView, index: number): ElementContent {
	const section = inLanguage(newsroom, newsroom.site.sections[card.section], language)
	return h('li', { className: ['card'] }, [
		...cardPhoto(card, index),
		h('h2', [h('a', { href: linkOf(card.address) }, card.title)]),
		h('p', card.description),
		h('p', { className: ['meta'] }, [
			...byline(newsroom, language, { authors: card.authors, byline: null }),
			...(card.authors.length === 0 ? [] : [' · ']),
			timeOf(language, card.date, newsroom.site.timeZone),
			...(section === undefined
				? []
				: [
						' · ',
						h(
							'a',
							{ href: linkOf(frontAddress.section(language.tag, card.section)), ...foreign(section.tag, language) },
							section.text,
						),
					]),
			...commentCount(card, language),
		]),
	])
}

/** How many comments there are, and the way to them. */
function commentCount({ address, comments }: Card, language: Language): ElementContent[] {
	if (comments === undefined) return []
	const words = formatMessage(language, stringsOf(language).comments, { count: comments })
	return [{ type: 'text', value: ' · ' }, h('a', { href: `${linkOf(address)}#comments` }, words)]
}

/** What was corrected in a story, and when. */
function correctedItem({ title, address, corrections }: Card, { newsroom, language }: FrontView): ElementContent {
	return h('li', [
		h('h2', [h('a', { href: linkOf(address) }, title)]),
		...corrections.map(({ date, text }) =>
			h('p', [timeOf(language, date, newsroom.site.timeZone), ' — ', h('bdi', text)]),
		),
	])
}

/** To the days before and after. */
function turn({ language, earlier, later }: FrontView): ElementContent[] {
	const strings = stringsOf(language)
	const links = [
		...(earlier === null ? [] : [h('a', { href: linkOf(earlier), rel: 'prev' }, strings.earlier)]),
		...(later === null ? [] : [h('a', { href: linkOf(later), rel: 'next' }, strings.later)]),
	]
	return links.length === 0 ? [] : [h('p', { className: ['turn'] }, links)]
}
