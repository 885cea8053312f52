import { cut } from './cut.ts'
import type { Language } from './languages.ts'
import type { Part, Shape } from './shape.ts'
import { paragraphOf, type Text } from './text.ts'

const elsewhere = 'https://www.un.org/en/about-us/universal-declaration-of-human-rights'

/** A story's markdown in a language: CommonMark and tables, which every peer reads without an extension of its own. */
export function bodyOf(shape: Shape, language: Language, text: Text): string {
	const say = (number: number) => paragraphOf(text, language, number)
	return `${shape.parts.map((part) => markdownOf(part, say)).join('\n\n')}\n`
}

function markdownOf(part: Part, say: (number: number) => string): string {
	switch (part.kind) {
		case 'heading':
			return `## ${cut(say(part.text), 45)}`
		case 'quote':
			return `> ${say(part.text)}`
		case 'list':
			return part.texts.map((number) => `- ${cut(say(number), 60)}`).join('\n')
		case 'table': {
			const [head = 0, ...rows] = part.texts
			const row = (number: number, figure: string) => `| ${cut(say(number), 25)} | ${figure} |`
			return [row(head, '2023'), '|---|---|', ...rows.map((number) => row(number, `${(number % 90) + 10}`))].join('\n')
		}
		case 'paragraph':
			return marked(say(part.text), part.mark)
	}
}

/** A paragraph whose second to fourth words are marked. */
function marked(paragraph: string, mark: 'none' | 'link' | 'strong' | 'emphasis'): string {
	const words = paragraph.split(' ')
	// Punctuation beside a mark would make it other markdown than is meant.
	const middle = words.slice(1, 4).join(' ')
	if (mark === 'none' || words.length < 6 || !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(middle)) return paragraph
	const around = { link: `[${middle}](${elsewhere})`, strong: `**${middle}**`, emphasis: `*${middle}*` }[mark]
	return [words[0], around, ...words.slice(4)].join(' ')
}
