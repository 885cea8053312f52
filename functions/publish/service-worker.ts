import type { Newsroom } from '../newsroom/newsroom.ts'
import { scriptAssets } from '../reader/script-assets.ts'
import type { PublicObject } from '../site/public-object.ts'

/** The content type of scripts (RFC 9239). */
export const scriptType = 'text/javascript; charset=utf-8'

/** The key of the site's service worker: at the root, because it may answer for nothing above itself. */
export const serviceWorkerKey = 'sw.js'

/**
 * The site's service worker. Where the newsroom wants none there is one that goes away by itself: browsers that once had
 * the other ask for this address again, and would keep the other if nothing were here.
 */
export function serviceWorker({ site }: Newsroom): PublicObject {
	const { worker, workerOff } = scriptAssets()
	return {
		body: site.offline === true ? worker : workerOff,
		contentType: scriptType,
		cacheControl: 'public, max-age=0, must-revalidate',
	}
}
