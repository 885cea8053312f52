import { alphabetsBeside } from '../alphabet/alphabets-beside.ts'
import type { Language } from '../language/language.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'

/** The SHA-256 of each script in files/, in hexadecimal digits: it changes with each letter of that file. */
export const scriptHashes = {
	'alphabet.js': '3f856c52e284a6dc1d6dbcfda06e23f947af99eb94c23ec5a28d360721b069a1',
	'offline.js': 'cee6117c8a1662f5d4ddcfd28f9ff8dce4b82017a0318e14f3bb42af449431a2',
	'search.js': '15377e10242a366b0b3037f9db0d940c7d022a3338f8b2a8cc408a9e172b60b3',
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

/** The script that remembers a reader's alphabet, for a page's parts; none where the newsroom writes the language in one only. */
export function alphabetScript({ site }: Newsroom, { tag }: Pick<Language, 'tag'>): readonly ScriptFile[] {
	return hasOtherAlphabet(site, tag) ? [scriptFile('alphabet.js')] : []
}

/** True when the site publishes in another alphabet of the same language. */
export function hasOtherAlphabet({ languages }: Newsroom['site'], tag: string): boolean {
	return alphabetsBeside(tag).some((other) => languages.includes(other))
}

/** The script that lets readers save stories, for a page's parts; none where the newsroom does not want it. */
export function offlineScript({ site }: Newsroom): readonly ScriptFile[] {
	return site.offline === true ? [scriptFile('offline.js')] : []
}
