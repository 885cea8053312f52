/**
 * What the tests ask of a page, from inside it. Each function is sent to the browser as its source: it may use what a
 * browser has, of which only this much is declared here, and nothing else of this file.
 */
interface Box {
	readonly left: number
	readonly right: number
	readonly width: number
	readonly height: number
}
interface PageElement {
	getBoundingClientRect(): Box
	getAttribute(name: string): string | null
	closest(selector: string): PageElement | null
}
interface PageRange {
	setStart(node: object, offset: number): void
	setEnd(node: object, offset: number): void
	getBoundingClientRect(): Box
}
declare const document: {
	title: string
	readonly activeElement: PageElement
	readonly documentElement: { readonly scrollWidth: number }
	createTreeWalker(root: PageElement, show: number): { nextNode(): object }
	createRange(): PageRange
}
declare const NodeFilter: { readonly SHOW_TEXT: number }
declare const innerWidth: number
declare function getComputedStyle(
	element: PageElement,
): Readonly<Record<'paddingLeft' | 'paddingRight' | 'outlineStyle' | 'outlineWidth', string>>

/** How far the first letter of an element's text stands from the sides of its box. */
export function beginningOf(element: PageElement): { fromLeft: number; fromRight: number } {
	const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
	const range = document.createRange()
	range.setStart(text, 0)
	range.setEnd(text, 1)
	const [letter, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
	const { paddingLeft, paddingRight } = getComputedStyle(element)
	return {
		fromLeft: letter.left - box.left - Number.parseFloat(paddingLeft),
		fromRight: box.right - letter.right - Number.parseFloat(paddingRight),
	}
}

/** What the keyboard is on, and how the page shows it. */
export function focusedElement() {
	const element = document.activeElement
	const { outlineStyle, outlineWidth } = getComputedStyle(element)
	const { left, right, width, height } = element.getBoundingClientRect()
	return {
		href: element.getAttribute('href'),
		language: element.getAttribute('hreflang'),
		inReadIn: element.closest('.read-in') !== null,
		outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
		seen: width > 0 && height > 0 && right > 0 && left < innerWidth,
	}
}

/** How much wider than the window the page is. */
export function overflow(): number {
	return Math.max(document.documentElement.scrollWidth - innerWidth, 0)
}

/** Leaves a mark that a reload takes away. */
export function markAsOpened(): void {
	document.title = 'as it was opened'
}

export function leftEdges(cells: readonly PageElement[]): number[] {
	return cells.map((cell) => cell.getBoundingClientRect().left)
}
