import { getCollection } from 'astro:content'
import languages from '../../languages.json'

export const site = 'https://news.example.org'
export { languages }

let all

/** Every article with its language and story, newest first; asked for once a build. */
export function articles() {
	all ??= getCollection('articles').then((entries) =>
		entries
			.map((entry) => {
				const [tag, story] = entry.id.split('/')
				return { entry, tag, story, address: `/${tag}/${story}/`, date: new Date(entry.data.date) }
			})
			.toSorted((a, b) => b.date - a.date),
	)
	return all
}
