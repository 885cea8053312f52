import type { Newsroom } from '../newsroom/newsroom.ts'

/** The SHA-256 of each script in files/, in hexadecimal digits: it changes with each letter of that file. */
export const scriptHashes = {
	'offline.js': 'cee6117c8a1662f5d4ddcfd28f9ff8dce4b82017a0318e14f3bb42af449431a2',
	'talk.js': '7c30ba2669e3b808ac5abcf1ed008bbd53b6dfb9564f420507f7e3262551f887',
} as const
export type PageScript = keyof typeof scriptHashes

/** Where a script stands in the site's bucket. */
export function scriptKey(name: PageScript): string {
	return `assets/${scriptHashes[name].slice(0, 16)}.js`
}

/** A script of the site's own in a file, as a page loads it: a browser runs no other under that address. */
export interface ScriptFile {
	readonly src: string
	/** Of its bytes (https://www.w3.org/TR/sri-2/): `sha256-…`. */
	readonly integrity: string
}

/** A script, for a page's parts. */
export function scriptFile(name: PageScript): ScriptFile {
	const integrity = `sha256-${Buffer.from(scriptHashes[name], 'hex').toString('base64')}`
	return { src: `/${scriptKey(name)}`, integrity }
}

/** The script that lets readers save stories, for a page's parts; none where the newsroom does not want it. */
export function offlineScript({ site }: Newsroom): readonly ScriptFile[] {
	return site.offline === true ? [scriptFile('offline.js')] : []
}
