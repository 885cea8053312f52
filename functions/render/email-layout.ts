import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Language } from '../language/language.ts'
import { emailStyles } from './email-styles.ts'

/** A table that only lays out: screen readers pass over it. Mail programs know no other boxes that hold. */
export function layout(
	{ direction }: Language,
	properties: Properties,
	rows: readonly (readonly Element[])[],
): Element {
	return h(
		'table',
		{ role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0, dir: direction, ...properties },
		rows.map((cells) => h('tr', [...cells])),
	)
}

/** A cell of a layout that holds text, with its direction and side: neither is inherited everywhere. */
export function textCell(language: Language, content: readonly ElementContent[]): Element {
	const { direction } = language
	const properties: Properties = { className: ['ink'], dir: direction, align: direction === 'rtl' ? 'right' : 'left' }
	return h('td', { ...properties, style: emailStyles(language).cell }, [...content])
}

/** A cell whose content stands in its middle. */
export function middleCell({ direction }: Language, properties: Properties, content: readonly ElementContent[]) {
	return h('td', { dir: direction, align: 'center', ...properties }, [...content])
}

/** A link that looks like a button where nothing but tables has a colour. */
export function button(language: Language, href: string, words: readonly ElementContent[]): Element {
	const styles = emailStyles(language)
	const link = h('a', { href, style: styles.buttonLink }, [...words])
	return layout(language, {}, [[middleCell(language, { className: ['button'], style: styles.button }, [link])]])
}
