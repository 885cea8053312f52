/** True for the address of a file, which has no slash at its end: `/en/feed.xml`, `/photos/…/1600.jpg`. */
export function namesFile(address: string): boolean {
	return /\.[a-z][a-z0-9]*$/.test(address)
}
