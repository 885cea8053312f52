/** Equal as JSON, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
	// What is there once and not before needs no look inside.
	return a === b || (isWhole(a) && isWhole(b) && canonical(a) === canonical(b))
}

function isWhole(value: unknown): boolean {
	return typeof value === 'object' && value !== null
}

function canonical(value: unknown): string {
	return (
		JSON.stringify(value, (_key, part: unknown) =>
			typeof part === 'object' && part !== null && !Array.isArray(part)
				? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
				: part,
		) ?? 'undefined'
	)
}
