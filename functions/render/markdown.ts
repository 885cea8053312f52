import type { Root, RootContent } from 'hast'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import { h } from 'hastscript'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { linkOf } from '../article/address.ts'
import { copyTree } from '../article/copy-tree.ts'
import { photoAddress } from '../article/photo-address.ts'
import { isPage } from '../article/story-kind.ts'
import { absolute, inLanguage } from '../newsroom/newsroom.ts'
import type { ArticleView } from './article-view.ts'
import { markdownHandlers } from './markdown-handlers.ts'
import { namedAuthor } from './named-author.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { makeAbsolute } from './steps/make-absolute.ts'
import { placeOnePhoto } from './steps/place-photos.ts'

/**
 * The text as it was published, back in markdown (CommonMark with GFM's tables and footnotes), for people and programs
 * that read no HTML. Photos and links have whole addresses.
 */
export function markdownOf(view: ArticleView): string {
	const tree = copyTree(view.galley.body)
	const handlers = markdownHandlers(tree, view.language)
	placeOnePhoto(tree, view)
	makeAbsolute(tree, view)
	const body = bodyOf(tree, handlers)
	return `---\n${yamlOf(frontMatter(view))}---\n\n${body}`
}

/** Plain prose goes the short way, each stretch of anything else through mdast. */
function bodyOf(tree: Root, handlers: Readonly<Record<string, Handle>>): string {
	const { children } = tree
	const plain = plainMarkdown(children)
	if (!plain.some((block) => block)) return written(tree, handlers)
	const parts: string[] = []
	let others: RootContent[] = []
	const endOthers = () => {
		parts.push(...stretchOf(others, handlers))
		others = []
	}
	for (const [index, child] of children.entries()) {
		const block = plain[index]
		if (block === undefined) others.push(child)
		else if (block !== '') {
			endOthers()
			parts.push(block)
		}
	}
	endOthers()
	const body = parts.join('\n\n')
	return body === '' || body.endsWith('\n') ? body : `${body}\n`
}

/** What follows a stretch while it is written: without it, nobody could say whether its last line break is its own. */
const end = 'x'

/** A stretch in markdown, or nothing where nothing is left of it. */
function stretchOf(others: readonly RootContent[], handlers: Readonly<Record<string, Handle>>): string[] {
	if (others.length === 0) return []
	const markdown = written({ type: 'root', children: [...others, h('p', end)] }, handlers)
	return markdown === `${end}\n` ? [] : [markdown.slice(0, -`\n\n${end}\n`.length)]
}

function written(tree: Root, handlers: Readonly<Record<string, Handle>>): string {
	return toMarkdown(toMdast(tree, { handlers }), {
		bullet: '-',
		rule: '-',
		extensions: [gfmToMarkdown({ tablePipeAlign: false })],
	})
}

/** A map as YAML, one line a field: each value as JSON, which YAML 1.2 contains whole (chapter 1.3). */
function yamlOf(fields: Readonly<Record<string, unknown>>): string {
	return Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
		.join('')
}

/** What the article says of itself, under the names that manuscripts use. */
function frontMatter({ newsroom, language, address, galley, photos, story }: ArticleView): Record<string, unknown> {
	const { metadata } = galley
	const { lead } = metadata
	const photo = lead === null ? undefined : photos[lead.image]
	const names = (authors: typeof metadata.authors) =>
		authors.map((author) => namedAuthor(newsroom, language, author).name)
	const fields = {
		title: metadata.title,
		description: metadata.description,
		lang: language.tag,
		date: isPage(story) ? null : metadata.date,
		updated: metadata.updated,
		authors: names(metadata.authors),
		byline: metadata.byline,
		dateline: metadata.dateline,
		section: inLanguage(newsroom, newsroom.site.sections[metadata.section], language)?.text ?? metadata.section,
		tags: metadata.tags.map((tag) => inLanguage(newsroom, newsroom.taxonomy.tags[tag], language)?.text ?? tag),
		genre: isPage(story) ? null : metadata.genre,
		lead:
			lead === null || photo === undefined
				? null
				: {
						image: absolute(newsroom, photoAddress(photo, photo.width, 'jpg')),
						alt: lead.alt,
						caption: lead.caption,
						credit: lead.credit,
					},
		translation: metadata.translation,
		translators: names(metadata.translators),
		corrections: metadata.corrections,
		copyright: metadata.copyright,
		license: metadata.license,
		canonical: metadata.canonical ?? absolute(newsroom, linkOf(address)),
	}
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
		),
	)
}
