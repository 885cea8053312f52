import { stringify } from 'yaml'
import { type Archive, type Entry, type Note, Refusal, type Text } from '../archive/archive.ts'
import type { Kept, Tools } from '../archive/tools.ts'
import type { ImportState } from '../plan/import-state.ts'
import { idOf } from '../plan/make-plan.ts'
import { describe } from '../text/describe.ts'
import { rewriteAddresses } from '../text/rewrite-addresses.ts'
import { oldAddresses } from './old-addresses.ts'
import { placePhoto } from './place-photo.ts'
import { fileOf, ownerOf, type Planned, relativeLink } from './planned.ts'
import type { TargetFiles } from './target-files.ts'

/** Most attachments of one post that are looked at. */
const mostOfOne = 500
/** Ends of addresses that are files, not pages. */
const fileEnding = /\.(?!(?:html?|md|markdown|php|aspx?)$)[a-z][a-z0-9]{1,4}$/i

/** What became of an entry. */
export interface Outcome {
	readonly state: 'imported' | 'kept' | 'refused'
	readonly file: string
	readonly notes: readonly Note[]
}

/** Writes an entry's manuscript, and its photos beside it. A fault of the entry becomes its outcome; all else throws. */
export async function writeEntry(
	planned: Planned,
	languages: readonly string[],
	archive: Archive,
	state: ImportState,
	files: TargetFiles,
): Promise<Outcome> {
	const { entry } = planned
	const file = fileOf(planned)
	try {
		const text = await archive.text(entry, toolsOf(state))
		const notes: Note[] = [...entry.notes, ...text.notes]
		const photo = (address: string) => {
			const placed = placePhoto(address, planned, archive, state, files)
			notes.push(...placed.notes)
			return placed.name
		}
		const named = text.lead ?? (entry.lead?.image.startsWith('attachment:') ? undefined : entry.lead)
		const lead = named && { ...named, image: photo(named.image) }
		if (lead !== undefined && lead.alt === undefined) notes.push({ rule: 'alt-missing', found: lead.image })
		const body = rewriteAddresses(text.markdown, {
			image: (address) => {
				const name = photo(address)
				return name === address ? address : encodeURI(name)
			},
			link: (address) => linkOf(address, planned, archive, state, notes),
		})
		const old = entry.status === undefined ? oldAddresses(planned, languages, state) : { aliases: [], notes: [] }
		const description = descriptionOf(entry, text, planned.language)
		notes.push(...body.notes, ...old.notes, ...description.notes, ...missing(entry))
		const fields = fieldsOf({ ...planned, entry: { ...entry, lead } }, description.words, old.aliases)
		const words = body.markdown.replace(/^\s*\n/, '').trimEnd()
		const kept = files.write(file, `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${words}\n`) === 'kept'
		if (kept) notes.push({ rule: 'file-kept', found: file })
		return { state: kept ? 'kept' : 'imported', file, notes }
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { state: 'refused', file, notes: [error.note] }
	}
}

function toolsOf(state: ImportState): Tools {
	return {
		keep: () => {},
		kept: (id) => {
			const row = state.one('SELECT file FROM kept WHERE id = ?', id)
			return row === undefined ? undefined : (JSON.parse(String(row['file'])) as Kept)
		},
		keptOf: (parent) =>
			[
				...state.each(
					'SELECT file FROM kept WHERE parent = ? ORDER BY place, CAST(id AS INTEGER) LIMIT ?',
					parent,
					mostOfOne,
				),
			].map((row) => JSON.parse(String(row['file'])) as Kept),
		linkTo: (targets, from) => {
			for (const target of targets) {
				const owner = ownerOf(target, state)
				if (owner !== undefined) return relativeLink(owner, from.kind === 'page')
			}
			return undefined
		},
	}
}

/** A link within the old site as a link to the story's file here. */
function linkOf(address: string, { entry }: Planned, archive: Archive, state: ImportState, notes: Note[]): string {
	// Made by the reading of the text already.
	if (/^\.\.\/[^?#]+\.md(#.*)?$/.test(address) && !archive.targets(address, entry).some((name) => ownerOf(name, state)))
		return address
	const targets = archive.targets(address, entry)
	const to = toolsOf(state).linkTo(targets, entry)
	if (to !== undefined) return to + (/#.*$/.exec(address)?.[0] ?? '')
	const isFile = fileEnding.test(address.replace(/[?#].*$/, ''))
	if (targets.length > 0 && !/^#/.test(address))
		notes.push({ rule: isFile ? 'file-left' : 'link-lost', found: address })
	return address
}

function descriptionOf(entry: Entry, text: Text, language: string): { words: string | undefined; notes: Note[] } {
	if (entry.description !== undefined) return { words: entry.description, notes: [] }
	const summary = text.summary === undefined ? undefined : describe(text.summary, language)
	if (summary !== undefined) return { words: summary, notes: [{ rule: 'description-excerpt', found: summary }] }
	const words = describe(text.markdown, language)
	return {
		words,
		notes: [{ rule: words === undefined ? 'description-missing' : 'description-text', found: words ?? '' }],
	}
}

function missing({ kind, authors, section, date }: Entry): Note[] {
	if (kind === 'page') return []
	const rules = [
		authors.length === 0 && 'author-missing',
		section === undefined && 'section-missing',
		date === undefined && 'date-missing',
	]
	return rules.flatMap((rule) => (rule === false ? [] : [{ rule, found: '' }]))
}

/** The front matter in the order of docs/editors.md; what is not there is left out. */
function fieldsOf({ entry, slug, story }: Planned, description: string | undefined, aliases: readonly string[]) {
	const own = slug === story ? undefined : slug
	const some = <Value>(list: readonly Value[]) => (list.length === 0 ? undefined : list)
	const both = { title: entry.title, description }
	const places = { status: entry.status, slug: own, aliases: some(aliases) }
	if (entry.kind === 'page') return clean({ ...both, lead: entry.lead && clean({ ...entry.lead }), ...places })
	return clean({
		...both,
		authors: some([...new Set(entry.authors.map(idOf))]),
		date: entry.date,
		updated: entry.updated,
		embargo: entry.embargo,
		expires: entry.expires,
		section: entry.section && idOf(entry.section),
		tags: some([...new Set(entry.tags.map(idOf))]),
		lead: entry.lead && clean({ ...entry.lead }),
		...places,
		translation: entry.translation,
		comments: entry.comments,
		featured: entry.featured,
	})
}

function clean(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
