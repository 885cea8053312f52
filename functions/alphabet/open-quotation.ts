const marks = "'‘’`´"
/** What closes a quotation in single marks, by what opened it. */
const closings: Readonly<Record<string, string>> = { '‘': '’', '`': "'" }
/** Quotations are short; an apostrophe further back opened none. */
const farthest = 200

/** The mark that would close the quotation in single marks that is open at a place of a text; nothing where none is. */
export function openQuotation(text: string, place: number): string | undefined {
	let closing: string | undefined
	for (let at = Math.max(0, place - farthest); at < place; at++) {
		const sign = text[at] ?? ''
		if (!marks.includes(sign)) continue
		if (!isLetter(text[at + 1])) closing = sign === closing ? undefined : closing
		else if (opensBehind(text[at - 1])) closing = closings[sign] ?? sign
	}
	return closing
}

function isLetter(sign = ''): boolean {
	return /[\p{L}\p{N}]/u.test(sign)
}

function opensBehind(sign = ' '): boolean {
	return /[\s([{«“„"–—-]/.test(sign)
}
