/**
 * What the tests ask about what the keyboard reaches, from inside the page: each function is sent there as its source, as
 * those of in-page.ts are, and stands alone.
 */
interface Box {
	readonly top: number
	readonly bottom: number
	readonly left: number
	readonly right: number
	readonly width: number
	readonly height: number
}
interface PageElement {
	readonly parentElement: PageElement | null
	readonly textContent: string | null
	getClientRects(): Iterable<Box>
	getBoundingClientRect(): Box
	closest(selector: string): PageElement | null
	matches(selector: string): boolean
}
declare const document: { readonly activeElement: PageElement }
declare function getComputedStyle(
	element: PageElement,
): Readonly<Record<'outlineStyle' | 'outlineWidth' | 'outlineColor' | 'backgroundColor', string>>
declare const scrollY: number

/** What the keyboard is on; nothing when it has left the page. */
export function focused() {
	const element = document.activeElement
	if (element.matches('body')) return null
	const boxes = [...element.getClientRects()]
	const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
	let ground = element.parentElement
	while (ground !== null && getComputedStyle(ground).backgroundColor.endsWith(', 0)')) ground = ground.parentElement
	const edges = (box: Box | undefined) => ({
		top: (box?.top ?? 0) + scrollY,
		bottom: (box?.bottom ?? 0) + scrollY,
		left: box?.left ?? 0,
		right: box?.right ?? 0,
	})
	return {
		words: (element.textContent ?? '').slice(0, 40),
		inMain: element.closest('main') !== null,
		outline: outlineStyle,
		width: Number.parseFloat(outlineWidth),
		colour: outlineColor,
		ground: ground === null ? 'rgb(255, 255, 255)' : getComputedStyle(ground).backgroundColor,
		begins: edges(boxes[0]),
		ends: edges(boxes.at(-1)),
	}
}
export type Focused = NonNullable<ReturnType<typeof focused>>

/** How large the elements are that a finger has to meet. */
export function sizes(elements: readonly PageElement[]): { words: string; width: number; height: number }[] {
	return elements.map((element) => {
		const { width, height } = element.getBoundingClientRect()
		return { words: (element.textContent ?? '').slice(0, 40), width, height }
	})
}
