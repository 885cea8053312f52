import { articleFiles, fileAddress, keyOfAddress, variantAddress, variants } from '../article/address.ts'
import { isListed } from '../article/story-kind.ts'
import { cacheTags } from '../site/cache-tag.ts'
import { htmlObject, type PublicObject, textObject } from '../site/public-object.ts'
import type { ArticleView } from './article-view.ts'
import { renderEmailText } from './email-text.ts'
import { renderEmail } from './email-variant.ts'
import { renderEmbed } from './embed-variant.ts'
import { renderLite } from './lite-variant.ts'
import { ninjsOf } from './ninjs.ts'
import { oembedOf } from './oembed.ts'
import { openedMarkdown } from './opened-markdown.ts'
import { renderPage } from './page-variant.ts'

/**
 * All that RENDER writes of an article, by key: the page first, for which readers wait. The social card is not here: PHOTOS draws it. Static pages, and stories that
 * stand on no front, are read on the site and nowhere else.
 */
export function* articleObjects(view: ArticleView): Generator<readonly [string, PublicObject]> {
	const { address, story, language, siblings, related } = view
	const own = cacheTags([{ story, language: language.tag }])
	// What names the story's other languages goes when one of them does.
	const names = Object.keys(siblings).map((tag) => ({ story, language: tag }))
	const all = cacheTags(names)
	// The page leads to other stories as well.
	const page = cacheTags([...names, ...related.map((other) => ({ story: other.story, language: language.tag }))])
	const hidden = { ...own, robots: 'noindex' }
	const variant = (name: (typeof variants)[number]) => keyOfAddress(variantAddress(address, name))
	const file = (name: (typeof articleFiles)[number]) => keyOfAddress(fileAddress(address, name))
	const json = (data: unknown) =>
		textObject(JSON.stringify(data), 'application/json; charset=utf-8', { ...hidden, ...all })
	yield [variant('page'), htmlObject(renderPage(view), page)]
	yield [variant('lite'), htmlObject(renderLite(view), all)]
	if (!isListed(story)) return
	yield [variant('email'), htmlObject(renderEmail(view), hidden)]
	yield [variant('embed'), htmlObject(renderEmbed(view), hidden)]
	yield [file('email.txt'), textObject(renderEmailText(view), 'text/plain; charset=utf-8', hidden)]
	yield [file('article.md'), textObject(openedMarkdown(view), 'text/markdown; charset=utf-8', hidden)]
	yield [file('article.json'), json(ninjsOf(view))]
	yield [file('oembed.json'), json(oembedOf(view))]
}

/**
 * The keys of an address that an article may have: one for each of its forms where its page ever stood; where only a link
 * led to it from, those that readers may have asked for. One that names a file stands for itself.
 */
export function keysOf(address: string, pages: readonly string[]): string[] {
	if (!address.endsWith('/')) return [keyOfAddress(address)]
	const forms = pages.includes(address)
		? [
				...variants.map((variant) => variantAddress(address, variant)),
				...articleFiles.map((file) => fileAddress(address, file)),
			]
		: [address, variantAddress(address, 'lite')]
	return forms.map(keyOfAddress)
}
