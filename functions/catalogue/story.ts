import { alphabetsBeside } from '../alphabet/alphabets-beside.ts'
import type { Catalogue, Row } from '../ports/catalogue.ts'
import { storyPartition } from './keys.ts'
import type { ArticleRow, Photo, PhotoRow, SharedRow, StoryRow } from './rows.ts'

/** Most rows of one story: 100 languages, its photos, and room. A story with more is cut, never a site. */
const mostRows = 1000

/** All that the catalogue knows of one story at one moment, read in one strongly consistent query. */
export interface Story {
	readonly story: string
	readonly articles: ReadonlyMap<string, Row<ArticleRow>>
	readonly photos: ReadonlyMap<string, Row<PhotoRow>>
	readonly shared: Row<SharedRow> | undefined
	readonly row: Row<StoryRow> | undefined
	/** Changes whenever any row does. */
	readonly stamp: string
}

/** Reads a story. */
export async function readStory(catalogue: Catalogue, story: string): Promise<Story> {
	const rows = await catalogue.query({ partition: storyPartition(story), limit: mostRows })
	const under = <Value>(prefix: string) =>
		new Map(
			rows
				.filter(({ sort }) => sort.startsWith(prefix))
				.map((row) => [row.sort.slice(prefix.length), row as Row<Value>]),
		)
	const one = <Value>(sort: string) => rows.find((row) => row.sort === sort) as Row<Value> | undefined
	return {
		story,
		articles: under<ArticleRow>('article#'),
		photos: under<PhotoRow>('photo#'),
		shared: one<SharedRow>('shared'),
		row: one<StoryRow>('story'),
		stamp: rows.map(({ sort, revision }) => `${sort}@${revision}`).join(' '),
	}
}

/**
 * The photo that a language of the story shows for a name: `lead.kk.jpg` goes before `lead.jpg`, and one whose file was
 * deleted comes last. Only a withdrawal takes an article down (design, promise 4), so what is live keeps its photo.
 */
export function photoFor(story: Story, language: string, name: string): Photo | undefined {
	const rows = photoRows(story, language, name)
	return (rows.find((row) => !isGone(row)) ?? rows[0])?.photo ?? undefined
}

/** True when a photo for the name was uploaded and not deleted since: what is to go live needs this. */
export function hasPhoto(story: Story, language: string, name: string): boolean {
	return photoRows(story, language, name).some((row) => !isGone(row))
}

/** True once the file was deleted and no good one has come since: what is to go live waits for a new one. */
function isGone({ gone, good }: PhotoRow): boolean {
	return gone > good
}

/** What was ever published for a name, the language's own first; one of its other alphabet goes before none. */
function photoRows({ photos }: Story, language: string, name: string): PhotoRow[] {
	const dot = name.lastIndexOf('.')
	const [stem, ending] = [name.slice(0, dot), name.slice(dot)]
	const others = alphabetsBeside(language).map((tag) => `${stem}.${tag}${ending}`)
	return [`${stem}.${language}${ending}`, name, ...others]
		.flatMap((key) => photos.get(key)?.value ?? [])
		.filter(({ photo }) => photo !== null)
}
