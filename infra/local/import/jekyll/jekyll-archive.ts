import { dirname, join, normalize } from 'node:path/posix'
import type { Archive, ArchiveSite, Entry, Found, Text } from '../archive/archive.ts'
import { filesBelow, fingerprintOf, readPost } from '../archive/folder.ts'
import type { Tools } from '../archive/tools.ts'
import { fileWithin, isWebAddress, pathOnSite } from '../archive/within.ts'
import { cutFile } from '../text/front-matter.ts'
import { htmlToMarkdown } from '../text/html-to-markdown.ts'
import { cutAtMore } from '../text/more-mark.ts'
import { decoded } from '../text/values.ts'
import { dropAttributes } from './kramdown.ts'
import { replaceLiquid } from './liquid.ts'
import { type JekyllSite, readJekyllSite } from './site-config.ts'
import { surveyJekyll } from './survey-jekyll.ts'

/** Folders that are built, or that no text of the site is in. */
const skipped =
	/^(_site|_sass|_layouts|_includes|_data|_plugins|vendor|node_modules|\.[^/]*)(\/|$)|\/\.|\/node_modules(\/|$)/

/** A Jekyll site: a folder with _config.yml, _posts and the rest. */
export class JekyllArchive implements Archive {
	readonly site: ArchiveSite
	readonly fingerprint: string
	readonly #jekyll: JekyllSite
	readonly #names: readonly string[]
	readonly #links: readonly string[]
	readonly #timeZone: string

	constructor(root: string, timeZone: string | undefined) {
		this.#jekyll = readJekyllSite(root)
		const { title, url, timeZone: zone, languages } = this.#jekyll
		this.#timeZone = timeZone ?? zone ?? 'UTC'
		const { files, links } = filesBelow(root, (name) => skipped.test(name))
		this.#names = files
		this.#links = links
		this.fingerprint = fingerprintOf(root, this.#names)
		this.site = { titles: title === undefined ? {} : { '': title }, url, timeZone: zone, languages }
	}

	async *survey(): AsyncIterable<Found> {
		yield* surveyJekyll(this.#jekyll, this.#names, this.#links, this.#timeZone)
	}

	async text(entry: Entry, tools: Tools): Promise<Text> {
		const { root, url, base } = this.#jekyll
		const cut = cutFile(readPost(join(root, entry.source)))
		const linkTo = (kind: 'post' | 'path', target: string) =>
			tools.linkTo([kind === 'post' ? `post:${target.replace(/^\//, '')}` : `file:${target.replace(/^\//, '')}`], entry)
		const liquid = replaceLiquid(cut.text, cut.line, { url, base, linkTo })
		const { whole, summary } = cutAtMore(liquid.text)
		const { text, notes } = /\.html?$/i.test(entry.source) ? asMarkdown(whole) : dropAttributes(whole, cut.line)
		return { markdown: text, summary, notes: [...liquid.notes, ...notes] }
	}

	photo(address: string, from: Entry): string | undefined {
		const path = decoded((pathOnSite(address, this.#jekyll.url) ?? address).replace(/[?#].*$/, ''))
		if (isWebAddress(path)) return undefined
		const { base, root } = this.#jekyll
		const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path
		return fileWithin(root, [
			below,
			join(dirname(from.source), below),
			`assets/${below}`,
			`assets/images/${below}`,
			`images/${below}`,
		])
	}

	targets(address: string, from: Entry): readonly string[] {
		const plain = decoded(address.replace(/[?#].*$/, ''))
		if (plain === '') return []
		const { base, url } = this.#jekyll
		const onSite = pathOnSite(plain, url)
		if (onSite !== undefined) return [onSite, `${base}${onSite}`, `${onSite}.html`]
		if (isWebAddress(plain)) return []
		return [`file:${normalize(join(dirname(from.source), plain))}`, normalize(join(from.address ?? '/', '..', plain))]
	}

	isForeign(address: string): boolean {
		return isWebAddress(address) && pathOnSite(address, this.#jekyll.url) === undefined
	}
}

function asMarkdown(html: string) {
	const { markdown, notes } = htmlToMarkdown(html)
	return { text: markdown, notes }
}
