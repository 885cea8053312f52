import { escaped } from '../includes/page.js'

const site = 'https://news.example.org'

export const data = {
	pagination: { data: 'collections.feeds', size: 1, alias: 'feed' },
	permalink: ({ feed }) => `/${feed.tag}/index.xml`,
}

/** A language's RSS. */
export function render({ feed }) {
	const items = feed.articles.map(
		({ url, data, date }) => `<item>
<title>${escaped(data.title)}</title>
<link>${site}${url}</link>
<guid>${site}${url}</guid>
<pubDate>${date.toUTCString()}</pubDate>
<description>${escaped(data.description)}</description>
</item>`,
	)
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
<channel>
<title>The Steppe Post</title>
<link>${site}/${feed.tag}/</link>
<description>The Steppe Post</description>
<language>${feed.tag}</language>
${items.join('\n')}
</channel>
</rss>
`
}
