import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { stringsOf } from '../language/strings-of.ts'
import type { ArticleView } from './article-view.ts'

/** A text has a table of contents from this many headings and minutes on: shorter ones are seen at a glance. */
const [fewestHeadings, fewestMinutes] = [3, 4]

/** The headings that part an article's text: those of the second level, not within anything. */
export function partHeadings({ children }: Root): Element[] {
	return children.filter((node): node is Element => node.type === 'element' && node.tagName === 'h2')
}

/** Id of the part with this number, from 1: a number, because words may be changed, and ids of editors' making are none. */
export function partId(number: number): string {
	return `part-${number}`
}

/** The table of contents of a long article. */
export function contents({ galley, language }: ArticleView): ElementContent[] {
	const headings = partHeadings(galley.body)
	const minutes = galley.length / language.readingSpeed.perMinute
	if (headings.length < fewestHeadings || minutes < fewestMinutes) return []
	return [
		h('nav', { className: ['contents'], ariaLabelledBy: ['contents-heading'] }, [
			h('h2', { id: 'contents-heading', className: ['label'] }, stringsOf(language).contents),
			h(
				'ol',
				headings.map((heading, index) => h('li', [h('a', { href: `#${partId(index + 1)}` }, textOf(heading))])),
			),
		]),
	]
}
