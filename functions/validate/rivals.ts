import { placeOf } from '../article/place.ts'
import { fileKey } from '../catalogue/keys.ts'
import type { ArticleRow, FileRow } from '../catalogue/rows.ts'
import type { ValidateTools } from './tools.ts'

/** The layouts in the order in which one wins over another: the canonical one first. */
function rank(key: string): number {
	const steps = key.split('/').slice(1)
	if (steps.length === 1) return 2
	if (steps[1]?.startsWith('index.')) return 1
	return placeOf(key).kind === 'manuscript' && (placeOf(key) as { story: string }).story === steps[0] ? 0 : 3
}

/**
 * The other file of an article that goes before this one, if there is one. Which wins is a matter of names, not of
 * time, so that the same files always make the same site.
 */
export function rivalOf(key: string, row: ArticleRow | undefined): string | undefined {
	if (row === undefined || row.manuscript.key === key || row.verdict === 'deleted') return undefined
	const other = row.manuscript.key
	return rank(other) < rank(key) || (rank(other) === rank(key) && other < key) ? other : undefined
}

/**
 * Noted files that mean the same article as this one, by the layouts there are: each is to learn that its place is taken,
 * or to step in where this one was deleted.
 */
export async function rivalsOf(
	story: string,
	language: string,
	key: string,
	removed: boolean,
	{ catalogue }: ValidateTools,
): Promise<string[]> {
	const root = story.startsWith('pages/') ? 'pages' : 'articles'
	const name = story.replace(/^pages\//, '')
	const layouts = [
		`${root}/${name}/${language}.md`,
		`${root}/${name}/index.${language}.md`,
		`${root}/${name}.${language}.md`,
		`${root}/${language}/${name}.md`,
	]
	const others = layouts.filter((other) => other !== key)
	const notes = await Promise.all(others.map((other) => catalogue.read(fileKey(other))))
	return others.filter((_other, index) => {
		const note = notes[index]?.value as FileRow | undefined
		// Two files that are both deleted have nothing to tell each other.
		return note !== undefined && !(removed && note.deleted)
	})
}
