import type { Link, Root } from 'mdast'
import { articleAddress, linkOf } from '../../article/address.ts'
import { placeOf } from '../../article/place.ts'
import { walkMarkdown } from '../../article/walk-tree.ts'
import { type BodyContext, type BodyStep, placeOfNode, report } from './body-context.ts'

const safe = /^(https?|mailto|tel):/i

/**
 * Links: those to another article's file (`../apple-orchard/en.md`) become its public address; those that would run
 * something are unlinked; those that lead to no article are reported when the stage has looked (`links`).
 */
export const checkLinks: BodyStep<Root> = (tree, context) => {
	walkMarkdown(tree, (link, index, parent) => {
		if (link.type !== 'link') return undefined
		if (isUnsafe(link.url)) {
			report(context, 'link-unsafe', link, { address: link.url })
			parent.children.splice(index, 1, ...link.children)
			return index
		}
		if (isRelative(link.url)) relative(link, context)
		return undefined
	})
}

/** `javascript:` and the like, also with the white space and controls that browsers skip (URL Standard, 4.4). */
function isScheme(address: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(address.replace(/[\0-\x20]+/g, ''))
}

function isUnsafe(address: string): boolean {
	return isScheme(address) && !safe.test(address)
}

/** An address within the site: of an article's file, or from the site's root. */
function isRelative(address: string): boolean {
	return !isScheme(address) && !address.startsWith('//') && !address.startsWith('#')
}

function relative(link: Link, context: BodyContext): void {
	const target = targetOf(link.url, context)
	if (target === undefined) {
		if (!link.url.startsWith('/')) report(context, 'link-dead', link, { address: link.url })
		return
	}
	context.links.push({ ...target, written: link.url, at: placeOfNode(link) })
	link.url =
		linkOf(articleAddress(target.language, target.story.replace(/^pages\//, ''))) + (/#.*$/.exec(link.url)?.[0] ?? '')
}

/** The article that a relative link to a file means. */
function targetOf(
	address: string,
	{ story, language, languages }: BodyContext,
): { story: string; language: string } | undefined {
	const folder = story.startsWith('pages/') ? story : `articles/${story}`
	let path: string
	try {
		path = decodeURIComponent(new URL(address.replace(/[?#].*$/, ''), `file:///${folder}/`).pathname.slice(1))
	} catch {
		return undefined
	}
	// `../apple-orchard/` means the same language's article of that story.
	const place = placeOf(path.endsWith('/') ? `${path}${language}.md` : path)
	if (place.kind !== 'manuscript') return undefined
	const tag = languages.find(
		(candidate) => candidate.toLowerCase() === place.languagePart.replaceAll('_', '-').toLowerCase(),
	)
	return tag === undefined ? undefined : { story: place.story, language: tag }
}
