import { articleAddress } from './address.ts'
import type { Metadata } from './galley.ts'
import { namesFile } from './names-file.ts'

/**
 * Every address of an article, its own first: then its folder's when the slug is another (links by folder hold), its
 * aliases, and those at which its page stood before its slug was changed.
 */
export function addressesOf(
	{ slug, aliases }: Pick<Metadata, 'slug' | 'aliases'>,
	story: string,
	language: string,
	pages: readonly string[],
): string[] {
	const own = articleAddress(language, slug)
	const folder = articleAddress(language, story.replace(/^pages\//, ''))
	const old = aliases.map((alias) => (alias.endsWith('/') || namesFile(alias) ? alias : `${alias}/`))
	return [...new Set([own, folder, ...old, ...pages])]
}
