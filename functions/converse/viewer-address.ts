/**
 * Where a reader is, from `CloudFront-Viewer-Address`: an address and a port, `198.51.100.10:46532` or `2001:db8::1:46532`
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html). Of an IPv6 address the
 * first 64 bits: the rest is the reader's own, and changes as it pleases. Who comes without the header is one visitor.
 */
export function viewerAddress(header: string | undefined): string {
	const address = header?.replace(/:\d+$/, '') ?? ''
	return address.includes(':') ? networkOf(address) : address
}

/** The first four groups of an IPv6 address, written out (RFC 4291, 2.2). */
function networkOf(address: string): string {
	const [before = '', after] = address.split('::')
	const head = before.split(':').filter((group) => group !== '')
	const tail = (after ?? '').split(':').filter((group) => group !== '')
	const zeros = after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
	return [...head, ...zeros, ...tail]
		.slice(0, 4)
		.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
		.join(':')
}
