/**
 * True when one of our own pages sent the form. Browsers say so in a header that no page can write (Fetch Metadata,
 * `Sec-Fetch-Site`); older ones name the sender's origin (RFC 6454, 7), which has to be the host that is asked. What says
 * neither is refused.
 */
export function isFromHere({ headers, url }: Pick<Request, 'headers' | 'url'>): boolean {
	// A token that a program sends by itself is in no browser's hands (RFC 6750).
	if (headers.get('authorization')?.startsWith('Bearer ') === true) return true
	const site = headers.get('sec-fetch-site')
	if (site !== null) return site === 'same-origin' || site === 'none'
	const origin = headers.get('origin') ?? ''
	return URL.canParse(origin) && new URL(origin).host === new URL(url).host
}
