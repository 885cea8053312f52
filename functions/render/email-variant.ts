import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import { isPage } from '../article/story-kind.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { say } from '../page/words.ts'
import { writeHtml } from '../page/write-html.ts'
import { corrections } from './article-foot.ts'
import { credits, kicker, translationNotice } from './article-head.ts'
import type { ArticleView } from './article-view.ts'
import { writeEmail } from './email-document.ts'
import { button, layout, middleCell, textCell } from './email-layout.ts'
import { emailStyles } from './email-styles.ts'
import { leadCaption } from './lead-caption.ts'
import { leadJpeg } from './lead-jpeg.ts'
import { renderBody } from './render-body.ts'
import { dressForEmail } from './steps/dress-for-email.ts'
import { makeAbsolute } from './steps/make-absolute.ts'

/** Largest message, in bytes: Gmail cuts off what is behind 102 KB, and senders add some of their own. */
const mostBytes = 100_000
/** What blocks bring with them besides their own bytes: in the policy a hash for each style, 64 bytes as it is written. */
const spareBytes = 40 * 64
/** Width of the lead photo that is fetched, in pixels: twice what is shown, for sharp screens. */
const photoWidth = 1200

/**
 * The variant `email`: the whole article as a message that any mail program shows. What does not fit is left out in
 * whole blocks from the end of the text; the link below it leads to the rest.
 */
export function renderEmail(view: ArticleView): string {
	let room = mostBytes - spareBytes - Buffer.byteLength(write(view, { head: [], text: [] }))
	const take = (blocks: readonly ElementContent[]): ElementContent[] => {
		const taken: ElementContent[] = []
		for (const block of blocks) {
			const bytes = Buffer.byteLength(writeHtml(block, ' />'))
			if (bytes > room) break
			room -= bytes
			taken.push(block)
		}
		return taken
	}
	const head = take(dressed(view, [...kicker(view), ...heading(view), ...leadPhoto(view)]))
	// Nobody gets a story without its corrections: they have their room before the text has.
	const foot = take(dressed(view, corrections(view)))
	const text = take(dressed(view, renderBody(view, 'feed')))
	return write(view, { head, text: [...text, ...foot] })
}

function write(
	view: ArticleView,
	{ head, text }: { readonly head: readonly ElementContent[]; readonly text: readonly ElementContent[] },
): string {
	const { newsroom, language, galley, address } = view
	const { metadata } = galley
	const url = absolute(newsroom, linkOf(address))
	const home = absolute(newsroom, linkOf(frontAddress.home(language.tag)))
	const styles = emailStyles(language)
	const site = siteTitle(newsroom, language)
	const cells = [
		[h('p', { style: styles.label }, [h('a', { href: home, style: styles.link }, site)]), ...head, ...text],
		[button(language, url, say(language, stringsOf(language).readOnSite, { site }))],
	]
	const paper = layout(
		language,
		{ width: 600, align: 'center', className: ['paper'], style: styles.paper },
		cells.map((content) => [textCell(language, content)]),
	)
	return writeEmail({
		language,
		title: metadata.title,
		preheader: metadata.description,
		head: [
			h('meta', { name: 'robots', content: 'noindex' }),
			h('link', { rel: 'canonical', href: metadata.canonical ?? url }),
		],
		body: [
			layout(language, { width: '100%', className: ['ground'] }, [
				[middleCell(language, { className: ['ground'], style: styles.ground }, [paper])],
			]),
		],
	})
}

/** Headline, standfirst, byline, dates, and how the text came to be in this language. */
function heading(view: ArticleView): ElementContent[] {
	const { newsroom, language, galley, address, story } = view
	const { metadata } = galley
	const styles = emailStyles(language)
	const link = h('a', { href: absolute(newsroom, linkOf(address)), style: styles.titleLink }, metadata.title)
	return [
		h('h1', { style: styles.title }, [link]),
		...(isPage(story) ? [] : [h('p', metadata.description)]),
		...credits(view),
		...translationNotice(view),
	]
}

function leadPhoto(view: ArticleView): Element[] {
	const photo = leadJpeg(view, photoWidth)
	if (photo === undefined) return []
	const { path, alt, width, height } = photo
	return [h('figure', [h('img', { src: path, alt, width, height }), ...leadCaption(view)])]
}

/** Blocks as a message has them: whole addresses, looks in attributes. */
function dressed(view: ArticleView, blocks: readonly ElementContent[]): ElementContent[] {
	const tree: Root = { type: 'root', children: [...blocks] }
	for (const step of [makeAbsolute, dressForEmail]) step(tree, view)
	return tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
}
