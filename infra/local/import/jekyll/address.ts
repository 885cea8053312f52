import { slugOf } from '../plan/slug.ts'
import type { JekyllFile } from './file-name.ts'
import type { JekyllSite } from './site-config.ts'

/** Jekyll's named patterns (https://jekyllrb.com/docs/permalinks/). */
const styles: Readonly<Record<string, string>> = {
	date: '/:categories/:year/:month/:day/:title:output_ext',
	pretty: '/:categories/:year/:month/:day/:title/',
	ordinal: '/:categories/:year/:y_day/:title:output_ext',
	none: '/:categories/:title:output_ext',
}

/** The address of a post or page without language and base; nothing where the pattern has words that are not known here. */
export function jekyllPath(
	file: JekyllFile,
	site: JekyllSite,
	own: {
		readonly permalink: string | undefined
		readonly slug: string | undefined
		readonly categories: readonly string[]
		readonly date: string | undefined
	},
): string | undefined {
	const pattern = own.permalink ?? patternOf(file, site)
	const [year = '', month = '', day = ''] = (own.date ?? file.date ?? '').slice(0, 10).split('-')
	const title = own.slug ?? file.name
	const words: Readonly<Record<string, string>> = {
		year,
		month: month.padStart(2, '0'),
		day: day.padStart(2, '0'),
		i_month: String(Number(month)),
		i_day: String(Number(day)),
		short_year: year.slice(2),
		y_day: dayOfYear(year, month, day),
		title,
		slug: slugOf(title, title),
		name: file.name,
		basename: file.name,
		path: [...file.folders, file.name].join('/'),
		collection: file.collection ?? '',
		categories: own.categories.map((name) => name.toLowerCase().replace(/\s+/g, '-')).join('/'),
		output_ext: '.html',
	}
	let isKnown = true
	const path = (styles[pattern] ?? pattern).replace(/:([a-z_]+)/g, (_all, name: string) => {
		const word = Object.hasOwn(words, name) ? words[name] : undefined
		if (word === undefined) isKnown = false
		return word ?? ''
	})
	return isKnown ? `/${path}`.replace(/\/{2,}/g, '/') : undefined
}

function patternOf(file: JekyllFile, { permalink, collections }: JekyllSite): string {
	if (file.type === 'collection') return collections[file.collection ?? ''] ?? '/:collection/:path:output_ext'
	if (file.type !== 'pages') return permalink
	return permalink.endsWith('/') || permalink === 'pretty' ? '/:path/' : '/:path:output_ext'
}

function dayOfYear(year: string, month: string, day: string): string {
	const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(Number(year), 0, 0)) / 86_400_000
	return String(days).padStart(3, '0')
}
