import rss from '@astrojs/rss'
import { articles, languages, site } from '../../lib/articles.js'

/** A feed for each language. */
export function getStaticPaths() {
	return languages.map(({ tag }) => ({ params: { lang: tag } }))
}

/** A language's RSS: its newest thirty. */
export async function GET({ params }) {
	const own = (await articles()).filter((one) => one.tag === params.lang).slice(0, 30)
	return rss({
		title: 'The Steppe Post',
		description: 'The Steppe Post',
		site,
		customData: `<language>${params.lang}</language>`,
		items: own.map(({ entry, address, date }) => ({
			title: entry.data.title,
			description: entry.data.description,
			link: address,
			pubDate: date,
		})),
	})
}
