import { toMarkdown } from 'mdast-util-to-markdown'
import type { LeadFields } from './lead-fields.ts'

/** A manuscript with a photo as a figure at its end: a paragraph of its own, its caption and credit under it. */
export function withFigure(text: string, { image, alt, caption, credit }: Omit<LeadFields, 'focus'>): string {
	const title = [caption, credit].filter((part) => part !== '').join(' ')
	const figure = toMarkdown({
		type: 'root',
		children: [
			{
				type: 'paragraph',
				children: [{ type: 'image', url: encodeURI(image), alt, ...(title !== '' && { title }) }],
			},
		],
	})
	return `${text.replace(/\n*$/, '\n')}\n${figure}`
}
