import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Note } from '../archive/archive.ts'
import type { Kept } from '../archive/tools.ts'

/** Shortcodes of WordPress itself that become something; all others stay as text. */
const embeds = /\[(embed|youtube|vimeo|video|audio|tweet)\b([^\]]*)\](?:\s*([^\s[\]]+)\s*\[\/\1\])?/g
/** A shortcode rather than an insertion: with arguments, or with an end. `[DUMK photo]` is neither. */
const strange =
	/\[([a-z][a-z0-9_-]+)(?:\s+[\w-]+\s*=[^\]]*)?\](?=[\s\S]*?\[\/\1\])|\[([a-z][a-z0-9_-]+)\s+[\w-]+\s*=[^\]]*\]/g

/** WordPress's shortcodes as HTML, which the rest of the way reads. */
export function replaceShortcodes(
	html: string,
	kept: (id: string) => Kept | undefined,
): { html: string; notes: Note[] } {
	const notes: Note[] = []
	const replaced = html
		.replace(/\[caption\b([^\]]*)\]([\s\S]*?)\[\/caption\]/g, (_all, written: string, inner: string) =>
			caption(written, inner),
		)
		.replace(/\[gallery\b([^\]]*)\]/g, (_all, written: string) => gallery(written, kept, notes))
		.replace(embeds, (all, name: string, written: string, inner: string | undefined) => {
			const address =
				inner ??
				argument(written, 'src') ??
				argument(written, 'mp4') ??
				argument(written, 'mp3') ??
				argument(written, 'url')
			if (address === undefined || !/^https?:/.test(address)) return all
			notes.push({ rule: 'shortcode-link', found: `${name} ${address}` })
			return block(h('iframe', { src: address }))
		})
		// A film's address alone on its line is a player in WordPress.
		.replace(
			/^[ \t]*(https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com|x\.com|twitter\.com|instagram\.com|soundcloud\.com|tiktok\.com)\/\S+)[ \t]*$/gm,
			(_all, address: string) => block(h('iframe', { src: address })),
		)
	for (const [, paired, single] of replaced.matchAll(strange))
		notes.push({ rule: 'shortcode', found: paired ?? single ?? '' })
	return { html: replaced, notes }
}

/** `[caption]<img> words[/caption]`, as WordPress has written it since 3.4; before, the words were an argument. */
function caption(written: string, inner: string): string {
	const [, picture = '', after = ''] = /^([\s\S]*?<img[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/.exec(inner.trim()) ?? []
	if (picture === '') return inner
	const words = after.trim() === '' ? (argument(written, 'caption') ?? '') : after.trim()
	return block(h('figure', [{ type: 'raw', value: picture }, h('figcaption', [{ type: 'raw', value: words }])]))
}

function gallery(written: string, kept: (id: string) => Kept | undefined, notes: Note[]): string {
	const ids = (argument(written, 'ids') ?? '').split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))
	const figures = ids.flatMap((id) => {
		const file = kept(id)
		if (file === undefined) notes.push({ rule: 'gallery-photo', found: id })
		if (file === undefined) return []
		const picture = h('img', { src: file.address, alt: file.alt ?? '' })
		return [h('figure', file.caption === undefined ? [picture] : [picture, h('figcaption', file.caption)])]
	})
	return figures.length === 0 ? '' : block(h('figure', { className: ['wp-block-gallery'] }, figures))
}

/** An element on lines of its own. */
function block(element: ElementContent): string {
	return `\n\n${toHtml(element, { allowDangerousHtml: true })}\n\n`
}

function argument(written: string, name: string): string | undefined {
	const [, double, single, bare] =
		new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`).exec(written) ?? []
	return double ?? single ?? bare
}
