/** Static pages (about, contact …) are stories below `pages/`: dated nowhere, listed on no front. */
export function isPage(story: string): boolean {
	return story.startsWith('pages/')
}

/** The story that the canary publishes and retracts each hour (functions/canary): no reader is led to it. */
export const probeStory = 'tilmash-canary'

/** True for a story that fronts, feeds and sitemaps list. */
export function isListed(story: string): boolean {
	return !isPage(story) && story !== probeStory
}
