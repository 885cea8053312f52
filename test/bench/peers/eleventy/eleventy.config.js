import languages from './languages.json' with { type: 'json' }

const pageSize = 30

// biome-ignore lint/style/noDefaultExport: Eleventy reads its settings from the default export
export default function settings(eleventy) {
	eleventy.setQuietMode(true)
	const articles = (api, language) =>
		api.getFilteredByGlob(`./content/${language}/*.md`).toSorted((a, b) => b.date - a.date)
	eleventy.addCollection('articles', (api) => api.getFilteredByGlob('./content/**/*.md'))
	eleventy.addCollection('byStory', (api) =>
		Object.groupBy(api.getFilteredByGlob('./content/**/*.md'), (one) => one.fileSlug),
	)
	eleventy.addCollection('feeds', (api) =>
		languages.map((language) => ({ ...language, articles: articles(api, language.tag).slice(0, 30) })),
	)
	eleventy.addCollection('indexes', (api) =>
		languages.flatMap((language) => {
			const all = articles(api, language.tag)
			const count = Math.max(1, Math.ceil(all.length / pageSize))
			return Array.from({ length: count }, (_, page) => ({
				...language,
				page: page + 1,
				count,
				articles: all.slice(page * pageSize, (page + 1) * pageSize),
			}))
		}),
	)
}

export const config = {
	dir: { input: 'content', includes: '../includes', output: 'out' },
	// No template language is looked for in the text.
	markdownTemplateEngine: false,
	htmlTemplateEngine: false,
}
