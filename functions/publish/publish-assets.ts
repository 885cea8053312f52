import { faces } from '../font/faces.ts'
import type { FontAsset } from '../font/font-assets.ts'
import { fontKey } from '../font/font-faces.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { forever } from '../ports/put-once.ts'
import { hasOtherAlphabet, type PageScript, scriptKey } from '../reader/page-scripts.ts'
import { scriptAssets } from '../reader/script-assets.ts'
import { project } from '../site/project.ts'
import type { PublicObject } from '../site/public-object.ts'
import { scriptType } from './service-worker.ts'

/** What publishing assets works with. */
export interface AssetTools {
	readonly site: ObjectStore
	/** All fonts by their keys. */
	readonly fonts: () => Promise<ReadonlyMap<string, FontAsset>>
}

/**
 * Puts the fonts of the site's languages, and its scripts, where its pages look for them. They are named after their bytes:
 * what is there is the same, unless somebody spoilt it. Those of former versions stay, because a page that is still in
 * somebody's cache finds its own.
 */
export async function publishAssets(newsroom: Newsroom, tools: AssetTools): Promise<void> {
	const assets = await assetsOf(newsroom, tools)
	const keys = [...assets.keys()]
	await project(tools.site, async () => ({ stamp: keys.join(' '), keys, render: async () => assets }))
}

async function assetsOf({ site }: Newsroom, tools: AssetTools): Promise<ReadonlyMap<string, PublicObject>> {
	const fonts = await tools.fonts()
	const keys = new Set(site.languages.flatMap((tag) => faces.get(tag) ?? []).map(fontKey))
	const assets = new Map<string, PublicObject>()
	for (const key of keys) {
		const font = fonts.get(key)
		if (font === undefined) throw new Error(`There is no ${key} to publish`)
		assets.set(key, { ...font, cacheControl: forever })
	}
	const scripts = scriptAssets().pages
	const names: readonly PageScript[] = [
		'search.js',
		'talk.js',
		...(site.languages.some((tag) => hasOtherAlphabet(site, tag)) ? (['alphabet.js'] as const) : []),
		...(site.offline === true ? (['offline.js'] as const) : []),
	]
	for (const name of names)
		assets.set(scriptKey(name), { body: scripts[name], contentType: scriptType, cacheControl: forever })
	return assets
}
