import { escaped, page } from '../includes/page.js'
import languages from '../languages.json' with { type: 'json' }

const addressOf = (tag, number) => (number === 1 ? `/${tag}/` : `/${tag}/page/${number}/`)

export const data = {
	pagination: { data: 'collections.indexes', size: 1, alias: 'list' },
	permalink: ({ list }) => addressOf(list.tag, list.page),
}

/** One page of a language's index. */
export function render({ list }) {
	const items = list.articles.map(
		({ url, data, date }) =>
			`<li><a href="${url}">${escaped(data.title)}</a><p>${escaped(data.description)}</p><time>${date.toISOString().slice(0, 10)}</time></li>`,
	)
	const back = list.page > 1 ? `<a rel="prev" href="${addressOf(list.tag, list.page - 1)}">←</a>` : ''
	const next = list.page < list.count ? `<a rel="next" href="${addressOf(list.tag, list.page + 1)}">→</a>` : ''
	return page({
		...list,
		address: addressOf(list.tag, list.page),
		alternates: languages.map(({ tag }) => ({ tag, address: `/${tag}/` })),
		main: `<ul>${items.join('\n')}</ul>\n<nav>${back} ${list.page} / ${list.count} ${next}</nav>`,
	})
}
