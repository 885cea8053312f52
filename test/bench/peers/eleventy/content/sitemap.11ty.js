const site = 'https://news.example.org'

export const data = { permalink: '/sitemap.xml' }

/** Every article with its alternates. */
export function render({ collections }) {
	const entries = collections.articles.map(({ url, date, fileSlug }) => {
		const links = collections.byStory[fileSlug].map(
			(one) => `<xhtml:link rel="alternate" hreflang="${one.data.lang}" href="${site}${one.url}"/>`,
		)
		return `<url><loc>${site}${url}</loc><lastmod>${date.toISOString()}</lastmod>${links.join('')}</url>`
	})
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}
