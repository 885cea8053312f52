import type { Root } from 'hast'
import type { AuthorReference, CommentMode, Genre, Translation } from './field-types.ts'
import type { Focus } from './photo-address.ts'

/** The photo above an article's text. */
export interface LeadPhoto {
	/** File name beside the manuscripts. */
	readonly image: string
	readonly alt: string
	/** Empty: the photo's own IPTC caption, where it has one. */
	readonly caption: string
	/** Empty: the photo's own IPTC credit. */
	readonly credit: string
	/** What no crop of it may lose; null: where the eye goes. */
	readonly focus: Focus | null
}

/** What an accepted manuscript says of itself, with every name canonical and every date an instant (ISO 8601, UTC). */
export interface Metadata {
	readonly title: string
	readonly description: string
	readonly authors: readonly AuthorReference[]
	readonly byline: string | null
	readonly dateline: string | null
	readonly date: string
	readonly updated: string | null
	/** Not live before this instant: the later of a future `date` and `embargo`. */
	readonly notBefore: string
	/** Taken down at this instant. */
	readonly expires: string | null
	readonly section: string
	readonly tags: readonly string[]
	readonly genre: Genre
	readonly lead: LeadPhoto | null
	readonly slug: string
	readonly aliases: readonly string[]
	readonly translation: Translation | null
	readonly sourceLanguage: string | null
	readonly translators: readonly AuthorReference[]
	readonly corrections: readonly { readonly date: string; readonly text: string }[]
	/** Folders of other stories that readers may want next. */
	readonly related: readonly string[]
	readonly comments: CommentMode
	readonly reactions: boolean
	readonly copyright: string | null
	readonly license: string | null
	readonly canonical: string | null
	/** Parsed and kept for partners' formats, never shown on the page. */
	readonly more: Readonly<Record<string, unknown>>
}

/**
 * An accepted manuscript, parsed once: its metadata and its body as a tree that is already safe. Photos in the tree
 * are `photo:<name>`, resolved when rendering. Kept as JSON in the desk under the hash of its own bytes.
 */
export interface Galley {
	/** The galley format's version: a reader of another one asks for the manuscript to be read again. */
	readonly format: 1
	readonly story: string
	readonly language: string
	readonly metadata: Metadata
	readonly body: Root
	/** Hash of each top-level block's words: what a translation is compared with. */
	readonly blocks: readonly string[]
	/** Words, or characters in languages that write without gaps. */
	readonly length: number
	/** Names of the photos it needs, the lead first. */
	readonly photos: readonly string[]
	/** The language in whose alphabet it was written, where rules have made it. */
	readonly madeFrom?: string
}
