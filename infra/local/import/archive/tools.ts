import type { Entry } from './archive.ts'

/** A file of the archive that entries only name by its number: WordPress's attachments. */
export interface Kept {
	readonly id: string
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
	/** Where the file of the entry with one of these addresses or names will be, from another's folder: `../bread/ru.md`. */
	linkTo(targets: readonly string[], from: Entry): string | undefined
}
