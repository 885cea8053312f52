/** Path below which all of the desk is. */
export const base = '/desk'

/** The address of an article's own page at the desk. */
export function articleLink(story: string, language: string): string {
	return `${base}/article?${new URLSearchParams({ story, language })}`
}

/** The address of what a translation's source has changed since it came. */
export function changedLink(story: string, language: string): string {
	return `${base}/translate/changed?${new URLSearchParams({ story, language })}`
}
