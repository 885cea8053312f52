import { settingsKey } from '../catalogue/keys.ts'
import type { SettingsRow } from '../catalogue/rows.ts'
import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { remembered } from '../ports/remembered.ts'
import { type ThemeFile, themeOf } from '../style/theme.ts'
import { withMadeNames } from './made-names.ts'
import type { Newsroom } from './newsroom.ts'
import type { Authors, Site, Taxonomy, WordFile } from './site.ts'

/** The settings as they hold now, and a stamp that changes with them. */
export interface CurrentNewsroom {
	readonly newsroom: Newsroom
	readonly stamp: string
}

const kept = remembered<object>(20)
const named = remembered<Newsroom>(5)

/** The key in the desk under which accepted settings are kept. */
export const settingsObjectKey = (hash: string) => `settings/${hash}.json`

/** The newsroom's settings, or nothing as long as no site.yml has been accepted. */
export async function readNewsroom(catalogue: Catalogue, desk: ObjectStore): Promise<CurrentNewsroom | undefined> {
	const rows = await catalogue.query({ partition: 'settings', limit: 10 })
	const hashOf = (file: string) =>
		(rows.find(({ sort }) => sort === file)?.value as SettingsRow | undefined)?.settings ?? null
	const hashes = {
		site: hashOf('site'),
		authors: hashOf('authors'),
		taxonomy: hashOf('taxonomy'),
		theme: hashOf('theme'),
	}
	if (hashes.site === null) return undefined
	const [site, authors, taxonomy, theme] = await Promise.all([
		load(desk, hashes.site),
		load(desk, hashes.authors),
		load(desk, hashes.taxonomy),
		load(desk, hashes.theme),
	])
	const stamp = `${hashes.site} ${hashes.authors} ${hashes.taxonomy} ${hashes.theme}`
	const newsroom: Newsroom = {
		site: site as Site,
		authors: (authors ?? {}) as Authors,
		taxonomy: (taxonomy ?? { tags: {} }) as Taxonomy,
		theme: themeOf((theme ?? {}) as ThemeFile),
	}
	return { newsroom: await named(desk, stamp, () => withMadeNames(newsroom)), stamp }
}

/** The newsroom's word list; empty where it has none. No page shows it, so it is no part of the settings' stamp. */
export async function readWordList(catalogue: Catalogue, desk: ObjectStore): Promise<readonly string[]> {
	const row = (await catalogue.read(settingsKey('words')))?.value as SettingsRow | undefined
	const words = (await load(desk, row?.settings ?? null)) as WordFile | undefined
	return words?.withhold ?? []
}

async function load(desk: ObjectStore, hash: string | null): Promise<object | undefined> {
	if (hash === null) return undefined
	return kept(desk, hash, async () => {
		const object = await desk.get(settingsObjectKey(hash))
		if (object === undefined) throw new Error(`The desk has lost settings ${hash}`)
		const value: unknown = JSON.parse(Buffer.from(object.body).toString())
		if (typeof value !== 'object' || value === null) throw new Error(`Settings ${hash} are no object`)
		return value
	})
}
