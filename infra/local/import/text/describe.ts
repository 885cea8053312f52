import { countGraphemes } from '../../../../functions/language/graphemes.ts'

/** What listings show: at least a sentence, at most two lines (functions/validate/fields/check-description.ts). */
const [shortest, longest] = [50, 160]
/** Beginning of a text in which its first sentences are looked for, in UTF-16 units. */
const beginning = 4000

/** The first sentences of a text as its description; nothing where there are no words. Never longer than listings show. */
export function describe(markdown: string, language: string): string | undefined {
	const text = plainText(markdown.slice(0, beginning))
	const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
	let taken = ''
	for (const { segment } of sentences) {
		if (taken !== '' && countGraphemes(taken + segment.trimEnd()) > longest) break
		taken += segment
		if (countGraphemes(taken.trim()) >= shortest) break
	}
	const line = taken.trim()
	return line === '' ? undefined : cut(line)
}

function cut(line: string): string {
	if (countGraphemes(line) <= longest) return line
	let kept = ''
	for (const word of line.split(' ')) {
		if (kept !== '' && countGraphemes(`${kept} ${word}…`) > longest) break
		kept += (kept === '' ? '' : ' ') + word
	}
	return `${[...kept]
		.slice(0, longest - 1)
		.join('')
		.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** Words of the paragraphs of a markdown text: no headings, pictures, code, tables, marks. */
export function plainText(markdown: string): string {
	return markdown
		.replace(/^(```|~~~)[\s\S]*?(^\1|$(?![\s\S]))/gm, ' ')
		.replace(/<!--[\s\S]*?-->/g, ' ')
		.replace(/\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}/g, ' ')
		.split(/\n\s*\n/)
		.filter(
			(block) => !/^\s*(#|\||:::|::|<(figure|table|div|script|style|img)|!\[[^\]]*\]\([^)]*\)\s*$|\[\^)/.test(block),
		)
		.join(' ')
		.replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
		.replace(/\[\^[^\]]+\]/g, '')
		.replace(/\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])/g, '$1')
		.replace(/<\/?[a-z][^>]*>/gi, '')
		.replace(/^\s*([>*+-]|\d+[.)])\s+/gm, '')
		.replace(/(\*\*|__|\*|~~|`)(?=\S)|(?<=\S)(\*\*|__|\*|~~|`)/g, '')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim()
}
