import type { SettingsFile } from '../article/place.ts'
import { languageOf, languages } from '../language/languages.ts'
import { site, taxonomy, wordFile } from '../newsroom/site.ts'
import { nearestOrNone } from '../problem/nearest.ts'
import { mostOfRule, type Problem, problem } from '../problem/problem.ts'
import { light } from '../style/palette.ts'
import { themeFile } from '../style/theme.ts'
import type { Path, YamlMap } from './reading/yaml-document.ts'

/** Names of a map in the settings: these, any, or tags of languages. */
type Shape = {
	readonly names?: readonly string[]
	readonly below?: Readonly<Record<string, Shape>>
	readonly each?: Shape
}

const words: Shape = { names: languages.map(({ tag }) => tag) }
const colours: Shape = { names: Object.keys(light) }
const shapes: Readonly<Record<SettingsFile, Shape>> = {
	site: {
		names: Object.keys(site.shape),
		below: {
			title: words,
			description: words,
			sections: { each: words },
			contact: { names: ['email'] },
			alphabets: { each: { names: ['from', 'keep', 'words'] } },
		},
	},
	authors: { each: { names: ['name', 'bio', 'url'], below: { name: words, bio: words } } },
	theme: { names: Object.keys(themeFile.shape), below: { light: colours, dark: colours } },
	words: { names: Object.keys(wordFile.shape) },
	taxonomy: { names: Object.keys(taxonomy.shape), below: { tags: { each: words } } },
}

/** Names in a settings file that nothing reads: a mistyped field, a name in a language that has no file. */
export function unknownSettings(file: SettingsFile, map: YamlMap): Problem[] {
	const problems: Problem[] = []
	const look = (value: unknown, path: Path, shape: Shape): void => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return
		for (const [key, entry] of Object.entries(value)) {
			// The place of each is looked for among all: of 40,000 that took minutes.
			if (problems.length >= mostOfRule) return
			const here = [...path, key]
			const { names, below, each } = shape
			if (names !== undefined && !names.includes(key) && languageOf(key) === undefined && !key.startsWith('x-'))
				problems.push(
					problem('field-unknown', map.keyPlaceOf(here), { field: here.join('.'), nearest: nearestOrNone(key, names) }),
				)
			const deeper = each ?? (below !== undefined && Object.hasOwn(below, key) ? below[key] : undefined)
			if (deeper !== undefined) look(entry, here, deeper)
		}
	}
	look(map.value, [], shapes[file])
	return problems
}
