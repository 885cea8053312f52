import { basename, dirname, extname } from 'node:path/posix'
import { codesOf, type HugoSite } from './site-config.ts'

/** What a file's name says of a page. */
export interface HugoFile {
	/** Below the site's folder: `content/posts/bread/index.ru.md`. */
	readonly path: string
	readonly language: string
	/** Folders below the contents, without the bundle's own: `['posts']`. */
	readonly folders: readonly string[]
	/** Of the page: `bread`, also for `bread/index.ru.md`. */
	readonly name: string
	readonly kind: 'page' | 'bundle' | 'front'
	readonly isHtml: boolean
}

const readable = ['.md', '.markdown', '.mdown', '.html', '.htm']
/** Formats that Hugo reads with the help of other programs. */
export const otherFormats = ['.adoc', '.asciidoc', '.ad', '.rst', '.org', '.pandoc', '.pdc']

/** Reads a path; nothing for what is no page (a photo, a data file) or stands outside the contents. */
export function hugoFile(path: string, site: HugoSite): HugoFile | undefined {
	const ending = extname(path).toLowerCase()
	if (!readable.includes(ending)) return undefined
	const roots = site.languages
		.map(({ code, contentDir }) => ({ code, root: contentDir }))
		.filter(({ root }) => root !== undefined && path.startsWith(`${root}/`))
		.toSorted((a, b) => (b.root?.length ?? 0) - (a.root?.length ?? 0))
	const root = roots[0]?.root ?? (path.startsWith(`${site.contentDir}/`) ? site.contentDir : undefined)
	if (root === undefined) return undefined
	const stem = basename(path).slice(0, -ending.length)
	const suffix = /\.([a-zA-Z][\w-]*)$/.exec(stem)?.[1]?.toLowerCase()
	const isSuffix = suffix !== undefined && codesOf(site).includes(suffix)
	const plain = isSuffix ? stem.slice(0, -suffix.length - 1) : stem
	const folders = dirname(path.slice(root.length + 1))
		.split('/')
		.filter((part) => part !== '.')
	const isBundle = plain === 'index' && folders.length > 0
	return {
		path,
		language: isSuffix ? suffix : (roots[0]?.code ?? site.languages[0]?.code ?? 'en'),
		folders: isBundle ? folders.slice(0, -1) : folders,
		name: isBundle ? (folders.at(-1) ?? plain) : plain,
		kind: plain === '_index' || (plain === 'index' && folders.length === 0) ? 'front' : isBundle ? 'bundle' : 'page',
		isHtml: ending.startsWith('.htm'),
	}
}

/** The page's place below the contents, the same in every language: `posts/bread`. */
export function placeIn({ folders, name }: HugoFile): string {
	return [...folders, name].join('/')
}
