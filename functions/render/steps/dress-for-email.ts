import type { Element, Properties } from 'hast'
import { heightAt } from '../../article/photo-address.ts'
import { walkElements } from '../../article/walk-tree.ts'
import type { Language } from '../../language/language.ts'
import { emailStyles } from '../email-styles.ts'
import type { BodyStep } from './body-step.ts'

type StyleName = keyof ReturnType<typeof emailStyles>

/** Width of a photo in the message, in pixels: that of the paper less its margins. */
const photoWidth = 560

const byTag: Readonly<Record<string, StyleName>> = {
	a: 'link',
	aside: 'box',
	blockquote: 'quote',
	cite: 'stress',
	code: 'code',
	dl: 'paragraph',
	em: 'stress',
	figcaption: 'caption',
	figure: 'figure',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	hr: 'rule',
	i: 'stress',
	img: 'image',
	li: 'item',
	ol: 'list',
	p: 'paragraph',
	pre: 'code',
	table: 'table',
	td: 'entry',
	th: 'entry',
	ul: 'list',
}

const byClass: Readonly<Record<string, StyleName>> = {
	corrections: 'foot',
	credit: 'credit',
	embed: 'box',
	footnotes: 'foot',
	genre: 'label',
	label: 'label',
	meta: 'small',
	notice: 'small',
	pullquote: 'pullquote',
}

/** What the dark sheet colours anew, by its class there. */
const shades: { readonly [Name in StyleName]?: string } = { small: 'soft', caption: 'soft', label: 'mark' }

/**
 * Gives each element its looks as an attribute: mail programs take no style sheet for granted. Words for screen readers
 * alone go, since nothing would hide them, and so do jumps within the text, for which many programs have no place.
 */
export const dressForEmail: BodyStep = (tree, { language }) => {
	const styles = emailStyles(language)
	walkElements(tree, (node, index, parent) => {
		const { className, id: _id, ariaLabelledBy: _label, ...properties } = node.properties
		const classes = Array.isArray(className) ? className.map(String) : []
		if (isUnseen(node, classes)) {
			parent.children.splice(index, 1)
			return index
		}
		const named = classes.map((name) => byClass[name]).find((name) => name !== undefined)
		const style = named ?? (Object.hasOwn(byTag, node.tagName) ? byTag[node.tagName] : undefined)
		const shade = style === undefined ? undefined : shades[style]
		node.properties = {
			...properties,
			...attributesOf(node, language),
			...(shade !== undefined && { className: [shade] }),
			// What has its looks already keeps them: only we can have given it any.
			...(style !== undefined && properties['style'] === undefined && { style: styles[style] }),
		}
		return undefined
	})
}

function isUnseen({ properties }: Element, classes: readonly string[]): boolean {
	return classes.includes('hidden') || properties['role'] === 'doc-backlink'
}

/** The attributes from which old mail programs take size and direction. */
function attributesOf({ tagName, properties }: Element, language: Language): Properties {
	if (tagName === 'img') return sizeOf(properties)
	if (tagName === 'table')
		return { cellPadding: '0', cellSpacing: '0', border: 0, width: '100%', dir: language.direction }
	if (tagName !== 'td' && tagName !== 'th') return {}
	const direction = directionOf(properties['dir'], language)
	return { dir: direction, align: sideOf(properties['align'], direction) }
}

/** Right of a column in markdown is the end of a line in any script, as on the page. */
function sideOf(align: unknown, direction: Language['direction']): 'left' | 'right' | 'center' {
	if (align === 'center') return 'center'
	return (align === 'right') === (direction === 'ltr') ? 'right' : 'left'
}

function directionOf(own: unknown, { direction }: Language): Language['direction'] {
	return own === 'ltr' || own === 'rtl' ? own : direction
}

function sizeOf(properties: Properties): Properties {
	const size = { width: Number(properties['width']), height: Number(properties['height']) }
	if (!(size.width > 0) || !(size.height > 0)) return {}
	const width = Math.min(photoWidth, size.width)
	return { width, height: heightAt(size, width) }
}
