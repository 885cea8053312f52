import { placeOf } from '../article/place.ts'
import { fileKey } from '../catalogue/keys.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
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

/** Files in the bucket that mean the same article as a deleted one, by the layouts there are. */
export async function rivalsOf(
	story: string,
	language: string,
	deleted: string,
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
	const others = layouts.filter((key) => key !== deleted)
	const held = await Promise.all(others.map((key) => catalogue.read(fileKey(key))))
	return others.filter((_key, index) => held[index] !== undefined)
}
