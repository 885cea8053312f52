import { type FieldName, frontMatter } from '../../../functions/article/metadata.ts'
import type { Choice, Choices } from './choices.ts'
import { labelOf } from './labels.ts'
import { partDescriptions } from './part-descriptions.ts'

/** A field of a form, as Sveltia CMS and Decap CMS read it (https://sveltiacms.app/en/docs/fields). */
export interface CmsField {
	readonly name: string
	readonly label: string
	readonly widget: string
	/** true: each language has its own; duplicate: all have the source language's. */
	readonly i18n?: boolean | 'duplicate'
	readonly required?: boolean
	readonly fields?: readonly CmsField[]
	readonly [option: string]: unknown
}

type Options = Readonly<Record<string, unknown>>

/** The form of an article: every field but those that only repeat where the file stands. */
export function articleForm({ sections, tags, authors, languages }: Choices, timeZone: string): CmsField[] {
	const options = (name: 'status' | 'genre' | 'translation' | 'comments') => frontMatter.shape[name].unwrap().options
	// Without a `format` both write an offset. With one, Sveltia 0.221 reads another zone's clock into the moment: to an
	// editor in London the 09:00 of Almaty would be 04:00, and so it would be saved.
	const moment = { input_timezone: timeZone }
	const own = { i18n: true }
	return [
		field('title', 'string', { ...own, required: true }),
		field('description', 'text', { ...own, required: true }),
		field('lead', 'object', { ...own, fields: leadForm(), collapsed: false }),
		{ name: 'body', label: labelOf('body'), widget: 'markdown', ...own },
		select('authors', listed(authors), { required: true, multiple: true, min: 1, max: 20 }),
		select('section', listed(sections), { required: true }),
		select('tags', listed(tags), { multiple: true }),
		select('genre', options('genre')),
		field('date', 'datetime', { ...moment, required: true }),
		select('status', options('status'), { ...own, default: 'draft' }),
		field('dateline', 'string', own),
		field('byline', 'string', own),
		field('updated', 'datetime', { ...moment, ...own }),
		field('embargo', 'datetime', moment),
		field('expires', 'datetime', moment),
		select('translation', options('translation'), own),
		field('source', 'object', {
			...own,
			collapsed: true,
			fields: [{ ...part('source', 'lang', 'select', own), options: listed(languages) }],
		}),
		select('translators', listed(authors), { ...own, multiple: true }),
		field('corrections', 'list', {
			...own,
			fields: [
				{ ...part('corrections', 'date', 'datetime', own), ...moment, required: true },
				{ ...part('corrections', 'text', 'text', own), required: true },
			],
		}),
		field('slug', 'string', own),
		field('aliases', 'list', own),
		// Decap takes no list that is the same in all languages.
		field('related', 'list', own),
		select('comments', options('comments')),
		...['reactions', 'featured', 'minor'].map((name) => field(name as FieldName, 'boolean')),
		field('urgency', 'number', { value_type: 'int', min: 1, max: 9 }),
		...(['series', 'slugline', 'license', 'canonical'] as const).map((name) => field(name, 'string')),
		field('edNote', 'text'),
		...(['copyright', 'usageTerms'] as const).map((name) => field(name, 'string', own)),
	]
}

/** The form of a static page. */
export function pageForm(): CmsField[] {
	const own = { i18n: true, required: true }
	return [
		field('title', 'string', own),
		field('description', 'text', own),
		{ name: 'body', label: labelOf('body'), widget: 'markdown', ...own },
	]
}

/** One of these, or several, under their names. */
export function listed(choices: readonly Choice[]): { label: string; value: string }[] {
	return choices.map(({ id, label }) => ({ label, value: id }))
}

/** None is required: whether there is a photo is the story's; what must come with it the report says. */
function leadForm(): CmsField[] {
	const own = { i18n: true }
	return [
		part('lead', 'image', 'image', { i18n: 'duplicate' }),
		part('lead', 'alt', 'string', own),
		part('lead', 'caption', 'string', own),
		part('lead', 'credit', 'string', own),
		part('lead', 'focus', 'string', {
			i18n: 'duplicate',
			pattern: [String.raw`^(\d{1,3}\s*,\s*\d{1,3})?$`, 'Per cent from the left and the top: 50,30'],
		}),
	]
}

/** What all languages share, unless the options say otherwise; optional, too. */
function field(name: FieldName, widget: string, options: Options = {}): CmsField {
	const hint = frontMatter.shape[name].description
	const head = { name, label: labelOf(name), widget, i18n: 'duplicate' as const, required: false }
	return { ...head, ...(hint === undefined ? {} : { hint }), ...options }
}

/** A choice; a plain text as long as the newsroom has nothing to choose from. */
function select(name: FieldName, options: readonly unknown[], more: Options = {}): CmsField {
	if (options.length > 0) return field(name, 'select', { ...more, options })
	const { min: _min, max: _max, multiple, ...rest } = more
	return multiple === true ? field(name, 'list', { ...rest, i18n: true }) : field(name, 'string', rest)
}

function part<Group extends keyof typeof partDescriptions>(
	group: Group,
	name: keyof (typeof partDescriptions)[Group] & string,
	widget: string,
	options: Options,
): CmsField {
	const words: Readonly<Record<string, string>> = partDescriptions[group]
	return { name, label: labelOf(name), widget, required: false, hint: words[name] ?? '', ...options }
}
