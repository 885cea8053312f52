import * as z from 'zod'
import {
	authorReference,
	commentMode,
	correction,
	genre,
	isoDate,
	isoInstant,
	lead,
	oneLine,
	status,
	translation,
	url,
} from './field-types.ts'

/**
 * The front matter of a manuscript: the one source of the type, of the validator and of the JSON Schema that editors'
 * tools read. Names and rules: docs/editors.md. Dates stay as they were written here; `resolve` gives them their zone.
 */
export const frontMatter = z.object({
	title: oneLine.meta({ description: 'The headline: up to 110 letters, no full stop.' }),
	description: oneLine.meta({ description: 'One or two sentences for listings and search, 50 to 160 letters.' }),
	authors: z.array(authorReference).min(1).max(20).meta({ description: 'Ids from authors.yml, or { name, url }.' }),
	byline: oneLine.optional().meta({ description: 'Printed instead of the byline made from the authors.' }),
	dateline: oneLine.optional().meta({ description: 'The place the report comes from: ASTANA.' }),
	date: isoDate.meta({
		description: 'Publication: 2026-11-20, or 2026-11-20T09:00:00+05:00. A future one is a schedule.',
	}),
	updated: isoDate.optional().meta({ description: 'The last editorial update; not before `date`.' }),
	embargo: isoInstant.optional().meta({ description: 'Not before this date, time and offset.' }),
	expires: isoInstant.optional().meta({ description: 'Taken down at this date, time and offset.' }),
	status: status.optional().meta({ description: 'draft, ready, published (as when left out), withheld or withdrawn.' }),
	section: z.string().meta({ description: 'Id of a section from site.yml.' }),
	tags: z.array(z.string()).optional().meta({ description: 'Up to ten ids from taxonomy.yml.' }),
	genre: genre
		.optional()
		.meta({ description: 'What kind of piece it is; a label says so to readers. News when left out.' }),
	lead: lead.optional().meta({ description: 'The photo above the text.' }),
	slug: z.string().optional().meta({ description: 'This language’s own address; the story’s folder when left out.' }),
	aliases: z.array(z.string()).optional().meta({ description: 'Old addresses that lead here: /en/old-name/.' }),
	translation: translation.optional().meta({ description: 'How this text came to be in this language.' }),
	source: z
		.object({ lang: z.string(), revision: z.string().optional() })
		.optional()
		.meta({ description: 'What it was translated from.' }),
	translators: z.array(authorReference).max(20).optional().meta({ description: 'Who translated it.' }),
	corrections: z.array(correction).optional().meta({ description: 'Corrections shown to readers: { date, text }.' }),
	comments: commentMode
		.optional()
		.meta({ description: 'open, premoderated, closed or off; the site’s setting when left out.' }),
	reactions: z.boolean().optional().meta({ description: 'Ask “Do you like this article?”' }),
	urgency: z.int().min(1).max(9).optional().meta({ description: '1 (highest) to 9.' }),
	featured: z.boolean().optional().meta({ description: 'Worth a place of honour on a front.' }),
	related: z.array(z.string()).optional().meta({ description: 'Other stories’ folders.' }),
	series: z.string().optional().meta({ description: 'Id of a series it belongs to.' }),
	slugline: oneLine.optional().meta({ description: 'The newsroom’s working name; never published.' }),
	edNote: z.string().optional().meta({ description: 'A note among editors; never published.' }),
	copyright: oneLine.optional().meta({ description: 'Copyright notice; the site’s when left out.' }),
	usageTerms: oneLine.optional().meta({ description: 'What others may do with it.' }),
	license: url.optional().meta({ description: 'Address of the licence.' }),
	canonical: url.optional().meta({ description: 'The address of the original, when this is a syndicated copy.' }),
	minor: z.boolean().optional().meta({ description: 'A small change: translations stay fresh.' }),
	lang: z.string().optional().meta({ description: 'The language again; must be the file name’s.' }),
	translationKey: z.string().optional().meta({ description: 'The story’s name, for layouts without a folder.' }),
})

export type FrontMatter = z.infer<typeof frontMatter>
export type FieldName = keyof typeof frontMatter.shape

/** The fields of a static page (about, contact …): nothing dated, no authors. */
export const pageFields: readonly FieldName[] = ['title', 'description']

/** Fields that article.yml may hold for all languages of a story. */
export const sharedFields: ReadonlySet<FieldName> = new Set([
	'authors',
	'date',
	'embargo',
	'expires',
	'status',
	'section',
	'tags',
	'genre',
	'lead',
	'comments',
	'reactions',
	'urgency',
	'featured',
	'related',
	'series',
	'slugline',
	'edNote',
	'copyright',
	'usageTerms',
	'license',
	'translationKey',
] as const)

/** Names that other tools use for our fields (conventions of Hugo, Jekyll, Ghost, Decap, ninjs …). */
export const fieldAliases: Readonly<Record<string, FieldName | `lead.${string}` | `source.${string}`>> = {
	headline: 'title',
	summary: 'description',
	excerpt: 'description',
	custom_excerpt: 'description',
	deck: 'description',
	author: 'authors',
	by: 'byline',
	located: 'dateline',
	location: 'dateline',
	publishDate: 'date',
	pubDate: 'date',
	published_at: 'date',
	lastmod: 'updated',
	modified: 'updated',
	embargoedUntil: 'embargo',
	expiryDate: 'expires',
	unpublishdate: 'expires',
	category: 'section',
	keywords: 'tags',
	categories: 'tags',
	image: 'lead.image',
	cover: 'lead.image',
	feature_image: 'lead.image',
	feature_image_alt: 'lead.alt',
	creditline: 'lead.credit',
	redirects: 'aliases',
	allowComments: 'comments',
	canonical_url: 'canonical',
	weight: 'urgency',
	default_lang_commit: 'source.revision',
}
