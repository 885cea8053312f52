/** A measurement for people: three digits that count. */
export function rounded(value: number): string {
	if (value >= 100) return value.toFixed(0)
	return value.toFixed(value >= 10 ? 1 : 2)
}
