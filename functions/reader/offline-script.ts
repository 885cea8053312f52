import type { Newsroom } from '../newsroom/newsroom.ts'

/** The SHA-256 of files/offline.js in hexadecimal digits: it changes with each letter of that file. */
export const offlineHash = 'cee6117c8a1662f5d4ddcfd28f9ff8dce4b82017a0318e14f3bb42af449431a2'

/** Where the script stands in the site's bucket. */
export const offlineScriptKey = `assets/${offlineHash.slice(0, 16)}.js`

/** A script of the site's own in a file, as a page loads it: a browser runs no other under that address. */
export interface ScriptFile {
	readonly src: string
	/** Of its bytes (https://www.w3.org/TR/sri-2/): `sha256-…`. */
	readonly integrity: string
}

const offline: ScriptFile = {
	src: `/${offlineScriptKey}`,
	integrity: `sha256-${Buffer.from(offlineHash, 'hex').toString('base64')}`,
}

/** The script that lets readers save stories, for a page's parts; none where the newsroom does not want it. */
export function offlineScript({ site }: Newsroom): { readonly module?: ScriptFile } {
	return site.offline === true ? { module: offline } : {}
}
