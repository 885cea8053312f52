import { faces } from '../font/faces.ts'
import type { FontAsset } from '../font/font-assets.ts'
import { fontKey } from '../font/font-faces.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { forever, putOnce } from '../ports/put-once.ts'
import { offlineScriptKey } from '../reader/offline-script.ts'
import { scriptAssets } from '../reader/script-assets.ts'
import { scriptType } from './service-worker.ts'

/** What publishing assets works with. */
export interface AssetTools {
	readonly site: ObjectStore
	/** All fonts by their keys. */
	readonly fonts: () => Promise<ReadonlyMap<string, FontAsset>>
}

/**
 * Puts the fonts of the site's languages, and its script, where its pages look for them. They are named after their bytes, so those that
 * are there stay, and those of former versions too: a page that is still in somebody's cache finds its own.
 */
export async function publishAssets(
	{ site: { languages, offline } }: Newsroom,
	{ site, fonts }: AssetTools,
): Promise<void> {
	const assets = await fonts()
	const keys = new Set(languages.flatMap((tag) => faces.get(tag) ?? []).map(fontKey))
	for (const key of keys) {
		const asset = assets.get(key)
		if (asset === undefined) throw new Error(`There is no ${key} to publish`)
		await putOnce(site, key, asset.body, { contentType: asset.contentType, cacheControl: forever })
	}
	if (offline !== true) return
	await putOnce(site, offlineScriptKey, scriptAssets().offline, { contentType: scriptType, cacheControl: forever })
}
