/**
 * An http address as a URI of RFC 3986: the host as it stands in the DNS, all else percent-encoded. Editors and browsers
 * take letters of any script in an address; JSON Schema's format `uri` does not. Throws on what is no address.
 */
export function uriOf(address: string): string {
	const { origin, pathname, search, hash } = new URL(address)
	return (
		origin +
		encoded(pathname) +
		(search === '' ? '' : `?${encoded(search.slice(1))}`) +
		(hash === '' ? '' : `#${encoded(hash.slice(1))}`)
	)
}

/** The characters of `pchar`, `/` and `?` stay (3.3 to 3.5); a per cent sign that begins no octet is one itself. */
function encoded(part: string): string {
	return part.replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25')
}
