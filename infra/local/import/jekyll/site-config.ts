import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Named } from '../archive/archive.ts'
import { readPost } from '../archive/folder.ts'
import { decode, type Fields, yamlOf } from '../text/front-matter.ts'
import { firstOf, linesOf, mapOf, textOf } from '../text/values.ts'

/** What a Jekyll site's _config.yml says, as far as an import needs it. */
export interface JekyllSite {
	readonly root: string
	readonly url: string | undefined
	/** Path of the site below its host: empty, or `/blog`. */
	readonly base: string
	readonly title: string | undefined
	readonly timeZone: string | undefined
	/** The default language first; none when the site says nothing of languages. */
	readonly languages: readonly string[]
	readonly permalink: string
	/** Collections whose documents have pages of their own: name → pattern of their addresses. */
	readonly collections: Readonly<Record<string, string>>
	/** Collections whose documents have none. */
	readonly unbuilt: readonly string[]
	readonly defaults: readonly { readonly path: string; readonly type: string; readonly values: Fields }[]
	readonly author: Named | undefined
}

/** Reads _config.yml. Throws where there is none, or none that can be read. */
export function readJekyllSite(root: string): JekyllSite {
	const path = ['_config.yml', '_config.yaml'].map((name) => join(root, name)).find((name) => existsSync(name))
	if (path === undefined) throw new Error(`${root} is no Jekyll site: there is no _config.yml`)
	const config = yamlOf(decode(readPost(path)))
	const main = firstOf(config, 'default_lang', 'lang', 'locale', 'language')
	const url = firstOf(config, 'url')
	const author = linesOf(config['author'])[0] ?? firstOf(mapOf(config['author']), 'name')
	const all = Object.entries(mapOf(config['collections']))
	const isBuilt = (value: unknown) => mapOf(value)['output'] === true
	const collections = all.filter(([, value]) => isBuilt(value))
	return {
		root,
		url: url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined,
		base: (firstOf(config, 'baseurl') ?? '').replace(/\/+$/, ''),
		title: firstOf(config, 'title'),
		timeZone: firstOf(config, 'timezone'),
		languages: [...new Set([...(main === undefined ? [] : [main]), ...linesOf(config['languages'])])],
		permalink: firstOf(config, 'permalink') ?? 'date',
		collections: Object.fromEntries(
			collections.map(([name, value]) => [name, firstOf(mapOf(value), 'permalink') ?? `/${name}/:path:output_ext`]),
		),
		unbuilt: [
			...all.flatMap(([name, value]) => (isBuilt(value) ? [] : [name])),
			...(Array.isArray(config['collections']) ? linesOf(config['collections']) : []),
		],
		defaults: (Array.isArray(config['defaults']) ? config['defaults'] : []).map((one) => {
			const { scope, values } = mapOf(one)
			return {
				path: textOf(mapOf(scope)['path']) ?? '',
				type: textOf(mapOf(scope)['type']) ?? '',
				values: mapOf(values),
			}
		}),
		author: author === undefined ? undefined : { name: author },
	}
}

/** The fields that the site gives to a file of a type before the file's own. */
export function defaultsOf(path: string, type: string, { defaults }: JekyllSite): Fields {
	const inOrder = defaults
		.filter((one) => (one.type === '' || one.type === type) && path.startsWith(one.path.replace(/\*.*$/, '')))
		.toSorted((a, b) => a.path.length - b.path.length)
	return Object.fromEntries(inOrder.flatMap(({ values }) => Object.entries(values)))
}
