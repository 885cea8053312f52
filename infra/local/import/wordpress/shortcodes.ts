import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Note } from '../archive/archive.ts'
import type { Kept, Tools } from '../archive/tools.ts'

/** Shortcodes of WordPress itself that become something; all others stay as text. */
const embeds = /\[(embed|youtube|vimeo|video|audio|tweet)\b([^\]]*)\](?:([^[\]]*)\[\/\1\])?/g
/** A shortcode rather than an insertion: with arguments, or with an end. `[DUMK photo]` is neither. */
const strange =
	/\[([a-z][a-z0-9_-]+)(?:\s+[\w-]+\s*=[^\]]*)?\](?=[\s\S]*?\[\/\1\])|\[([a-z][a-z0-9_-]+)\s+[\w-]+\s*=[^\]]*\]/g

/** WordPress's shortcodes as HTML, which the rest of the way reads; `post` is the number of the post they stand in. */
export function replaceShortcodes(
	html: string,
	post: string,
	tools: Pick<Tools, 'kept' | 'keptOf'>,
): { html: string; notes: Note[] } {
	const notes: Note[] = []
	const replaced = html
		.replace(/\[caption\b([^\]]*)\]([\s\S]*?)\[\/caption\]/g, (_all, written: string, inner: string) =>
			caption(written, inner),
		)
		.replace(/\[gallery\b([^\]]*)\]/g, (all, written: string) => gallery(written, post, tools, notes) ?? all)
		.replace(embeds, (all, name: string, written: string, inner: string | undefined) => {
			const words = inner?.trim() ?? ''
			const address =
				(/^https?:\S+$/.test(words) ? words : undefined) ??
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
		if (single !== 'gallery') notes.push({ rule: 'shortcode', found: paired ?? single ?? '' })
	return { html: replaced, notes }
}

/** `[caption]<img> words[/caption]`, as WordPress has written it since 3.4; before, the words were an argument. */
function caption(written: string, inner: string): string {
	const [, picture = '', after = ''] = /^([\s\S]*?<img[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/.exec(inner.trim()) ?? []
	if (picture === '') return inner
	const words = after.trim() === '' ? (argument(written, 'caption') ?? '') : after.trim()
	return block(h('figure', [{ type: 'raw', value: picture }, h('figcaption', [{ type: 'raw', value: words }])]))
}

/** The photos that a gallery names, or those of its post where it names none; nothing where none are found. */
function gallery(
	written: string,
	post: string,
	{ kept, keptOf }: Pick<Tools, 'kept' | 'keptOf'>,
	notes: Note[],
): string | undefined {
	const idsIn = (name: string) =>
		(argument(written, name) ?? '').split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))
	const named = [...idsIn('ids'), ...idsIn('include')]
	const excluded = idsIn('exclude')
	const files: readonly Kept[] =
		named.length === 0
			? keptOf(argument(written, 'id') ?? post).filter(
					({ id, address }) => isPicture(address) && !excluded.includes(id),
				)
			: named.flatMap((id) => {
					const file = kept(id)
					if (file === undefined) notes.push({ rule: 'gallery-photo', found: id })
					return file ?? []
				})
	if (files.length === 0) {
		notes.push({ rule: 'gallery-empty', found: `[gallery${written}]` })
		return undefined
	}
	const figures = files.map(({ address, alt, caption: words }) => {
		const picture = h('img', { src: address, alt: alt ?? '' })
		return h('figure', words === undefined ? [picture] : [picture, h('figcaption', words)])
	})
	return block(h('figure', { className: ['wp-block-gallery'] }, figures))
}

function isPicture(address: string): boolean {
	return /\.(jpe?g|png|webp|avif|gif|bmp|tiff?|hei[cf])$/i.test(address)
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
