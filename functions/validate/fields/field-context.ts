import type { FieldName, FrontMatter } from '../../article/metadata.ts'
import type { Language } from '../../language/language.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import type { Position, Problem } from '../../problem/problem.ts'
import type { Path } from '../reading/yaml-document.ts'
import type { Passage } from '../slips/passage.ts'

/** The fields of a manuscript over those of its article.yml: a lead photo always has a file name. */
export type MergedFields = Omit<Partial<FrontMatter>, 'lead'> & {
	readonly lead?: NonNullable<FrontMatter['lead']> & { readonly image: string }
}

/** What the checks over a manuscript's fields look at. */
export interface FieldContext {
	/** The fields that could be read. */
	readonly fields: MergedFields
	/** Fields whose own problem is already reported: nothing more is said of them. */
	readonly broken: ReadonlySet<FieldName>
	readonly language: Language
	readonly newsroom: Newsroom
	/** The story's folder name, without `pages/`. */
	readonly folder: string
	/** Photos whose captions and credits were read from IPTC, by name. */
	readonly photos: Readonly<Record<string, { readonly caption: string; readonly credit: string }>>
	/** The prose of the manuscript's own fields, as it stands in the file. */
	readonly passages: readonly Passage[]
	/** Where a field stands, or a word in it; the front matter's beginning where article.yml has it or nobody does. */
	placeOf(path: Path, word?: string): Position
}

/** One check: what is wrong with the fields it looks after. */
export type FieldCheck = (context: FieldContext) => Problem[]
