import type { Entry } from '../archive/archive.ts'
import type { ImportState } from '../plan/import-state.ts'
import { withoutSlash } from '../plan/make-plan.ts'

/** An entry with the place that the plan gave it. */
export interface Planned {
	readonly n: number
	readonly entry: Entry
	readonly language: string
	readonly story: string
	readonly slug: string
}

/** Reads a planned entry of the state. */
export function plannedOf(row: Readonly<Record<string, unknown>>): Planned {
	return {
		n: Number(row['n']),
		entry: JSON.parse(String(row['entry'])) as Entry,
		language: String(row['language']),
		story: String(row['story']),
		slug: String(row['slug']),
	}
}

/** The folder of a story or page below the newsroom's. */
export function folderOf({ entry: { kind }, story }: Pick<Planned, 'entry' | 'story'>): string {
	return `${kind === 'page' ? 'pages' : 'articles'}/${story}`
}

/** The manuscript of an entry. */
export function fileOf(planned: Planned): string {
	return `${folderOf(planned)}/${planned.language}.md`
}

/** The entry that an address or name belongs to. */
export function ownerOf(address: string, state: ImportState): Planned | undefined {
	const row = state.one(
		'SELECT sources.* FROM addresses JOIN sources USING (n) WHERE address = ?',
		withoutSlash(address),
	)
	return row === undefined ? undefined : plannedOf(row)
}

/** Where one entry's file is from the folder of another of its kind: `../bread/ru.md`. */
export function relativeLink(to: Planned, fromPage: boolean): string {
	const isPage = to.entry.kind === 'page'
	return isPage === fromPage ? `../${to.story}/${to.language}.md` : `../../${fileOf(to)}`
}
