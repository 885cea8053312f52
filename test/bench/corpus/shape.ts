/** What a story is made of, in every language: numbers of paragraphs of the text. */
export interface Shape {
	readonly title: number
	readonly description: number
	readonly parts: readonly Part[]
}

export type Part =
	| { readonly kind: 'paragraph'; readonly text: number; readonly mark: 'none' | 'link' | 'strong' | 'emphasis' }
	| { readonly kind: 'heading' | 'quote'; readonly text: number }
	| { readonly kind: 'list'; readonly texts: readonly number[] }
	| { readonly kind: 'table'; readonly texts: readonly number[] }

/** A story in this many has a table. */
const tableEvery = 4

/** Lays out a story: 12 to 18 paragraphs under 2 or 3 subheadings, quotes, links, a list, now and then a table. */
export function shapeOf(number: number, random: (least: number, most: number) => number): Shape {
	const any = () => random(0, 999)
	const count = random(12, 18)
	const headings = random(2, 3)
	const apart = Math.floor(count / (headings + 1))
	const list = random(3, count - 2)
	const quotes = [random(1, 5), random(6, count - 1)]
	const links = [random(0, 4), random(5, count - 1)]
	const parts = Array.from({ length: count }, (_, index): Part[] => {
		const heads = index > 0 && index % apart === 0 && index / apart <= headings
		const mark = links.includes(index) ? 'link' : (['none', 'none', 'strong', 'emphasis'] as const)[random(0, 3)]
		return [
			...(heads ? [{ kind: 'heading' as const, text: any() }] : []),
			{ kind: 'paragraph', text: any(), mark: mark ?? 'none' },
			...(quotes.includes(index) ? [{ kind: 'quote' as const, text: any() }] : []),
			...(index === list ? [{ kind: 'list' as const, texts: [any(), any(), any(), any()] }] : []),
			...(index === 2 && number % tableEvery === 0 ? [{ kind: 'table' as const, texts: [any(), any(), any()] }] : []),
		]
	})
	return { title: any(), description: any(), parts: parts.flat() }
}
