import type { Properties } from 'hast'
import { find, html, svg } from 'property-information'

export type Space = 'html' | 'svg'

/** What is known of a property of a tree: its name in HTML or SVG, and how its value is written. */
interface Attribute {
	readonly name: string
	/** Whether it is there or not is all that it says, or that is one of the things it can say (`download`). */
	readonly kind: 'text' | 'boolean' | 'overloaded'
	readonly separator: ' ' | ', '
}

/** Properties that are remembered, of each space: our own and those a manuscript may have are some 150. */
const most = 1000
const known: Readonly<Record<Space, Map<string, Attribute>>> = { html: new Map(), svg: new Map() }

/** The attribute that a property stands for; names are looked up once. */
export function attributeOf(property: string, space: Space): Attribute {
	const before = known[space].get(property)
	if (before !== undefined) return before
	const info = find(space === 'svg' ? svg : html, property)
	const attribute: Attribute = {
		name: info.attribute.replace(inName, reference),
		kind: info.overloadedBoolean ? 'overloaded' : info.boolean ? 'boolean' : 'text',
		separator: info.commaSeparated ? ', ' : ' ',
	}
	if (known[space].size < most) known[space].set(property, attribute)
	return attribute
}

/** An attribute with a space before it, or nothing when its value says that it is not there. */
export function attributeText(attribute: Attribute, value: NonNullable<Properties[string]>): string {
	const said = meaning(attribute, value)
	if (said === false || Number.isNaN(said)) return ''
	if (said === true) return ` ${attribute.name}`
	const text = Array.isArray(said) ? said.join(attribute.separator).trim() : String(said)
	return ` ${attribute.name}="${inValue.test(text) ? text.replace(everyInValue, reference) : text}"`
}

/** What a value says where an attribute is true by standing there (https://html.spec.whatwg.org/#boolean-attributes). */
function meaning({ kind, name }: Attribute, value: NonNullable<Properties[string]>) {
	if (kind === 'text') return value
	if (kind === 'overloaded' && value === '') return true
	return typeof value !== 'string' || value === '' || value === name ? Boolean(value) : value
}

const inName = /[\0\t\n\f\r "&'/<=>`]/g
const inValue = /[\0"&'`]/
const everyInValue = /[\0"&'`]/g

/** A character as a numeric reference, which needs no list of names to be read (https://html.spec.whatwg.org/#syntax-charref). */
export function reference(character: string): string {
	return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
