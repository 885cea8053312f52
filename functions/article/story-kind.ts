/** Static pages (about, contact …) are stories below `pages/`: dated nowhere, listed on no front. */
export function isPage(story: string): boolean {
	return story.startsWith('pages/')
}
