/**
 * What the tests ask about a page's text, from inside the page: each function is sent there as its source, as those of
 * in-page.ts are, and stands alone.
 */
interface Box {
	readonly top: number
	readonly bottom: number
	readonly left: number
	readonly right: number
}
interface TextNode {
	nodeValue: string | null
	readonly parentElement: { closest(selector: string): object | null } | null
}
interface ClippingElement {
	readonly tagName: string
	readonly className: unknown
	readonly scrollWidth: number
	readonly clientWidth: number
	readonly scrollHeight: number
	readonly clientHeight: number
}
declare const document: {
	readonly body: object
	readonly documentElement: object
	querySelectorAll(selector: string): Iterable<object>
	createTreeWalker(root: object, show: number): { nextNode(): TextNode | null }
	createRange(): {
		setStart(node: object, offset: number): void
		setEnd(node: object, offset: number): void
		getClientRects(): Iterable<Box>
	}
}
declare const NodeFilter: { readonly SHOW_TEXT: number }
declare function getComputedStyle(
	element: object,
): Readonly<Record<'overflowX' | 'overflowY' | 'fontSize' | 'width', string>>

/**
 * How many letters, spaces and signs the lines of the article's own paragraphs hold, last lines left out: those end where
 * the words do. Marks over and under letters, and joiners, take no room and do not count.
 */
export function lineLengths(): number[] {
	const lengths: number[] = []
	for (const paragraph of document.querySelectorAll('article > p:not([class])')) {
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
		const lines: { bottom: number; length: number }[] = []
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const text = node.nodeValue ?? ''
			// The number of a footnote stands on a line of its own making.
			if (node.parentElement?.closest('sup') != null) continue
			for (let at = 0; at < text.length; at++) {
				const range = document.createRange()
				range.setStart(node, at)
				range.setEnd(node, at + 1)
				const [box] = [...range.getClientRects()]
				if (box === undefined || /[\p{M}\p{Cf}]/u.test(text[at] ?? '')) continue
				const line = lines.at(-1)
				if (line !== undefined && box.top < line.bottom - 2) line.length++
				else lines.push({ bottom: box.bottom, length: 1 })
			}
		}
		lengths.push(...lines.slice(0, -1).map(({ length }) => length))
	}
	return lengths
}

/** How many square signs (as wide as their font is large) the lines of the article's own paragraphs have room for. */
export function squareSigns(): number[] {
	return [...document.querySelectorAll('article > p:not([class])')].map((paragraph) => {
		const { width, fontSize } = getComputedStyle(paragraph)
		return Math.floor(Number.parseFloat(width) / Number.parseFloat(fontSize))
	})
}

/** Elements whose text does not fit into them and cannot be scrolled to. */
export function clippedElements(): string[] {
	return [...document.querySelectorAll('body *')].flatMap((element) => {
		const { overflowX, overflowY } = getComputedStyle(element)
		const { tagName, className, scrollWidth, clientWidth, scrollHeight, clientHeight } = element as ClippingElement
		const cut = (overflow: string, inner: number, outer: number) => /hidden|clip/.test(overflow) && inner > outer + 1
		const clipped = cut(overflowX, scrollWidth, clientWidth) || cut(overflowY, scrollHeight, clientHeight)
		// What only screen readers are told is cut off on purpose.
		return clipped && className !== 'hidden' ? [`${tagName}.${String(className)}`] : []
	})
}

/** Writes `x` for every Arabic letter: axe-core measures no contrast where it cannot read the letters. */
export function withoutArabicLetters(): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
		node.nodeValue = (node.nodeValue ?? '').replace(/\p{Script=Arabic}/gu, 'x')
}
