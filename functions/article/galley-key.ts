/** The key in the desk under which a galley is kept. */
export function galleyKey(hash: string): string {
	return `galleys/${hash}.json`
}
