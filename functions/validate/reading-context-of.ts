import type { Story } from '../catalogue/story.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { ReadingContext } from './reading/reading-context.ts'

/** What a manuscript of a story is read in: its shared fields, and what its photos say of themselves. */
export function readingContextOf(
	{ story, shared, photos }: Story,
	language: string,
	newsroom: Newsroom,
): ReadingContext {
	const said = [...photos].flatMap(
		([
			name,
			{
				value: { photo },
			},
		]) => (photo === null ? [] : [[name, { caption: photo.caption, credit: photo.credit }] as const]),
	)
	return { story, language, newsroom, shared: shared?.value.fields ?? {}, photos: Object.fromEntries(said) }
}
