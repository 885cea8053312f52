/**
 * A policy in which some directives say something else, or are there at all: of two with one name a browser heeds the first
 * (CSP Level 3, 2.2.1).
 */
export function allowing(directives: Readonly<Record<string, string>>): (policy: string) => string {
	return (policy) => {
		const said = policy.split(/; ?/).map((directive): [string, string] => {
			const [name = '', ...sources] = directive.split(' ')
			return [name, sources.join(' ')]
		})
		const all = new Map([...said, ...Object.entries(directives)])
		return [...all].map((directive) => directive.join(' ')).join('; ')
	}
}

/** What a page of the site needs that is shown on another host: its addresses, its pictures and its fonts are on its own. */
export function shownElsewhere(host: string): { readonly host: string; readonly policy: (own: string) => string } {
	const sources = `'self' data: ${host}`
	return { host, policy: allowing({ 'img-src': sources, 'font-src': sources, 'base-uri': host }) }
}
