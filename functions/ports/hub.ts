/** A WebSub hub: who follows a feed there is told when it changes, instead of asking for it again and again. */
export interface Hub {
	/** Tells a hub that feeds have changed. Never throws: a hub that does not answer is logged, and asked by its followers. */
	publish(hub: string, feeds: readonly string[]): Promise<void>
}
