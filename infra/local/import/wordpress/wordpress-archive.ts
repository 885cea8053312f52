import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path/posix'
import type { Archive, ArchiveLead, ArchiveSite, Entry, Found, Named, Note, Text } from '../archive/archive.ts'
import { Refusal } from '../archive/archive.ts'
import type { Tools } from '../archive/tools.ts'
import { fileWithin, isWebAddress, isWithin, pathOnSite } from '../archive/within.ts'
import { htmlToMarkdown } from '../text/html-to-markdown.ts'
import { plainHtml } from '../text/plain-html.ts'
import { decoded } from '../text/values.ts'
import { autop } from './autop.ts'
import type { ExportFacts } from './item-entry.ts'
import { readElement, readStretch, textIn } from './read-element.ts'
import { replaceShortcodes } from './shortcodes.ts'
import { splitExport } from './split-export.ts'
import { surveyExport } from './survey-export.ts'

const uploaded = '/wp-content/uploads/'
/** The smaller sizes that WordPress makes of a photo: `market-300x200.jpg` is `market.jpg`. */
const size = /-\d{2,4}x\d{2,4}(?=\.(?:jpe?g|png|webp|avif)$)/i

/** A WordPress export (WXR 1.2), and a copy of its uploads where there is one. */
export class WordPressArchive implements Archive {
	readonly site: ArchiveSite
	readonly fingerprint: string
	readonly #path: string
	readonly #facts: ExportFacts
	readonly #uploads: string | undefined

	constructor(path: string, timeZone: string | undefined, uploads: string | undefined) {
		this.#path = path
		this.#uploads = uploads
		const { size: bytes, mtimeMs } = statSync(path)
		this.fingerprint = `${bytes} ${Math.round(mtimeMs)} ${uploads ?? ''}`
		const head = headOf(path)
		this.#facts = { url: head.url, timeZone: timeZone ?? 'UTC', authors: head.authors }
		this.site = {
			titles: head.title === undefined ? {} : { '': head.title },
			url: head.url,
			timeZone: undefined,
			languages: head.language === '' ? [] : [head.language],
		}
	}

	async *survey({ keep }: Pick<Tools, 'keep'>): AsyncIterable<Found> {
		yield* surveyExport(this.#path, this.#facts, keep)
	}

	async text(entry: Entry, tools: Tools): Promise<Text> {
		if (!('start' in entry.at)) throw new Error(`${entry.source} is no stretch of an export`)
		const item = readElement(readStretch(this.#path, entry.at.start, entry.at.end))
		const content = textIn(item, 'content:encoded')
		const { html, notes } = replaceShortcodes(content, textIn(item, 'wp:post_id'), tools)
		const [before = '', ...after] = html.split(/<!--more[^>]*-->/)
		const whole = [before, ...after].join('\n\n').replace(/<!--[\s\S]*?-->/g, '')
		const converted = htmlToMarkdown(content.includes('<!-- wp:') ? whole : autop(whole))
		const summary =
			after.length === 0 ? undefined : htmlToMarkdown(autop(before.replace(/<!--[\s\S]*?-->/g, ''))).markdown
		const lead = leadOf(entry, tools, notes)
		return {
			markdown: converted.markdown,
			summary,
			notes: [...notes, ...converted.notes],
			...(lead !== undefined && { lead }),
		}
	}

	photo(address: string, _from: Entry): string | undefined {
		const at = address.indexOf(uploaded)
		if (this.#uploads === undefined || at === -1) return undefined
		const below = decoded(address.slice(at + uploaded.length).replace(/[?#].*$/, ''))
		return fileWithin(this.#uploads, [below.replace(size, ''), below]) ?? this.#largest(below.replace(size, ''))
	}

	targets(address: string, _from: Entry): readonly string[] {
		const path = pathOnSite(address.replace(/#.*$/, ''), this.#facts.url)
		return path === undefined ? [] : [decoded(path)]
	}

	isForeign(address: string): boolean {
		return isWebAddress(address) && !address.includes(uploaded) && pathOnSite(address, this.#facts.url) === undefined
	}

	/** The largest of the sizes that were made of a photo, where the photo itself is not in the copy. */
	#largest(below: string): string | undefined {
		const root = this.#uploads
		if (root === undefined || fileFolder(root, below) === undefined) return undefined
		const stem = basename(below, extname(below))
		const width = (name: string) => Number(/-(\d+)x\d+\.\w+$/.exec(name)?.[1])
		const [found] = readdirSync(join(root, dirname(below)))
			.filter((name) => name.startsWith(`${stem}-`) && size.test(name) && name.replace(size, '') === basename(below))
			.toSorted((a, b) => width(b) - width(a))
		return found === undefined ? undefined : fileWithin(root, [join(dirname(below), found)])
	}
}

/** Opens an export. Throws where a file is none. */
export function openExport(path: string, timeZone: string | undefined, uploads: string | undefined): WordPressArchive {
	return new WordPressArchive(path, timeZone, uploads)
}

function fileFolder(root: string, below: string): string | undefined {
	const folder = join(root, dirname(below))
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
	return isWithin(realpathSync(root), realpathSync(folder)) ? folder : undefined
}

/** The photo above a text is an attachment that the post names by number. */
function leadOf({ lead }: Entry, tools: Tools, notes: Note[]): ArchiveLead | undefined {
	if (lead === undefined) return undefined
	const file = tools.kept(lead.image.slice('attachment:'.length))
	if (file !== undefined) return { image: file.address, alt: file.alt, caption: file.caption }
	notes.push({ rule: 'photo-missing', found: lead.image })
	return undefined
}

/** What stands before the first item. */
function headOf(path: string) {
	const found: Record<string, string> = Object.create(null)
	const authors = new Map<string, Named>()
	for (const { name, start, end, cut } of splitExport(path)) {
		if (name === 'item') break
		if (cut) continue
		try {
			const element = readElement(readStretch(path, start, end))
			if (name !== 'wp:author') found[name] ??= element.text.trim()
			else {
				const login = textIn(element, 'wp:author_login')
				const shown = plainHtml(textIn(element, 'wp:author_display_name')) ?? login
				// A login that is an address of somebody's is nobody's business.
				authors.set(login, login.includes('@') ? { name: shown } : { id: login, name: shown })
			}
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
		}
	}
	const url = found['link'] || found['wp:base_blog_url']
	return {
		title: found['title'] === undefined ? undefined : plainHtml(found['title']),
		url: url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined,
		language: found['language'] ?? '',
		authors,
	}
}
