/** Lines (or other pieces) made one by one from their index. */
export function lines(count: number, line: (index: number) => string): string {
	return Array.from({ length: count }, (_none, index) => line(index)).join('')
}
