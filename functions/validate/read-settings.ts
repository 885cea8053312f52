import type { z } from 'zod'
import type { SettingsFile } from '../article/place.ts'
import { canonicalTag, meantBy } from '../article/read-language.ts'
import { languageOf, languages } from '../language/languages.ts'
import { authors, type Site, site, taxonomy, wordFile } from '../newsroom/site.ts'
import { nearest } from '../problem/nearest.ts'
import { firstOfEach, hasErrors, inOrder, type Problem, problem } from '../problem/problem.ts'
import { type ThemeFile, themeFile } from '../style/theme.ts'
import { checkAlphabets } from './check-alphabets.ts'
import { checkIds } from './check-ids.ts'
import { checkTheme } from './check-theme.ts'
import { readText } from './reading/text.ts'
import { withoutEchoes } from './reading/without-echoes.ts'
import { readYaml, type YamlMap } from './reading/yaml-document.ts'
import { zodProblems } from './reading/zod-problems.ts'
import { unknownSettings } from './unknown-settings.ts'

const schemas: Readonly<Record<SettingsFile, z.ZodObject | z.ZodRecord>> = {
	site,
	authors,
	taxonomy,
	theme: themeFile,
	words: wordFile,
}

/** Reads a settings file: its value when there are no errors, and every problem with its place. */
export function readSettings(file: SettingsFile, bytes: Uint8Array): { value: object | null; problems: Problem[] } {
	const { text, problems: textProblems } = readText(bytes)
	if (text === '') return { value: null, problems: textProblems }
	const map = readYaml(text)
	const schema = schemas[file]
	const read = schema.safeParse({ ...map.value }, { reportInput: true })
	const problems = [...textProblems, ...map.problems, ...unknownSettings(file, map), ...checkIds(file, map)]
	if (map.unreadable) return { value: null, problems: firstOfEach(problems) }
	if (!read.success)
		return {
			value: null,
			problems: firstOfEach(
				inOrder(withoutEchoes([...problems, ...zodProblems(read.error, [], (path) => map.placeOf(path))])),
			),
		}
	const value = file === 'site' ? canonicalSite(read.data as Site) : read.data
	if (file === 'site') problems.push(...checkSite(value as Site, map))
	if (file === 'theme') problems.push(...checkTheme(value as ThemeFile, map))
	return { value: hasErrors(problems) ? null : value, problems: firstOfEach(inOrder(problems)) }
}

/** Languages in their canonical spelling, the address without its last slash. */
function canonicalSite(settings: Site): Site {
	const canonical = (tag: string) => canonicalTag(tag) ?? tag
	return {
		...settings,
		url: settings.url.replace(/\/+$/, ''),
		languages: [...new Set(settings.languages.map(canonical))],
		...(settings.alphabets !== undefined && {
			alphabets: Object.fromEntries(
				Object.entries(settings.alphabets).map(([to, one]) => [canonical(to), { ...one, from: canonical(one.from) }]),
			),
		}),
		sourceLanguage: canonical(settings.sourceLanguage),
	}
}

function checkSite(settings: Site, map: YamlMap): Problem[] {
	const problems: Problem[] = []
	const known = languages.map(({ tag }) => tag)
	for (const [index, tag] of settings.languages.entries())
		if (languageOf(tag) === undefined)
			problems.push(
				problem('settings-language', map.placeOf(['languages', index]), {
					found: tag,
					nearest: meantBy(tag).join(' / ') || nearest(tag, known) || known.join(', '),
				}),
			)
	if (!settings.languages.includes(settings.sourceLanguage))
		problems.push(
			problem('settings-source', map.placeOf(['sourceLanguage']), {
				found: settings.sourceLanguage,
				listed: settings.languages.join(', '),
			}),
		)
	if (!isZone(settings.timeZone))
		problems.push(problem('settings-zone', map.placeOf(['timeZone']), { found: settings.timeZone }))
	problems.push(...checkAlphabets(settings, map))
	const hasTitle = (tag: string) =>
		settings.title[tag] !== undefined || settings.title[settings.alphabets?.[tag]?.from ?? ''] !== undefined
	const missing = settings.languages.filter((tag) => languageOf(tag) !== undefined && !hasTitle(tag))
	for (const tag of missing)
		problems.push(
			problem('name-missing', map.keyPlaceOf(['title']), {
				id: tag,
				file: 'site.yml',
				shown: settings.title[settings.sourceLanguage] ?? '',
			}),
		)
	return problems
}

function isZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
	} catch {
		return false
	}
}
