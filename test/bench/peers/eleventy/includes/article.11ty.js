import { escaped, page } from './page.js'

/** An article's page. */
export function render({ title, description, authors, date, section, lang, dir, page: own, collections, content }) {
	const versions = collections.byStory[own.fileSlug].map(({ data, url }) => ({ tag: data.lang, address: url }))
	const linked = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: title,
		description,
		inLanguage: lang,
		datePublished: date.toISOString(),
		author: { '@type': 'Person', name: authors[0] },
		articleSection: section,
		mainEntityOfPage: `https://news.example.org${own.url}`,
	}
	const others = versions
		.filter(({ tag }) => tag !== lang)
		.map(({ tag, address }) => `<li><a href="${address}" hreflang="${tag}">${tag}</a></li>`)
	return page({
		tag: lang,
		dir,
		title,
		address: own.url,
		alternates: versions,
		head: `<meta name="description" content="${escaped(description)}">
<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>
`,
		main: `<article>
<h1>${escaped(title)}</h1>
<p>${escaped(description)}</p>
<p>${authors.join(', ')} · <time datetime="${date.toISOString()}">${date.toISOString().slice(0, 10)}</time></p>
<ul>${others.join('')}</ul>
${content}
</article>`,
	})
}
