import type { Catalogue, RowKey } from '../ports/catalogue.ts'

/** A live static page, as every page's footer links to it: partition `pages#<lang>`, sort the story. */
export interface StaticPage {
	readonly address: string
	readonly title: string
}

export const staticPagesPartition = (language: string) => `pages#${language}`
export const staticPageKey = (language: string, story: string): RowKey => ({
	partition: staticPagesPartition(language),
	sort: story,
})

/** The static pages of a language, by name: about, comment-policy, contact. At most 20 stand in a footer. */
export async function readStaticPages(catalogue: Catalogue, language: string): Promise<StaticPage[]> {
	const rows = await catalogue.query({ partition: staticPagesPartition(language), limit: 20 })
	return rows.map(({ value }) => value as StaticPage)
}
