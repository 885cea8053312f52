/** The caches between the site and its readers. */
export interface Cdn {
	/**
	 * Takes every cached object with one of these tags out of all of them. `reference` names the wish: asked twice under one
	 * reference with the same tags, it is done once.
	 */
	purge(tags: readonly string[], reference: string): Promise<void>
}
