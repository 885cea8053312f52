/** Signs that turn the text around them, and such as break a line: no title and no file's name may bring them along. */
const unruly = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu

/** A text in one line of at most so many letters. */
export function oneLine(text: string, most: number): string {
	const letters = [...text.toWellFormed().replace(unruly, ' ').trim()]
	return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}
