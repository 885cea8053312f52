/** The beginning of a text, whole words of it, without the punctuation that would be left at its end. */
export function cut(text: string, letters: number): string {
	const whole = text.length <= letters ? text : text.slice(0, text.lastIndexOf(' ', letters))
	return whole.replace(/[\s\p{P}]+$/u, '').replaceAll(/["«»“”„()]/g, '')
}
