import { type Note, Refusal } from '../archive/archive.ts'
import { readPost } from '../archive/folder.ts'
import { cutFile, type Fields } from '../text/front-matter.ts'
import { firstOf, isTrue, mapOf } from '../text/values.ts'
import type { HugoFile } from './file-name.ts'
import type { HugoSite } from './site-config.ts'

/** What a folder's front (`_index.md`) says of the pages below it. */
export interface Front {
	readonly title: string | undefined
	/** Fields that every page below gets before its own. */
	readonly cascade: Fields
	readonly notes: readonly Note[]
}

/** Fronts by their language and folders: `ru posts/2024`. */
export type Fronts = ReadonlyMap<string, Front>

/** Reads a front; one that cannot be read says nothing. */
export function readFront({ path }: HugoFile, { root }: HugoSite): Front {
	try {
		const { fields } = cutFile(readPost(`${root}/${path}`))
		const { cascade, left } = cascadeOf(fields['cascade'])
		return {
			title: firstOf(fields, 'title'),
			cascade,
			notes: left.map((found) => ({ rule: 'cascade-left', found })),
		}
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { title: undefined, cascade: {}, notes: [] }
	}
}

/** Where a front is found again. */
export function frontKey(language: string, folders: readonly string[]): string {
	return `${language} ${folders.join('/')}`
}

/** What a page gets from the settings and from the fronts above it, the nearest last. */
export function inherited({ language, folders }: HugoFile, fronts: Fronts, site: HugoSite): Fields {
	const above = [[], ...folders.map((_folder, index) => folders.slice(0, index + 1))]
	const cascades = above.map((path) => fronts.get(frontKey(language, path))?.cascade)
	return Object.assign({}, cascadeOf(site.cascade).cascade, ...cascades)
}

/**
 * `cascade`, one map or several (https://gohugo.io/configuration/cascade/): whether pages are drafts, and whether they are
 * built. A map that is only for some pages is read for drafts alone, and for all of them: better a draft too many than one
 * that readers see.
 */
function cascadeOf(value: unknown): { cascade: Fields; left: string[] } {
	const cascade: Record<string, unknown> = {}
	const left = new Set<string>()
	for (const map of (Array.isArray(value) ? value : [value]).map(mapOf)) {
		const isForAll = map['_target'] === undefined && map['target'] === undefined
		for (const [name, each] of Object.entries(map)) {
			const isDraft = name === 'draft' && (isForAll || isTrue(each))
			if (isDraft || (isForAll && (name === 'build' || name === '_build'))) cascade[name] = each
			else left.add(name)
		}
	}
	return { cascade, left: [...left] }
}
