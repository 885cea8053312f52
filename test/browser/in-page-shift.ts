/**
 * How the tests see whether a page moves under its reader, from inside the page: each function is sent there as its source,
 * as those of in-page.ts are, and stands alone.
 */
interface LayoutShift {
	/** Cumulative Layout Shift of this moment (https://wicg.github.io/layout-instability/). */
	readonly value: number
	readonly sources: readonly { readonly node: { readonly nodeName: string } | null }[]
}
declare const PerformanceObserver: new (
	look: (list: { getEntries(): readonly LayoutShift[] }) => void,
) => { observe(options: { type: string; buffered: boolean }): void }
declare const shifts: LayoutShift[]
declare const document: { readonly documentElement: { readonly scrollHeight: number } }
declare const innerHeight: number
declare function scrollTo(options: { top: number; behavior: string }): void

/** Begins to note what moves; before the page's first line is read. */
export function watchLayout(): void {
	const seen: LayoutShift[] = []
	Object.assign(globalThis, { shifts: seen })
	new PerformanceObserver((list) => void seen.push(...list.getEntries())).observe({
		type: 'layout-shift',
		buffered: true,
	})
}

/** Scrolls to the end, a window at a time, so that every photo is asked for. */
export async function scrollToEnd(): Promise<void> {
	for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 0.8) {
		scrollTo({ top, behavior: 'instant' })
		await new Promise((done) => setTimeout(done, 60))
	}
}

/** How much moved since, and what. */
export function layoutShift(): { total: number; moved: string[] } {
	return {
		total: shifts.reduce((sum, { value }) => sum + value, 0),
		moved: shifts.flatMap(({ sources }) => sources.map(({ node }) => node?.nodeName ?? '?')),
	}
}
