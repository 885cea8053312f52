import { type FieldName, frontMatter, pageFields } from '../../../functions/article/metadata.ts'
import type { Choice, Choices } from './choices.ts'
import { labelOf } from './labels.ts'
import { partDescriptions } from './part-descriptions.ts'
import type { ToolSettings } from './settings.ts'

/** A field of a content type (https://frontmatter.codes/docs/content-creation/fields). */
interface Field {
	readonly title: string
	readonly name: string
	readonly type: string
	readonly description?: string
	readonly required?: boolean
	readonly [option: string]: unknown
}

/** Its dates are written with seconds and offset, in the pattern of date-fns. */
const dateFormat = "yyyy-MM-dd'T'HH:mm:ssxxx"

/**
 * `frontmatter.json`, the settings of Front Matter CMS. The type of articles is called `default`, because of any other
 * name the extension writes a field of its own into each file.
 */
export function frontMatterCms({ site }: ToolSettings, choices: Choices): string {
	const type = (name: string, fields: readonly Field[]) => ({
		name,
		pageBundle: true,
		defaultFileName: site.sourceLanguage,
		clearEmpty: true,
		fields,
	})
	const settings = {
		$schema: 'https://frontmatter.codes/frontmatter.schema.json',
		'frontMatter.content.pageFolders': [
			{ title: 'Articles', path: '[[workspace]]/articles', contentTypes: ['default'] },
			{ title: 'Pages', path: '[[workspace]]/pages', contentTypes: ['page'] },
		],
		'frontMatter.content.publicFolder': { path: 'articles', relative: true },
		'frontMatter.content.draftField': {
			name: 'status',
			type: 'choice',
			choices: frontMatter.shape.status.unwrap().options,
		},
		'frontMatter.content.supportedFileTypes': ['md', 'markdown'],
		'frontMatter.file.preserveCasing': true,
		'frontMatter.preview.host': 'http://localhost:4321',
		'frontMatter.taxonomy.dateFormat': dateFormat,
		'frontMatter.taxonomy.seoTitleLength': 110,
		'frontMatter.taxonomy.seoDescriptionLength': 160,
		'frontMatter.taxonomy.contentTypes': [
			type('default', articleFields(choices)),
			type(
				'page',
				pageFields.map((name) => field(name, 'string', { required: true })),
			),
		],
		'frontMatter.website.host': site.url,
	}
	return `${JSON.stringify(settings, null, '\t')}\n`
}

/** Every field of an article but those that only repeat where the file stands. */
function articleFields({ sections, tags, authors, languages }: Choices): Field[] {
	const choice = (name: FieldName, choices: readonly unknown[], more = {}) =>
		field(name, 'choice', { choices, ...more })
	const options = (name: 'genre' | 'translation' | 'comments') => frontMatter.shape[name].unwrap().options
	return [
		field('title', 'string', { required: true, single: true }),
		field('description', 'string', { required: true }),
		choice('authors', listed(authors), { multiple: true }),
		choice('section', listed(sections)),
		choice('tags', listed(tags), { multiple: true }),
		choice('genre', options('genre')),
		field('date', 'datetime', { isPublishDate: true }),
		// Its choices are those of `draftField`.
		field('status', 'draft', { default: 'draft' }),
		field('lead', 'fields', { fields: leadFields() }),
		...lines('byline', 'dateline'),
		...dates('updated', 'embargo', 'expires'),
		...lines('slug'),
		...lists('aliases'),
		choice('translation', options('translation')),
		field('source', 'fields', {
			fields: [
				{ ...part('source', 'lang', 'choice'), choices: listed(languages) },
				part('source', 'revision', 'string'),
			],
		}),
		choice('translators', listed(authors), { multiple: true }),
		choice('comments', options('comments')),
		...switches('reactions', 'featured', 'minor'),
		...lists('related'),
		field('urgency', 'number', { numberOptions: { min: 1, max: 9, step: 1 } }),
		...lines('series', 'slugline', 'edNote', 'copyright', 'usageTerms', 'license', 'canonical'),
	]
}

function leadFields(): Field[] {
	return [
		{ ...part('lead', 'image', 'image'), isPreviewImage: true },
		part('lead', 'alt', 'string'),
		part('lead', 'decorative', 'boolean'),
		part('lead', 'caption', 'string'),
		part('lead', 'credit', 'string'),
		part('lead', 'focus', 'string'),
	]
}

function field(name: FieldName, type: string, more: Readonly<Record<string, unknown>> = {}): Field {
	const { description } = frontMatter.shape[name]
	return { title: labelOf(name), name, type, ...(description === undefined ? {} : { description }), ...more }
}

function part<Group extends 'lead' | 'source'>(
	group: Group,
	name: keyof (typeof partDescriptions)[Group] & string,
	type: string,
): Field {
	const words: Readonly<Record<string, string>> = partDescriptions[group]
	return { title: labelOf(name), name, type, description: words[name] ?? '' }
}

const lines = (...names: FieldName[]) => names.map((name) => field(name, 'string'))
const lists = (...names: FieldName[]) => names.map((name) => field(name, 'list'))
const dates = (...names: FieldName[]) => names.map((name) => field(name, 'datetime', { dateFormat }))
const switches = (...names: FieldName[]) => names.map((name) => field(name, 'boolean'))
const listed = (choices: readonly Choice[]) => choices.map(({ id, label }) => ({ id, title: label }))
