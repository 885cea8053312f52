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
	const place = contentsOf(path, site)
	if (place === undefined) return undefined
	const { root } = place
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
		language: isSuffix ? suffix : (place.code ?? site.languages[0]?.code ?? 'en'),
		folders: isBundle ? folders.slice(0, -1) : folders,
		name: isBundle ? (folders.at(-1) ?? plain) : plain,
		kind: plain === '_index' || (plain === 'index' && folders.length === 0) ? 'front' : isBundle ? 'bundle' : 'page',
		isHtml: ending.startsWith('.htm'),
	}
}

/** The folder of contents that a path is below, with the code of a language that has it for itself; the deepest there is. */
export function contentsOf(
	path: string,
	{ languages, contentDir }: HugoSite,
): { root: string; code: string | undefined } | undefined {
	const own = languages.flatMap(({ code, contentDir: root }) => (root === undefined ? [] : [{ root, code }]))
	return [...own, { root: contentDir, code: undefined }]
		.filter(({ root }) => path.startsWith(`${root}/`))
		.toSorted((a, b) => b.root.length - a.root.length)[0]
}

/** The page's place below the contents, the same in every language: `posts/bread`. */
export function placeIn({ folders, name }: HugoFile): string {
	return [...folders, name].join('/')
}
