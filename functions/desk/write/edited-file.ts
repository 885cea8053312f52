import { type Place, placeOf } from '../../article/place.ts'
import { readLanguage } from '../../article/read-language.ts'
import { isStorable } from '../../article/storable-key.ts'
import { readStory, type Story } from '../../catalogue/story.ts'
import { manuscriptBytes } from '../../validate/reading/text.ts'
import type { Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import type { Base } from './save-file.ts'
import { readWritten, type WrittenText } from './written-text.ts'

/** A file that is text: manuscripts, what the languages of a story share, settings. */
export type TextPlace = Place & { readonly kind: 'manuscript' | 'shared' | 'settings' }

/** A file as it is kept, before anybody edits it. */
export interface KeptFile {
	readonly place: TextPlace
	/** Canonical tag of an article's language. */
	readonly lang: string | undefined
	readonly base: Base
	/** Nothing where there is no file yet; `unreadable` for one that a form would not bring back as it was. */
	readonly written: WrittenText | undefined | 'unreadable' | 'large'
	/** The story that it is part of. */
	readonly held: Story | undefined
}

/** A key that somebody may edit as text; nothing for any other. */
export function textPlace(key: string): TextPlace | undefined {
	if (key === '' || key !== key.normalize('NFC') || !isStorable(key)) return undefined
	const place = placeOf(key)
	return place.kind === 'manuscript' || place.kind === 'shared' || place.kind === 'settings'
		? (place as TextPlace)
		: undefined
}

/** Reads what is kept under a key. */
export async function readKept(
	place: TextPlace,
	{ newsroom }: Pick<Setting, 'newsroom'>,
	{ manuscripts, catalogue }: Pick<DeskTools, 'manuscripts' | 'catalogue'>,
): Promise<KeptFile> {
	const object = await manuscripts.get(place.key)
	const listed = newsroom?.site.languages ?? []
	const lang = place.kind === 'manuscript' ? readLanguage(place.languagePart, listed).tag : undefined
	const held = place.kind === 'settings' ? undefined : await readStory(catalogue, place.story)
	const written =
		object === undefined
			? undefined
			: object.size > manuscriptBytes
				? 'large'
				: (readWritten(object.body) ?? 'unreadable')
	return { place, lang, base: object?.etag ?? '', written, held }
}
