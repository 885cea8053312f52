import type { Language } from './language.ts'

/** Where the members of a list stand in its words: text between them, and the index of each member. */
export type ListStretch = { readonly text: string } | { readonly member: number }

/** The words of a list of `count` members in the language (`A, B and C`), members left open for the caller. */
export function listStretches(language: Language, count: number): ListStretch[] {
	if (count === 0) return []
	let stretches: ListStretch[] = [{ member: 0 }]
	for (let next = 1; next < count; next++) {
		const pattern = count === 2 ? language.list.pair : next === count - 1 ? language.list.end : language.list.middle
		stretches = fill(pattern, stretches, { member: next })
	}
	return stretches
}

/** Formats a list as one string. */
export function formatList(language: Language, members: readonly string[]): string {
	return listStretches(language, members.length)
		.map((stretch) => ('text' in stretch ? stretch.text : members[stretch.member]))
		.join('')
}

function fill(pattern: string, before: ListStretch[], last: ListStretch): ListStretch[] {
	return pattern.split(/(\{[01]\})/).flatMap((piece): ListStretch[] => {
		if (piece === '{0}') return before
		if (piece === '{1}') return [last]
		return piece === '' ? [] : [{ text: piece }]
	})
}
