import { commentMode } from '../../../functions/article/field-types.ts'
import type { Authors, Taxonomy } from '../../../functions/newsroom/site.ts'
import { type Choices, languageChoice } from './choices.ts'
import type { CmsField } from './cms-fields.ts'
import { labelOf } from './labels.ts'
import type { ToolSettings } from './settings.ts'

/** Most authors or tags of a form: a form of more is no help, and each is a field for every language. */
const mostIds = 100

/**
 * Forms for what editors change in the settings; `folder` is the newsroom's in its repository, with its last slash.
 * Addresses, languages and new ids are left to the files themselves: forms cannot add to a map, and keep what they do not show.
 */
export function settingsForms({ authors, taxonomy, files }: ToolSettings, choices: Choices, folder: string) {
	const tags = choices.languages.map(({ id }) => id)
	const file = (name: keyof typeof files, label: string, fields: readonly CmsField[]) => ({
		name,
		label,
		file: `${folder}${files[name]}`,
		format: 'yaml',
		fields,
	})
	return [
		file('site', 'The newsroom', siteForm(tags)),
		...(fits(authors) ? [file('authors', 'Authors', authorsForm(choices, tags))] : []),
		...(fits(taxonomy.tags) ? [file('taxonomy', 'Tags', [group('tags', 'Tags', tagForms(choices, tags))])] : []),
	]
}

const fits = (named: Authors | Taxonomy['tags']) => {
	const count = Object.keys(named).length
	return count > 0 && count <= mostIds
}

function siteForm(tags: readonly string[]): CmsField[] {
	return [
		inLanguages('title', tags),
		inLanguages('description', tags),
		group('contact', 'Contact', [optional('email', 'string')]),
		optional('comments', 'select', { options: commentMode.options }),
		optional('reactions', 'boolean'),
		optional('frontSize', 'number', { value_type: 'int', min: 5, max: 100 }),
		optional('offline', 'boolean'),
		optional('copyright', 'string'),
		optional('license', 'string'),
		optional('hub', 'string'),
	]
}

function authorsForm({ authors }: Choices, tags: readonly string[]): CmsField[] {
	return authors.map(({ id, label }) =>
		group(id, label, [inLanguages('name', tags), inLanguages('bio', tags, 'text'), optional('url', 'string')]),
	)
}

function tagForms({ tags: ids }: Choices, tags: readonly string[]): CmsField[] {
	return ids.map(({ id, label }) => group(id, label, words(tags, 'string')))
}

/** A text in each of the site's languages. */
function inLanguages(name: string, tags: readonly string[], widget = 'string'): CmsField {
	return group(name, name === 'title' ? 'Name' : labelOf(name), words(tags, widget))
}

const words = (tags: readonly string[], widget: string): CmsField[] =>
	tags.map((tag) => ({ name: tag, label: languageChoice(tag).label, widget, required: false }))

function group(name: string, label: string, fields: readonly CmsField[]): CmsField {
	return { name, label, widget: 'object', required: false, collapsed: true, fields }
}

function optional(name: string, widget: string, options: Readonly<Record<string, unknown>> = {}): CmsField {
	return { name, label: labelOf(name), widget, required: false, ...options }
}
