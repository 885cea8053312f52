import type { Archive, Entry, Found, Named, Note } from '../archive/archive.ts'
import { languageTag } from '../archive/language-tag.ts'
import type { Kept } from '../archive/tools.ts'
import type { ImportState } from './import-state.ts'
import { folderOf, slugOf } from './slug.ts'

/** Entries that one transaction takes: an end in between costs a survey, which writes nothing into the newsroom. */
const batch = 500

/** Reads the archive once and decides where each entry goes. What was found before is forgotten. */
export async function makePlan(
	archive: Archive,
	fingerprint: string,
	state: ImportState,
	language: string,
): Promise<void> {
	state.beginAnew()
	let found: Found[] = []
	let n = 0
	const kept: Kept[] = []
	const flush = () =>
		state.together(() => {
			for (const file of kept.splice(0))
				state.run(
					'INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)',
					file.id,
					file.parent,
					file.order,
					JSON.stringify(file),
				)
			for (const one of found) note(one, ++n, state, language)
			found = []
		})
	for await (const one of archive.survey({ keep: (file) => void kept.push(file) })) {
		found.push(one)
		if (found.length + kept.length >= batch) flush()
	}
	flush()
	state.together(() => {
		assignFolders(state)
		assignSlugs(state)
		state.setFact('planned', fingerprint)
	})
}

/** One row for each source; an address or language that is taken already makes the later one a refusal. */
function note(found: Found, n: number, state: ImportState, language: string): void {
	if (found.found === 'entry') accept(found.entry, n, state, languageTag(found.entry.language) ?? language)
	else refuse(n, found.source, found.found, [found.note, ...(found.more ?? [])], state)
}

function accept(entry: Entry, n: number, state: ImportState, tag: string): void {
	const taken = claimed(entry, tag, state)
	if (taken !== undefined) {
		refuse(n, entry.source, 'refused', [taken], state)
		return
	}
	for (const address of addressesOf(entry)) state.run('INSERT OR IGNORE INTO addresses VALUES (?, ?)', address, n)
	state.run(
		'INSERT INTO sources (n, source, state, key, language, kind, entry, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
		n,
		entry.source,
		'planned',
		entry.key,
		tag,
		entry.kind,
		JSON.stringify(entry),
		'[]',
	)
	for (const author of entry.authors) nameOf('author', author, tag, state)
	if (entry.kind === 'page') return
	if (entry.section !== undefined) nameOf('section', entry.section, tag, state)
	for (const topic of entry.tags) nameOf('tag', topic, tag, state)
}

function claimed({ kind, key, address }: Entry, tag: string, state: ImportState): Note | undefined {
	const twice = state.one('SELECT source FROM sources WHERE kind = ? AND key = ? AND language = ?', kind, key, tag)
	if (twice !== undefined) return { rule: 'language-twice', found: `${tag}: ${twice['source']}` }
	if (address === null) return undefined
	const other = state.one(
		'SELECT source, entry FROM addresses JOIN sources USING (n) WHERE address = ?',
		withoutSlash(address),
	)
	if (
		other === undefined ||
		withoutSlash((JSON.parse(String(other['entry'])) as Entry).address ?? '') !== withoutSlash(address)
	)
		return undefined
	return { rule: 'address-twice', found: `${address}: ${other['source']}` }
}

/** What links may call an entry: without the slash at the end, which half of all links forget. */
function addressesOf({ address, aliases, names }: Entry): string[] {
	return [...(address === null ? [] : [address]), ...aliases, ...names].map(withoutSlash)
}

export function withoutSlash(address: string): string {
	return address.replace(/\/(index\.html)?$/, '') || '/'
}

function refuse(n: number, source: string, is: 'refused' | 'left', notes: readonly Note[], state: ImportState): void {
	const written = JSON.stringify(notes)
	state.run('INSERT INTO sources (n, source, state, notes) VALUES (?, ?, ?, ?)', n, source, is, written)
}

/** The id of a section, tag or author: the archive's own where it has one, else made from the name. */
export function idOf({ id, name }: Named): string {
	return slugOf(id ?? name, '') || slugOf(name, '') || `id-${Buffer.from(name).toString('hex').slice(0, 12)}`
}

function nameOf(kind: 'author' | 'section' | 'tag', named: Named, tag: string, state: ImportState): void {
	state.run(
		'INSERT INTO names VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1',
		kind,
		idOf(named),
		tag,
		JSON.stringify(named),
	)
}

/** Each story gets one folder, named by its first entry; where two want one name, the later one gets a number. */
function assignFolders(state: ImportState): void {
	for (const row of state.each("SELECT n, kind, key, entry FROM sources WHERE state = 'planned' ORDER BY n")) {
		const [n, kind, key] = [Number(row['n']), String(row['kind']), String(row['key'])]
		const own = state.one('SELECT story FROM sources WHERE n = ?', n)
		if (own?.['story'] != null) continue
		const { name } = JSON.parse(String(row['entry'])) as Entry
		const wanted = folderOf(name, `post-${n}`)
		let folder = wanted
		for (let more = 2; state.one('SELECT n FROM sources WHERE kind = ? AND story = ?', kind, folder); more++)
			folder = `${wanted}-${more}`
		state.run('UPDATE sources SET story = ? WHERE kind = ? AND key = ?', folder, kind, key)
	}
}

/** A language's own address: what its entry is called, unless that is the folder's name or taken. */
function assignSlugs(state: ImportState): void {
	for (const row of state.each(
		"SELECT n, language, kind, story, entry FROM sources WHERE state = 'planned' ORDER BY n",
	)) {
		const [n, language, story] = [Number(row['n']), String(row['language']), String(row['story'])]
		const { name } = JSON.parse(String(row['entry'])) as Entry
		const wanted = folderOf(name, story)
		const taken = (slug: string) => isTaken(slug, language, n, state)
		// A page and an article of one name would have one address.
		let slug = wanted === story || taken(wanted) ? story : wanted
		for (let more = 2; taken(slug); more++) slug = `${story}-${more}`
		state.run('UPDATE sources SET slug = ? WHERE n = ?', slug, n)
	}
}

/** True when another entry of a language has a slug or folder of this name: two questions, because each has its index. */
export function isTaken(name: string, language: string, n: number, state: ImportState): boolean {
	const bySlug = state.one('SELECT n FROM sources WHERE slug = ? AND language = ? AND n <> ?', name, language, n)
	return (
		(bySlug ?? state.one('SELECT n FROM sources WHERE story = ? AND language = ? AND n <> ?', name, language, n)) !==
		undefined
	)
}
