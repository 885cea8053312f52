import type { LeadPhoto, Metadata } from '../../article/galley.ts'
import { instantOf } from '../../article/instant.ts'
import type { Focus } from '../../article/photo-address.ts'
import { canonicalTag } from '../../article/read-language.ts'
import type { FieldContext, MergedFields } from './field-context.ts'

/** Static pages have no date of their own: they sort nowhere, and the galley's type asks for one. */
const undated = '1970-01-01T00:00:00.000Z'

/** Makes checked fields into metadata: every default filled in, every date an instant. */
export function resolveMetadata(
	fields: MergedFields,
	extra: Readonly<Record<string, unknown>>,
	{ newsroom, folder, photos, language }: Pick<FieldContext, 'newsroom' | 'folder' | 'photos' | 'language'>,
	liftedDateline: string | undefined,
): Metadata {
	const { site } = newsroom
	const instant = (text: string | undefined) =>
		text === undefined ? null : instantOf(text, site.timeZone).toISOString()
	const date = instant(fields.date) ?? undated
	const embargo = instant(fields.embargo)
	const named = fields.source === undefined ? null : (canonicalTag(fields.source.lang) ?? null)
	// What names its source is a translation.
	const translation = fields.translation ?? (named === null || named === language.tag ? null : 'human')
	return {
		title: fields.title ?? '',
		description: fields.description ?? '',
		authors: fields.authors ?? [],
		byline: fields.byline ?? null,
		dateline: fields.dateline ?? liftedDateline ?? null,
		date,
		updated: instant(fields.updated),
		notBefore: embargo !== null && embargo > date ? embargo : date,
		expires: instant(fields.expires),
		section: fields.section ?? '',
		tags: [...new Set(fields.tags ?? [])].filter((tag) => Object.hasOwn(newsroom.taxonomy.tags, tag)),
		genre: fields.genre ?? 'news',
		lead: fields.lead === undefined ? null : leadOf(fields.lead, photos),
		slug: fields.slug ?? folder,
		aliases: (fields.aliases ?? []).filter((alias) => alias.startsWith('/')),
		translation,
		sourceLanguage: named ?? unnamedSource(translation, language.tag, site.sourceLanguage),
		translators: fields.translators ?? [],
		corrections: (fields.corrections ?? []).map(({ date: day, text }) => ({
			date: instantOf(day, site.timeZone).toISOString(),
			text,
		})),
		related: fields.related ?? [],
		comments: fields.comments ?? site.comments,
		reactions: fields.reactions ?? site.reactions,
		copyright: fields.copyright ?? site.copyright ?? null,
		license: fields.license ?? site.license ?? null,
		canonical: fields.canonical ?? null,
		more: { ...extra, ...partnersOnly(fields) },
	}
}

/** A translation that does not say from what was made from what most stories are first written in. */
function unnamedSource(translation: Metadata['translation'], language: string, siteSource: string): string | null {
	const isTranslation = translation !== null && translation !== 'original' && translation !== 'transliterated'
	return isTranslation && language !== siteSource ? siteSource : null
}

function leadOf(lead: NonNullable<MergedFields['lead']>, photos: FieldContext['photos']): LeadPhoto {
	const inPhoto = Object.hasOwn(photos, lead.image) ? photos[lead.image] : undefined
	return {
		image: lead.image,
		alt: lead.alt ?? '',
		caption: lead.caption ?? inPhoto?.caption ?? '',
		credit: lead.credit ?? inPhoto?.credit ?? '',
		focus: lead.focus === undefined ? null : focusOf(lead.focus),
	}
}

/** `50,30` as two numbers; the schema has checked that they are. */
function focusOf(text: string): Focus {
	const [x = 50, y = 50] = text.split(',').map(Number)
	return { x, y }
}

function partnersOnly({
	urgency,
	featured,
	series,
	slugline,
	edNote,
	usageTerms,
	minor,
}: MergedFields): Record<string, unknown> {
	const all = { urgency, featured, series, slugline, edNote, usageTerms, minor }
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
