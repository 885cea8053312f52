import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import { stringsOf } from '../language/strings-of.ts'
import { inLanguage, siteTitle } from '../newsroom/newsroom.ts'
import { foreign } from '../page/masthead.ts'
import { say, timeOf } from '../page/words.ts'
import type { ArticleView } from './article-view.ts'

/** Corrections, each with its date, at the foot of the text. */
export function corrections({ galley, language, newsroom }: ArticleView): ElementContent[] {
	const list = galley.metadata.corrections
	if (list.length === 0) return []
	return [
		h('section', { className: ['corrections'], id: 'corrections', ariaLabelledBy: ['corrections-heading'] }, [
			h('h2', { id: 'corrections-heading' }, stringsOf(language).corrections),
			...list.map(({ date, text }) => h('p', [timeOf(language, date, newsroom.site.timeZone), ' — ', h('bdi', text)])),
			h('p', { className: ['meta', 'screen'] }, [
				h(
					'a',
					{ href: linkOf(frontAddress.corrections(language.tag)) },
					say(language, stringsOf(language).correctionsOf, { site: siteTitle(newsroom, language) }),
				),
			]),
		]),
	]
}

/** Other stories that the newsroom thinks its readers may want next. */
export function relatedStories({ related, language }: ArticleView): ElementContent[] {
	if (related.length === 0) return []
	const links = related.map(({ address, title }) => h('li', [h('a', { href: linkOf(address) }, title)]))
	return [
		h('section', { className: ['related'], id: 'related', ariaLabelledBy: ['related-heading'] }, [
			h('h2', { id: 'related-heading' }, stringsOf(language).related),
			h('ul', links),
		]),
	]
}

/** The article's topics, each a link to its front. */
export function topics({ galley, language, newsroom }: ArticleView): ElementContent[] {
	const { tags } = galley.metadata
	if (tags.length === 0) return []
	const links = tags.map((tag) => {
		const name = inLanguage(newsroom, newsroom.taxonomy.tags[tag], language)
		return h('li', [
			h('a', { href: linkOf(frontAddress.tag(language.tag, tag)), ...foreign(name?.tag, language) }, name?.text ?? tag),
		])
	})
	return [
		h('nav', { className: ['topics'], ariaLabel: stringsOf(language).topics }, [
			h('h2', { className: ['label'] }, stringsOf(language).topics),
			h('ul', links),
		]),
	]
}
