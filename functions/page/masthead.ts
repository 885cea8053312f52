import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { stringsOf } from '../language/strings-of.ts'
import { inLanguage, type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import { searchAddress } from '../search/search-address.ts'

/** The top of every page: skip link, the newspaper's name, its sections, the way to the search. */
export function masthead(
	newsroom: Newsroom,
	language: Language,
	current?: { readonly section?: string; readonly search?: true },
): ElementContent[] {
	const home = linkOf(frontAddress.home(language.tag))
	const sections = Object.entries(newsroom.site.sections).map(([id, names]) => {
		const name = inLanguage(newsroom, names, language)
		const here = current?.section === id
		return h('li', [
			h(
				'a',
				{
					href: linkOf(frontAddress.section(language.tag, id)),
					...(here && { ariaCurrent: 'page' }),
					...foreign(name?.tag, language),
				},
				name?.text ?? id,
			),
		])
	})
	const search = h('li', [
		h(
			'a',
			{ href: linkOf(searchAddress(language.tag)), ...(current?.search && { ariaCurrent: 'page' }) },
			stringsOf(language).search.search,
		),
	])
	return [
		h('a', { className: ['skip'], href: '#content' }, stringsOf(language).skipToContent),
		h('header', { className: ['masthead'] }, [
			h('p', { className: ['name'] }, [h('a', { href: home }, siteTitle(newsroom, language))]),
			h('nav', { ariaLabel: stringsOf(language).sections }, [h('ul', [...sections, search])]),
		]),
	]
}

/** `lang` for words that are in another language than the page (WCAG 2.2, 3.1.2). */
export function foreign(tag: string | undefined, language: Language): { lang?: string } {
	return tag === undefined || tag === language.tag ? {} : { lang: tag }
}
