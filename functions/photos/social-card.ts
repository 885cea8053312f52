import { createHash } from 'node:crypto'
import type { Metadata } from '../article/galley.ts'
import type { Focus } from '../article/photo-address.ts'
import type { Photo } from '../catalogue/rows.ts'
import type { Language } from '../language/language.ts'
import { inLanguage, type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import type { Palette } from '../style/palette.ts'

/** Another drawing of the same words is another card: this goes up with each change of draw-card.ts that shows. */
const drawing = 1

/** What an article's social card shows, as the catalogue and the settings say it: its picture in link previews. */
export interface SocialCard {
	readonly title: string
	readonly site: string
	readonly section: string | null
	readonly language: Pick<Language, 'tag' | 'script' | 'direction'>
	readonly colours: Pick<Palette, 'paper' | 'ink' | 'mark' | 'soft'>
	readonly photo: Pick<Photo, 'hash' | 'width'> | null
	readonly focus: Focus | null
}

/** The social card of an article with this metadata; `photo` is its lead photo, where it has one. */
export function socialCardOf(
	{ title, section, lead }: Pick<Metadata, 'title' | 'section' | 'lead'>,
	photo: Photo | undefined,
	newsroom: Newsroom,
	language: Language,
): SocialCard {
	const { tag, script, direction } = language
	const { paper, ink, mark, soft } = newsroom.theme.light
	return {
		title,
		site: siteTitle(newsroom, language),
		section: inLanguage(newsroom, newsroom.site.sections[section], language)?.text ?? null,
		language: { tag, script, direction },
		colours: { paper, ink, mark, soft },
		photo: photo === undefined ? null : { hash: photo.hash, width: photo.width },
		focus: lead?.focus ?? null,
	}
}

/** Changes with anything that shows on the card: 16 hexadecimal digits. */
export function stampOfCard(card: SocialCard): string {
	return createHash('sha256')
		.update(JSON.stringify([drawing, card]))
		.digest('hex')
		.slice(0, 16)
}
