/**
 * What the tests ask about a page under a reader's own settings, from inside the page: each function is sent there as its
 * source, as those of in-page.ts are, and stands alone.
 */
declare const document: { readonly documentElement: object; getAnimations(): { readonly length: number } }
declare function getComputedStyle(
	element: object,
): Readonly<Record<'borderTopWidth' | 'borderTopStyle' | 'textDecorationLine' | 'scrollBehavior', string>>

/** In which language links are written, and to what they lead. */
export function languagesOf(links: readonly { readonly lang: string; readonly hreflang: string }[]) {
	return links.map(({ lang, hreflang }) => ({ lang, hreflang }))
}

/** The line around a box. */
export function borderOf(element: object): { width: string; style: string } {
	const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
	return { width: borderTopWidth, style: borderTopStyle }
}

export function underlineOf(element: object): string {
	return getComputedStyle(element).textDecorationLine
}

/** How the page goes to a part of it, and how many things on it move by themselves. */
export function scrolling(): { behaviour: string; moving: number } {
	return {
		behaviour: getComputedStyle(document.documentElement).scrollBehavior,
		moving: document.getAnimations().length,
	}
}
