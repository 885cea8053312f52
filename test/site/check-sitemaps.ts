import { childrenOf, type Element, only, textOf } from '../markup/element.ts'
import { readXml } from '../markup/xml.ts'
import { type BuiltSite, origin } from './built-site.ts'

function read(site: BuiltSite, key: string): Element {
	const object = site.objects.get(key)
	if (object === undefined) throw new Error(`${key} is not there`)
	return readXml(object.body.toString())
}

/** The keys that an index lists. */
export function indexed(site: BuiltSite, key: string): string[] {
	const root = read(site, key)
	if (root.name !== 'sitemapindex') throw new Error(`${key} is no index`)
	return childrenOf(root, 'sitemap').map((sitemap) => {
		const url = textOf(only(sitemap, 'loc'))
		if (!url.startsWith(`${origin}/`)) throw new Error(`${url} is not of this site`)
		return decodeURI(url.slice(origin.length + 1))
	})
}

/** Every address of the daily sitemaps, with its alternates as `language address`. */
export function listed(site: BuiltSite): { url: string; alternates: string[] }[] {
	return indexed(site, 'sitemap.xml').flatMap((key) =>
		childrenOf(read(site, key), 'url').map((entry) => {
			if (Number.isNaN(Date.parse(textOf(only(entry, 'lastmod'))))) throw new Error(`${key} has a wrong lastmod`)
			return {
				url: textOf(only(entry, 'loc')),
				alternates: childrenOf(entry, 'xhtml:link').map(
					({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`,
				),
			}
		}),
	)
}

/** Every address of the news sitemaps; each names its paper, language, date and title. */
export function inTheNews(site: BuiltSite): { key: string; url: string; language: string }[] {
	return indexed(site, 'news-sitemap.xml').flatMap((key) =>
		childrenOf(read(site, key), 'url').map((entry) => {
			const news = only(entry, 'news:news')
			const publication = only(news, 'news:publication')
			for (const part of [only(publication, 'news:name'), only(news, 'news:title')])
				if (textOf(part) === '') throw new Error(`${key} has an empty ${part.name}`)
			if (Number.isNaN(Date.parse(textOf(only(news, 'news:publication_date'))))) throw new Error(`${key}: no date`)
			return { key, url: textOf(only(entry, 'loc')), language: textOf(only(publication, 'news:language')) }
		}),
	)
}
