import type { FrontMatter } from '../../article/metadata.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import type { FieldContext } from '../fields/field-context.ts'

/** All that a manuscript's reading may depend on. */
export interface ReadingContext {
	readonly story: string
	readonly language: string
	readonly newsroom: Newsroom
	/** The fields of the story's article.yml. */
	readonly shared: Partial<FrontMatter>
	/** Captions and credits that the story's photos carry. */
	readonly photos: FieldContext['photos']
}
