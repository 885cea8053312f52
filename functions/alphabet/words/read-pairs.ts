/** Reads a word list as it is written: one or more pairs a line, each `source target`, commas between. */
export function readPairs(list: string): Record<string, string> {
	const pairs: Record<string, string> = {}
	for (const pair of list.split(/[,\n]/)) {
		const [source = '', target = '', more] = pair.trim().split(/\s+/)
		if (source === '') continue
		if (target === '' || more !== undefined || source in pairs)
			throw new Error(`Not a pair of the list: ${pair.trim()}`)
		pairs[source] = target
	}
	return pairs
}
