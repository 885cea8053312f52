import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SettingsFile } from '../../../functions/article/place.ts'
import type { Authors, Site, Taxonomy } from '../../../functions/newsroom/site.ts'
import { hasErrors, type Problem } from '../../../functions/problem/problem.ts'
import { readSettings } from '../../../functions/validate/read-settings.ts'

/** A newsroom's settings as editors' tools need them. */
export interface ToolSettings {
	readonly site: Site
	readonly authors: Authors
	readonly taxonomy: Taxonomy
	/** What each file is called there: `.yml` or `.yaml`. */
	readonly files: Readonly<Record<'site' | 'authors' | 'taxonomy', string>>
}

/** Reads the settings of a newsroom's folder; those with errors are named, with every problem of theirs. */
export function readToolSettings(
	folder: string,
): { settings: ToolSettings } | { broken: { file: string; problems: Problem[] }[] } {
	const read = (file: SettingsFile) => {
		const name = [`${file}.yml`, `${file}.yaml`].find((name) => existsSync(join(folder, name)))
		if (name === undefined) return { file: `${file}.yml`, value: null, problems: [] }
		return { file: name, ...readSettings(file, readFileSync(join(folder, name))) }
	}
	const [site, authors, taxonomy] = [read('site'), read('authors'), read('taxonomy')]
	const broken = [site, authors, taxonomy].filter(({ problems }) => hasErrors(problems))
	if (broken.length > 0 || site.value === null) return { broken }
	return {
		settings: {
			site: site.value as Site,
			authors: (authors.value ?? {}) as Authors,
			taxonomy: (taxonomy.value ?? { tags: {} }) as Taxonomy,
			files: { site: site.file, authors: authors.file, taxonomy: taxonomy.file },
		},
	}
}
