/** An element as a reader of HTML or XML gets it: names and values just as they were understood, nothing mapped. */
export interface Element {
	readonly name: string
	readonly attributes: Readonly<Record<string, string>>
	readonly children: readonly (Element | string)[]
}

/** Every element below one (itself included) in document order; of one name, when it is given. */
export function all(root: Element, name?: string): Element[] {
	const found: Element[] = name === undefined || root.name === name ? [root] : []
	for (const child of root.children) if (typeof child !== 'string') found.push(...all(child, name))
	return found
}

/** The children of an element that have a name. */
export function childrenOf(element: Element, name: string): Element[] {
	return element.children.filter((child): child is Element => typeof child !== 'string' && child.name === name)
}

/** The one child of a name; throws when there is none or more than one. */
export function only(element: Element, name: string): Element {
	const [found, ...more] = childrenOf(element, name)
	if (found === undefined || more.length > 0)
		throw new Error(`<${element.name}> should hold one <${name}>, not ${more.length + (found === undefined ? 0 : 1)}`)
	return found
}

/** All text below an element. */
export function textOf(element: Element): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The words of `class` or `rel`. */
export function words(value: string | undefined): string[] {
	return (value ?? '').split(/\s+/).filter((word) => word !== '')
}
