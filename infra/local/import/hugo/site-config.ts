import { existsSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Named, Refusal } from '../archive/archive.ts'
import { readPost } from '../archive/folder.ts'
import { decode, type Fields, plain, tomlOf, yamlOf } from '../text/front-matter.ts'
import { firstOf, isTrue, linesOf, mapOf } from '../text/values.ts'

/** A language of a Hugo site. */
export interface HugoLanguage {
	/** As the site writes it, in small letters as Hugo compares it. */
	readonly code: string
	readonly title: string | undefined
	/** The folder of its contents, when it has one of its own. */
	readonly contentDir: string | undefined
	/** Where its addresses begin: empty, or `/fr`. */
	readonly prefix: string
	/** False for a language that the site has switched off: its files are known by its code, and left out. */
	readonly isBuilt: boolean
}

/** What a Hugo site's settings say, as far as an import needs it. */
export interface HugoSite {
	readonly root: string
	readonly url: string | undefined
	/** Path of the site below its host: empty, or `/blog`. */
	readonly base: string
	readonly title: string | undefined
	readonly timeZone: string | undefined
	/** The default language first; one that nobody named where `namesLanguage` is false. */
	readonly languages: readonly HugoLanguage[]
	/** False where the settings name no language: Hugo then calls it `en`, whatever it is. */
	readonly namesLanguage: boolean
	/** What stands in the pages’ `lang`. */
	readonly locale: string | undefined
	/** What every page gets before its own fields. */
	readonly cascade: unknown
	readonly contentDir: string
	readonly permalinks: Readonly<Record<string, unknown>>
	readonly uglyUrls: boolean
	/** The author that the whole site names. */
	readonly author: Named | undefined
}

/** Reads hugo.toml and its like, and config/_default. Throws where a folder has none. */
export function readHugoSite(root: string): HugoSite {
	const config = readConfig(root)
	if (config === undefined) throw new Error(`${root} is no Hugo site: there is no hugo.toml and no config/_default`)
	const named = firstOf(config, 'defaultcontentlanguage')
	const main = (named ?? 'en').toLowerCase()
	const inFolder = config['defaultcontentlanguageinsubdir'] === true
	const url = firstOf(config, 'baseurl')
	const params = mapOf(config['params'])
	const title = firstOf(config, 'title') ?? firstOf(params, 'title')
	const listed = Object.entries(mapOf(config['languages']))
	const disabled = linesOf(config['disablelanguages']).map((code) => code.toLowerCase())
	const languages = (listed.length === 0 ? [[main, {}] as const] : listed).map(([code, value]): HugoLanguage => {
		const map = mapOf(value)
		return {
			code,
			title: firstOf(map, 'title') ?? firstOf(mapOf(map['params']), 'title') ?? (code === main ? title : undefined),
			contentDir: firstOf(map, 'contentdir'),
			prefix: code === main && !inFolder ? '' : `/${code}`,
			isBuilt: !isTrue(map['disabled']) && !disabled.includes(code),
		}
	})
	return {
		root,
		url: url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined,
		base: url !== undefined && URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : '',
		title,
		timeZone: firstOf(config, 'timezone'),
		languages: languages.toSorted((a, b) => Number(b.code === main) - Number(a.code === main)),
		namesLanguage: listed.length > 0 || named !== undefined,
		locale: firstOf(config, 'locale', 'languagecode'),
		cascade: config['cascade'],
		contentDir: firstOf(config, 'contentdir') ?? 'content',
		permalinks: mapOf(config['permalinks']),
		uglyUrls: config['uglyurls'] === true,
		author: authorOf(config['author']) ?? authorOf(params['author']),
	}
}

/** The languages, the first of which Hugo writes without a code in file names. */
export function codesOf(site: HugoSite): string[] {
	return site.languages.map(({ code }) => code)
}

function authorOf(value: unknown): Named | undefined {
	const name = linesOf(value)[0] ?? firstOf(mapOf(value), 'name')
	return name === undefined ? undefined : { name }
}

const endings = ['.toml', '.yaml', '.yml', '.json']

/** config/_default under the file at the root, both in small letters; nothing where there is neither. */
function readConfig(root: string): Fields | undefined {
	const folder = join(root, 'config', '_default')
	const parts = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => endings.includes(extname(name)))
				.toSorted()
		: []
	const file = ['hugo', 'config']
		.flatMap((name) => endings.map((ending) => name + ending))
		.find((name) => existsSync(join(root, name)))
	if (file === undefined && parts.length === 0) return undefined
	let config: Record<string, unknown> = {}
	for (const part of parts) {
		const name = part.slice(0, -extname(part).length).toLowerCase()
		const [kind = '', language] = name.split('.')
		const value = readFile(join(folder, part))
		if (kind === 'hugo' || kind === 'config') config = { ...config, ...value }
		else if (language === undefined) config[kind] = { ...mapOf(config[kind]), ...value }
		// languages.fr.toml: what one language says of itself.
		else if (kind === 'languages') config[kind] = { ...mapOf(config[kind]), [language]: value }
	}
	return { ...config, ...(file !== undefined && readFile(join(root, file))) }
}

function readFile(path: string): Fields {
	try {
		const text = decode(readPost(path)).replace(/^\uFEFF/, '')
		if (path.endsWith('.toml')) return tomlOf(text)
		return path.endsWith('.json') ? (plain(JSON.parse(text)) as Fields) : yamlOf(text)
	} catch (error) {
		const words = error instanceof Refusal ? error.note.found : String(error)
		throw new Error(`${path} cannot be read: ${words}`)
	}
}
