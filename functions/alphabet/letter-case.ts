const raised = (text: string) => text !== text.toLowerCase() && text === text.toUpperCase()

/**
 * Gives what is written for `source[at … at + take]` the case of the original: ШАҲАР SHAHAR, Шаҳар Shahar, АҚШда AQSHda, Ш Sh.
 * A letter that becomes several is all capitals where a neighbour is one.
 */
export function inCaseOf(
	source: string,
	at: number,
	take: number,
	write: string,
	upper: (text: string) => string,
): string {
	const first = source.slice(at, at + 1)
	// A sign without capitals that becomes a letter with some: SANʼAT САНЪАТ.
	const isCapital = raised(first) || (isCaseless(first) && isBetweenCapitals(source, at))
	if (write === '' || !isCapital) return write
	if (write.length === 1) return upper(write)
	// The second letter of several tells: SH, Sh, SʼH.
	const second = [...source.slice(at + 1, at + take)].find((sign) => !isCaseless(sign))
	const shouts = second === undefined ? besideCapital(source, at, take) : raised(second)
	return shouts ? upper(write) : capitalised(write, upper)
}

/** With a capital first; the rest as it is. */
export function capitalised(text: string, upper: (text: string) => string): string {
	const [first = ''] = text
	return upper(first) + text.slice(first.length)
}

function isCaseless(sign: string): boolean {
	return sign.toLowerCase() === sign.toUpperCase()
}

function isBetweenCapitals(source: string, at: number): boolean {
	const after = source.slice(at + 1, at + 2)
	return raised(source.slice(Math.max(0, at - 1), at)) && (after === '' || raised(after))
}

function besideCapital(source: string, at: number, take: number): boolean {
	const next = /^[^\p{Lu}\p{Ll}]{0,3}([\p{Lu}\p{Ll}])/u.exec(source.slice(at + take, at + take + 4))?.[1]
	if (next !== undefined && raised(next)) return true
	const before = /([\p{Lu}\p{Ll}])[^\p{Lu}\p{Ll}]{0,3}$/u.exec(source.slice(Math.max(0, at - 4), at))?.[1]
	return before !== undefined && raised(before)
}
