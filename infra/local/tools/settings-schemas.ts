import { languages } from '../../../functions/language/languages.ts'
import { authors, site, taxonomy, wordFile } from '../../../functions/newsroom/site.ts'
import { themeFile } from '../../../functions/style/theme.ts'
import { languageChoice } from './choices.ts'
import { preferably } from './field-schema.ts'
import { slugForm } from './forms.ts'
import { draft7, type JsonSchema, jsonSchemaOf } from './json-schema.ts'

/** Ids are steps of addresses. */
const ids = { propertyNames: slugForm }
const known = preferably(languages.map(({ tag }) => languageChoice(tag)))

/** JSON Schemas of the settings files, by the file's name; `tags` are the site's languages. */
export function settingsSchemas(tags: readonly string[]): Readonly<Record<string, JsonSchema>> {
	const head = (title: string) => ({ $schema: draft7, title })
	const siteFile = jsonSchemaOf(site, tags)
	const fields = siteFile['properties'] as Record<string, JsonSchema>
	const { tags: tagList } = jsonSchemaOf(taxonomy, tags)['properties'] as Record<string, JsonSchema>
	return {
		site: {
			...head('The newsroom’s settings'),
			...siteFile,
			properties: {
				...fields,
				sourceLanguage: { ...fields['sourceLanguage'], ...known },
				languages: { ...fields['languages'], items: known },
				sections: { ...fields['sections'], ...ids },
			},
		},
		authors: { ...head('Who writes: id → name, a few words, address'), ...jsonSchemaOf(authors, tags), ...ids },
		taxonomy: {
			...head('Tags: id → its name in each language'),
			...jsonSchemaOf(taxonomy, tags),
			properties: { tags: { ...tagList, ...ids } },
		},
		theme: { ...head('The newsroom’s own look'), ...jsonSchemaOf(themeFile) },
		words: { ...head('Words that hold a comment back'), ...jsonSchemaOf(wordFile) },
	}
}
