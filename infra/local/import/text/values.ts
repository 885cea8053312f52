/** A value as one line of text; nothing for what says nothing. */
export function textOf(value: unknown): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined
	const line = String(value).replace(/\s+/g, ' ').trim()
	return line === '' ? undefined : line
}

/** A value as a list of lines: one, several, or words with commas between them where the tool writes them so. */
export function linesOf(value: unknown, comma = false): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => textOf(each) ?? [])
	const line = textOf(value)
	if (line === undefined) return []
	return comma ? line.split(',').flatMap((part) => textOf(part) ?? []) : [line]
}

/** True for what front matter means by it: `true`, 1, and the same as text. */
export function isTrue(value: unknown): boolean {
	return value === true || value === 1 || (typeof value === 'string' && /^(1|t|true)$/i.test(value.trim()))
}

/** A value as a map; an empty one for anything else. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** The first of some fields that says something. */
export function firstOf(fields: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | undefined {
	for (const name of names) {
		const line = textOf(fields[name])
		if (line !== undefined) return line
	}
	return undefined
}

/** A path with its percent signs resolved, in NFC; as it is where they resolve to nothing. */
export function decoded(path: string): string {
	try {
		return decodeURIComponent(path).normalize('NFC')
	} catch {
		return path.normalize('NFC')
	}
}
