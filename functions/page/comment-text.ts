import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * What a reader wrote, as paragraphs. It is text and nothing else: what looks like HTML or a link is shown as it was typed.
 * Each paragraph finds its own direction, and turns nothing around it. `lang` is said where it is not the page's.
 */
export function commentText(text: string, lang: string | null = null): ElementContent[] {
	return text.split(/\n{2,}/).map((paragraph) => {
		const lines = paragraph
			.split('\n')
			.flatMap((line, at): (ElementContent | string)[] => (at === 0 ? [line] : [h('br'), line]))
		return h('p', { dir: 'auto', lang }, lines)
	})
}
