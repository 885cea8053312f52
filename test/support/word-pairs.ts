/** A golden list as it is written (`left right, left right`), in pairs. Throws at a slip of the list itself. */
export function wordPairs(list: string): (readonly [string, string])[] {
	return list
		.split(/[,\n]/)
		.map((pair) => pair.trim())
		.filter((pair) => pair !== '')
		.map((pair) => {
			const [left, right, more] = pair.split(' ')
			if (left === undefined || right === undefined || more !== undefined) throw new Error(`Not a pair: ${pair}`)
			return [left, right] as const
		})
}
