import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Mirror } from '../../infra/local/mirror.ts'
import { LocalNewsroom } from '../../infra/local/newsroom.ts'
import { summarise } from '../../infra/local/summary.ts'
import { all, type Element } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'

/** The origin in content/site.yml. */
export const origin = 'https://news.example.org'

export interface SiteObject {
	readonly key: string
	readonly body: Buffer
	readonly contentType: string
	/** What a server answers with it. */
	readonly status: number
}

/** An HTML object, read as a browser reads it. */
export interface Page extends SiteObject {
	readonly kind: 'article' | 'lite' | 'email' | 'embed' | 'front' | 'chooser' | 'notice' | 'moved'
	readonly html: string
	readonly root: Element
	/** Its address on the site, decoded: `/en/x/`. */
	readonly address: string
}

/** An article that readers can see, as its report says. */
export interface LiveArticle {
	readonly story: string
	readonly language: string
	readonly url: string
}

export interface BuiltSite {
	readonly objects: ReadonlyMap<string, SiteObject>
	readonly pages: readonly Page[]
	readonly articles: readonly LiveArticle[]
	/** Manuscripts by what became of them. */
	readonly outcomes: ReadonlyMap<string, string>
	readonly failures: readonly string[]
}

/** What the newsroom in content/ has made in another alphabet, because no file says it there. */
const made: readonly LiveArticle[] = [
	{ story: 'bread-oven', language: 'uz-Cyrl', url: 'https://news.example.org/uz-Cyrl/bread-oven/' },
]

/** Publishes a folder through the functions themselves, and reads all that they wrote. */
export async function buildSite(content: string, site: string, data: string): Promise<BuiltSite> {
	const failures: string[] = []
	const log = { info: () => {}, error: (message: string) => void failures.push(message) }
	const newsroom = new LocalNewsroom({ site, data, once: true, log })
	try {
		const files = await new Mirror(content, newsroom).syncAll()
		await newsroom.settled()
		const { manuscripts } = await summarise(files, newsroom, 0)
		const written = manuscripts.flatMap(({ story, language, url, status }) =>
			status === 'live' && story !== null && language !== null && url !== null ? [{ story, language, url }] : [],
		)
		const articles = [...written, ...made]
		const objects = new Map<string, SiteObject>()
		for (const key of keysBelow(site)) {
			const { contentType = '', metadata = {} } = (await newsroom.site.head(key)) ?? {}
			const status = Number(metadata['status'] ?? 200)
			objects.set(key, { key, body: readFileSync(join(site, key)), contentType, status })
		}
		return {
			objects,
			pages: [...objects.values()].filter(({ key }) => key.endsWith('.html')).map((object) => pageOf(object, articles)),
			articles,
			outcomes: new Map(manuscripts.map(({ key, status }) => [key, status])),
			failures,
		}
	} finally {
		await newsroom.close()
	}
}

/** Every file below a folder, as keys in order. */
export function keysBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort()
}

function pageOf(object: SiteObject, articles: readonly LiveArticle[]): Page {
	const { key, body, status } = object
	const html = body.toString()
	const address = `/${key.replace(/index\.html$/, '')}`
	return { ...object, html, address, root: readHtml(html), kind: kindOf(key, address, status, articles) }
}

function kindOf(key: string, address: string, status: number, articles: readonly LiveArticle[]): Page['kind'] {
	if (status === 301) return 'moved'
	if (status !== 200) return 'notice'
	if (key === 'index.html') return 'chooser'
	if (articles.some(({ url }) => url === origin + encodeURI(address))) return 'article'
	const form = (['lite', 'email', 'embed'] as const).find((name) =>
		articles.some(({ url }) => `${url}${name}/` === origin + encodeURI(address)),
	)
	return form ?? 'front'
}

/** The page of a full address, when the site answers it with 200. */
export function pageAt(site: BuiltSite, url: string): Page | undefined {
	return site.pages.find(({ address, status }) => status === 200 && origin + encodeURI(address) === url)
}

/** `content` of a page's `<meta>` of that name, or `href` of its `<link>` of that rel. */
export function linkOfRel(page: Page, rel: string): string | undefined {
	return all(page.root, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href']
}

/** Complaints about every page, each with the page's address. */
export function complaints(pages: readonly Page[], about: (page: Page) => readonly string[]): string[] {
	return pages.flatMap((page) => about(page).map((text) => `${page.address}: ${text}`))
}
