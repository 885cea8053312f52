import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { languageOf } from '../../../../functions/language/languages.ts'
import { longestSettings } from '../../../../functions/validate/reading/yaml-document.ts'
import type { Archive, Named, Note } from '../archive/archive.ts'
import { languageTag } from '../archive/language-tag.ts'
import type { ImportState } from '../plan/import-state.ts'
import { mapOf } from '../text/values.ts'
import type { TargetFiles } from './target-files.ts'

/** Room left below the longest settings file that is read. */
const room = 20_000

/** What the newsroom is, where the archive and the command say it. */
export interface SiteFacts {
	readonly language: string
	readonly timeZone: string | undefined
}

/** Writes site.yml, authors.yml and taxonomy.yml where none stand. Gives a note for what was missing or kept. */
export function writeSettings(
	facts: SiteFacts,
	target: string,
	archive: Archive,
	state: ImportState,
	files: TargetFiles,
): Note[] {
	const notes: Note[] = []
	const used = [
		...state.each("SELECT DISTINCT language FROM sources WHERE state IN ('imported', 'kept') ORDER BY language"),
	]
	const written = archive.site.languages.flatMap((code) => languageTag(code) ?? [])
	const order = [...new Set([facts.language, ...written, ...used.map((row) => String(row['language']))])]
	for (const tag of order) if (languageOf(tag) === undefined) notes.push({ rule: 'language-unknown', found: tag })
	const inUse = (tag: string) => tag === facts.language || used.some((row) => row['language'] === tag)
	const languages = order.filter((tag) => languageOf(tag) !== undefined && inUse(tag))
	const { timeZone = facts.timeZone, url } = archive.site
	if ((facts.timeZone ?? timeZone) === undefined) notes.push({ rule: 'zone-missing', found: 'UTC' })
	if (url === undefined) notes.push({ rule: 'url-missing', found: '' })
	const source = languageOf(facts.language) === undefined ? (languages[0] ?? 'en') : facts.language
	const spoken = languages.length === 0 ? [source] : languages
	const sections = namesOf('section', spoken, state)
	const site = {
		title: titlesOf(archive, languages, source),
		url: url?.replace(/^(https?:\/\/[^/]+).*$/, '$1') ?? 'https://example.org',
		timeZone: facts.timeZone ?? timeZone ?? 'UTC',
		sourceLanguage: source,
		languages: spoken,
		sections: mapNames(sections, ({ name }) => name),
	}
	const authors = Object.fromEntries(
		Object.entries(namesOf('author', spoken, state)).map(([id, { names, first }]) => [
			id,
			{
				name: mapNames({ id: { names, first } }, ({ name }) => name)['id'],
				...(first.bio !== undefined && { bio: { [Object.keys(names)[0] ?? source]: first.bio } }),
				...(first.url !== undefined && { url: first.url }),
			},
		]),
	)
	const tags = mapNames(namesOf('tag', spoken, state), ({ name }) => name)
	const all = Object.keys(tags).length
	const shown = fitting(tags)
	if (Object.keys(shown).length < all)
		notes.push({ rule: 'taxonomy-cut', found: `${all - Object.keys(shown).length} of ${all}` })
	const put = (file: string, value: object, ids: readonly string[], read: (file: unknown) => unknown) => {
		if (files.write(file, stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })) !== 'kept') return
		notes.push({ rule: 'file-kept', found: file }, ...lacking(join(target, file), file, ids, read))
	}
	put('site.yml', site, Object.keys(site.sections), (value) => mapOf(value)['sections'])
	if (Object.keys(authors).length > 0) put('authors.yml', authors, Object.keys(authors), (value) => value)
	if (all > 0) put('taxonomy.yml', { tags: shown }, Object.keys(shown), (value) => mapOf(value)['tags'])
	return notes
}

type Names = Readonly<Record<string, { readonly names: Readonly<Record<string, Named>>; readonly first: Named }>>

/** Ids with their names in each language, the most used first: where room is short the rarest go. */
function namesOf(kind: 'author' | 'section' | 'tag', spoken: readonly string[], state: ImportState): Names {
	const found: Record<string, { names: Record<string, Named>; first: Named }> = Object.create(null)
	const rows = state.each(
		'SELECT id, language, name, SUM(count) OVER (PARTITION BY id) AS uses FROM names WHERE kind = ? ORDER BY uses DESC, id, count DESC, language',
		kind,
	)
	for (const row of rows) {
		const named = JSON.parse(String(row['name'])) as Named
		const id = String(row['id'])
		const entry = (found[id] ??= { names: {}, first: named })
		const language = String(row['language'])
		if (spoken.includes(language)) entry.names[language] = named
	}
	// An id that only languages without a file have names for: better one in a wrong language than none.
	for (const entry of Object.values(found))
		if (Object.keys(entry.names).length === 0) entry.names[spoken[0] ?? 'en'] = entry.first
	return found
}

function mapNames(names: Names, text: (named: Named) => string): Record<string, Record<string, string>> {
	const one = (map: Readonly<Record<string, Named>>) =>
		Object.fromEntries(Object.entries(map).map(([tag, named]) => [tag, text(named)]))
	return Object.fromEntries(Object.entries(names).map(([id, entry]) => [id, one(entry.names)]))
}

function fitting(tags: Record<string, Record<string, string>>): Record<string, Record<string, string>> {
	let length = 0
	const kept = Object.entries(tags).filter(([id, names]) => {
		length += id.length + JSON.stringify(names).length + 16 * Object.keys(names).length
		return length < longestSettings - room
	})
	return Object.fromEntries(kept)
}

function titlesOf({ site }: Archive, languages: readonly string[], source: string): Record<string, string> {
	const known = Object.entries(site.titles).flatMap(([code, title]) => {
		const tag = code === '' ? source : languageTag(code)
		return tag !== undefined && (languages.includes(tag) || tag === source) ? [[tag, title] as const] : []
	})
	return known.length === 0 ? { [source]: 'Untitled' } : Object.fromEntries(known)
}

/** Ids of the archive that settings which stood there already do not have. */
function lacking(path: string, file: string, ids: readonly string[], read: (value: unknown) => unknown): Note[] {
	let value: unknown
	try {
		value = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {}
	} catch {
		return []
	}
	const there = new Set(Object.keys(mapOf(read(value))))
	const missing = ids.filter((id) => !there.has(id))
	return missing.length === 0 ? [] : [{ rule: 'settings-short', found: `${file}: ${missing.slice(0, 50).join(', ')}` }]
}
