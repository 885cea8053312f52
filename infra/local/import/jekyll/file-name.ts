import { extname } from 'node:path/posix'
import type { JekyllSite } from './site-config.ts'

/** What a file's name says of a post or page. */
export interface JekyllFile {
	readonly path: string
	readonly type: 'posts' | 'drafts' | 'pages' | 'collection'
	/** Of the post's name: `2024-05-01`. */
	readonly date: string | undefined
	readonly name: string
	/** Folders that are categories, or that a page stands in. */
	readonly folders: readonly string[]
	/** Of the folders: `_i18n/ru/_posts`, `ru/_posts`. */
	readonly language: string | undefined
	readonly collection: string | undefined
	readonly isHtml: boolean
}

const markdown = /\.(md|markdown|mkd|mkdn|mkdown)$/i
const html = /\.html?$/i

/** Reads a path; nothing for what is no text of the site. */
export function jekyllFile(path: string, site: JekyllSite): JekyllFile | undefined {
	if (!markdown.test(path) && !html.test(path)) return undefined
	const isHtml = html.test(path)
	const steps = path.split('/')
	const stem = (steps.at(-1) ?? '').slice(0, -extname(path).length)
	const among = (folder: string) => steps.slice(0, -1).indexOf(folder)
	const [posts, drafts] = [among('_posts'), among('_drafts')]
	const at = Math.max(posts, drafts)
	if (at !== -1) {
		const [, date, name] = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(stem) ?? []
		if (posts !== -1 && date === undefined) return undefined
		const around = [...steps.slice(0, at), ...steps.slice(at + 1, -1)].filter((step) => step !== '_i18n')
		const { language, folders } = languageIn(around, site)
		return {
			path,
			type: posts !== -1 ? 'posts' : 'drafts',
			date,
			name: name ?? stem,
			folders,
			language,
			collection: undefined,
			isHtml,
		}
	}
	const [first = ''] = steps
	if (first.startsWith('_')) {
		const collection = first.slice(1)
		if (!Object.hasOwn(site.collections, collection)) return undefined
		const { language, folders } = languageIn(steps.slice(1, -1), site)
		return { path, type: 'collection', date: undefined, name: stem, folders, language, collection, isHtml }
	}
	if (steps.some((step) => step.startsWith('_'))) return undefined
	const { language, folders } = languageIn(steps.slice(0, -1), site)
	return { path, type: 'pages', date: undefined, name: stem, folders, language, collection: undefined, isHtml }
}

function languageIn(folders: readonly string[], { languages }: JekyllSite) {
	const [first] = folders
	const language = first !== undefined && languages.includes(first) ? first : undefined
	return { language, folders: language === undefined ? folders : folders.slice(1) }
}
