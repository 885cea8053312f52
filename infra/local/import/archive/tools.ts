import type { Entry } from './archive.ts'

/** A file of the archive that entries only name by its number: WordPress's attachments. */
export interface Kept {
	readonly id: string
	/** The number of the post that it was uploaded to; empty for none. */
	readonly parent: string
	/** Its place among the files of that post, where somebody has put them in order. */
	readonly order: number
	readonly address: string
	readonly alt?: string | undefined
	readonly caption?: string | undefined
}

/** What reading a text may ask of what was found before. */
export interface Tools {
	/** Remembers an attachment for later. */
	keep(file: Kept): void
	/** The attachment of a number. */
	kept(id: string): Kept | undefined
	/** The attachments of a post by its number, in their order. */
	keptOf(parent: string): readonly Kept[]
	/** Where the file of the entry with one of these addresses or names will be, from another's folder: `../bread/ru.md`. */
	linkTo(targets: readonly string[], from: Entry): string | undefined
}
