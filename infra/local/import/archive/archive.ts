import type { Translation } from '../../../../functions/article/field-types.ts'
import type { Tools } from './tools.ts'

/** The archives that can be read. */
export const archiveKinds = ['hugo', 'jekyll', 'wordpress'] as const
export type ArchiveKind = (typeof archiveKinds)[number]

/** Something that did not map: a rule of `report/rules.ts`, what was there, and the line where one is known. */
export interface Note {
	readonly rule: string
	readonly found: string
	readonly line?: number
}

/** A section, tag or author as the archive names it; `id` is its own short name where it has one. */
export interface Named {
	readonly name: string
	readonly id?: string
	readonly bio?: string
	readonly url?: string
}

/** A photo as the archive names it: an address or a path, not yet a file. */
export interface ArchiveLead {
	readonly image: string
	readonly alt?: string | undefined
	readonly caption?: string | undefined
	readonly credit?: string | undefined
}

/** One post or page of an archive, without its text: what the plan is made from. */
export interface Entry {
	/** Where it stands, for people: `content/news/bread.ru.md`, `item 17 (id 240)`. */
	readonly source: string
	readonly kind: 'story' | 'page'
	/** Entries of one key and different languages are one story. */
	readonly key: string
	/** As the archive writes it; `languageOf` of the plan says what it is here. */
	readonly language: string
	/** What its folder could be called, in any letters. */
	readonly name: string
	/** Its old public address, decoded and from the root of the old site: `/2024/05/bread/`. */
	readonly address: string | null
	readonly aliases: readonly string[]
	/** Other names by which links within the archive call it: a file, `?p=240`. */
	readonly names: readonly string[]
	readonly title: string
	readonly description?: string | undefined
	readonly date?: string | undefined
	readonly updated?: string | undefined
	readonly embargo?: string | undefined
	readonly expires?: string | undefined
	readonly status?: 'draft' | 'ready' | 'withheld' | undefined
	readonly authors: readonly Named[]
	readonly section?: Named | undefined
	readonly tags: readonly Named[]
	readonly lead?: ArchiveLead | undefined
	readonly translation?: Translation | undefined
	readonly featured?: true | undefined
	readonly comments?: 'closed' | undefined
	readonly notes: readonly Note[]
	/** Where its text is: a file, or a stretch of bytes of the export. */
	readonly at: { readonly file: string } | { readonly start: number; readonly end: number }
}

/** What a first reading finds: an entry, or why there is none. */
export type Found =
	| { readonly found: 'entry'; readonly entry: Entry }
	| {
			readonly found: 'refused' | 'left'
			readonly source: string
			readonly note: Note
			/** What else is to be said of it. */
			readonly more?: readonly Note[]
	  }

/** What an archive says of itself. `languages` as it writes them, the source language first when it says which. */
export interface ArchiveSite {
	readonly titles: Readonly<Record<string, string>>
	readonly url: string | undefined
	readonly timeZone: string | undefined
	readonly languages: readonly string[]
}

/** A text as it came out of its archive: markdown of ours. `summary` is what stood before a “more” mark. */
export interface Text {
	readonly markdown: string
	readonly summary?: string | undefined
	/** The photo above the text, where only reading it shows which. */
	readonly lead?: ArchiveLead
	readonly notes: readonly Note[]
}

/** An archive of one tool: read twice, first for what there is, then for the text of each entry. */
export interface Archive {
	readonly site: ArchiveSite
	/** Changes when the archive does. */
	readonly fingerprint: string
	/** Everything in it in an order that is always the same. */
	survey(tools: Pick<Tools, 'keep'>): AsyncIterable<Found>
	/** The text of an entry; links and photos still as the archive has them. */
	text(entry: Entry, tools: Tools): Promise<Text>
	/** The file that a photo's address means, if the archive has it. `from` is the entry that names it. */
	photo(address: string, from: Entry): string | undefined
	/** Addresses, aliases and names of entries that a link may mean, the likeliest first; none for other sites' addresses. */
	targets(address: string, from: Entry): readonly string[]
	/** True for an address of another site. */
	isForeign(address: string): boolean
}

/** A fault of one post: reported, and the import goes on. */
export class Refusal extends Error {
	readonly note: Note

	constructor(rule: string, found: string, line?: number) {
		super(`${rule}: ${found}`)
		this.note = { rule, found, ...(line !== undefined && { line }) }
	}
}
