import { frontAddress, linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { absolute, inLanguage, type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon } from '../page/document.ts'

/** The newspaper in schema.org's words. */
export function linkedOrganization(newsroom: Newsroom, language: Language): Record<string, unknown> {
	const { url, contact } = newsroom.site
	return {
		'@type': 'NewsMediaOrganization',
		'@id': `${url}/`,
		name: siteTitle(newsroom, language),
		url: `${url}/`,
		logo: { '@type': 'ImageObject', url: absolute(newsroom, siteIcon), width: 512, height: 512 },
		...(contact !== undefined && { email: contact.email }),
	}
}

/** The way from the front to an article: home, section, itself. */
export function breadcrumbs(
	newsroom: Newsroom,
	language: Language,
	{ section, title, url }: { readonly section: string; readonly title: string; readonly url: string },
): Record<string, unknown> {
	const name = inLanguage(newsroom, newsroom.site.sections[section], language)?.text
	const steps: (readonly [string, string])[] = [
		[siteTitle(newsroom, language), absolute(newsroom, linkOf(frontAddress.home(language.tag)))],
		...(name === undefined
			? []
			: [[name, absolute(newsroom, linkOf(frontAddress.section(language.tag, section)))] as const]),
		[title, url],
	]
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(([step, item], index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: step,
			item,
		})),
	}
}
