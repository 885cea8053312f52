import { dirname, join, normalize } from 'node:path/posix'
import type { Archive, ArchiveSite, Entry, Found, Text } from '../archive/archive.ts'
import { filesBelow, fingerprintOf, readPost } from '../archive/folder.ts'
import type { Tools } from '../archive/tools.ts'
import { fileWithin, isWebAddress, pathOnSite } from '../archive/within.ts'
import { cutFile } from '../text/front-matter.ts'
import { htmlToMarkdown } from '../text/html-to-markdown.ts'
import { cutAtMore } from '../text/more-mark.ts'
import { decoded } from '../text/values.ts'
import { replaceShortcodes } from './shortcodes.ts'
import { type HugoSite, readHugoSite } from './site-config.ts'
import { surveyHugo } from './survey-hugo.ts'

/** Folders of a Hugo site that hold pages and their files; themes and what was built are not looked at. */
const skipped = /^(\.|public\/|resources\/|node_modules\/|themes\/|public$|resources$|node_modules$|themes$)|\/\./

/** A Hugo site: a folder with its settings and its contents. */
export class HugoArchive implements Archive {
	readonly site: ArchiveSite
	readonly fingerprint: string
	readonly #hugo: HugoSite
	readonly #names: readonly string[]
	readonly #links: readonly string[]
	readonly #timeZone: string

	constructor(root: string, timeZone: string | undefined) {
		this.#hugo = readHugoSite(root)
		this.#timeZone = timeZone ?? this.#hugo.timeZone ?? 'UTC'
		const { files, links } = filesBelow(root, (name) => skipped.test(name))
		this.#names = files
		this.#links = links
		this.fingerprint = fingerprintOf(root, this.#names)
		const { title, url, timeZone: zone, locale } = this.#hugo
		const languages = this.#hugo.namesLanguage ? this.#hugo.languages.filter(({ isBuilt }) => isBuilt) : []
		const titles = languages.flatMap(({ code, title: own }) => (own === undefined ? [] : [[code, own] as const]))
		this.site = {
			titles: titles.length > 0 ? Object.fromEntries(titles) : title === undefined ? {} : { '': title },
			url,
			timeZone: zone,
			languages: languages.length > 0 || locale === undefined ? languages.map(({ code }) => code) : [locale],
		}
	}

	async *survey(): AsyncIterable<Found> {
		yield* surveyHugo(this.#hugo, this.#names, this.#links, this.#timeZone)
	}

	async text(entry: Entry, tools: Tools): Promise<Text> {
		const cut = cutFile(readPost(join(this.#hugo.root, entry.source)))
		const linkTo = (target: string, language: string | undefined) =>
			tools.linkTo(this.#refs(target, language ?? entry.language, entry), entry)
		const replaced = replaceShortcodes(cut.text, cut.line, linkTo)
		const { whole, summary } = cutAtMore(replaced.text)
		if (!/\.html?$/i.test(entry.source)) return { markdown: whole, summary, notes: replaced.notes }
		const { markdown, notes } = htmlToMarkdown(whole)
		return { markdown, notes: [...replaced.notes, ...notes] }
	}

	photo(address: string, from: Entry): string | undefined {
		const path = decoded((pathOnSite(address, this.#hugo.url) ?? address).replace(/[?#].*$/, ''))
		if (isWebAddress(path)) return undefined
		const { base, contentDir } = this.#hugo
		const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path
		const folder = dirname(from.source)
		const page = from.source.replace(/(\.[\w-]+)?\.\w+$/, '')
		const beside = path.startsWith('/') ? [] : [`${folder}/${path}`, `${page}/${path}`]
		const shared = ['static', 'assets', contentDir].map((root) => `${root}/${below}`)
		return fileWithin(this.#hugo.root, [...beside, ...shared])
	}

	targets(address: string, from: Entry): readonly string[] {
		const plain = decoded(address.replace(/[?#].*$/, ''))
		if (plain === '') return []
		const { base } = this.#hugo
		const onSite = pathOnSite(plain, this.#hugo.url)
		if (onSite !== undefined) return [onSite, `${base}${onSite}`, ...this.#refs(onSite, from.language, from)]
		if (isWebAddress(plain)) return []
		const address_ = normalize(join(from.address ?? '/', plain))
		return [`file:${normalize(join(dirname(from.source), plain))}`, address_, ...this.#refs(plain, from.language, from)]
	}

	isForeign(address: string): boolean {
		return isWebAddress(address) && pathOnSite(address, this.#hugo.url) === undefined
	}

	/** What `ref` may mean: a place below the contents, beside the page, or a name alone. */
	#refs(target: string, language: string, from: Entry): string[] {
		const plain = target
			.replace(/[?#].*$/, '')
			.replace(/(\/_?index)?(\.[\w-]+)?\.(md|html)$/, '')
			.replace(/\/$/, '')
		const place = plain.replace(/^\//, '')
		const [, folder = ''] = /^[^:]*:(.*)\/[^/]*$/.exec(`x:${from.key}`) ?? []
		const code = (language || this.#hugo.languages[0]?.code || '').toLowerCase()
		return [`ref:${code}:${place}`, `ref:${code}:${normalize(join(folder, place))}`, `name:${code}:${place}`]
	}
}
