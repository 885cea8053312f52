import { alphabetPairs } from './pairs.ts'

/** Tags of the same language in its other alphabets. */
export function alphabetsBeside(tag: string): string[] {
	return [...new Set(alphabetPairs.flatMap(({ from, to }) => (from === tag ? [to] : to === tag ? [from] : [])))]
}
