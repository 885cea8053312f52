import { alphabetPairs, hasRules } from '../alphabet/pairs.ts'
import { canonicalTag } from '../article/read-language.ts'
import type { Site } from '../newsroom/site.ts'
import { type Problem, problem } from '../problem/problem.ts'
import type { YamlMap } from './reading/yaml-document.ts'

/** What is wrong with the languages that are to be made from another alphabet: no rules for it, or a language not published in. */
export function checkAlphabets({ alphabets = {}, languages }: Site, map: YamlMap): Problem[] {
	return Object.entries(alphabets).flatMap(([to, { from }]): Problem[] => {
		const written = Object.keys(map.value['alphabets'] ?? {}).find((tag) => canonicalTag(tag) === to) ?? to
		const at = map.keyPlaceOf(['alphabets', written])
		if (!hasRules(from, to)) {
			return [problem('settings-alphabet', at, { found: to, from, known: knownPairs() })]
		}
		const isListed = languages.includes(from) && languages.includes(to)
		return isListed ? [] : [problem('settings-alphabet-from', at, { found: to, from })]
	})
}

/** All pairs in a line: `uz-Latn ⇄ uz-Cyrl, kk → kk-Latn`. */
function knownPairs(): string {
	const names = alphabetPairs.flatMap(({ from, to }) => {
		if (!hasRules(to, from)) return [`${from} → ${to}`]
		return from > to ? [`${from} ⇄ ${to}`] : []
	})
	return names.join(', ')
}
