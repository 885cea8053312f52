import { authorReference } from '../../../functions/article/field-types.ts'
import { type FieldName, frontMatter } from '../../../functions/article/metadata.ts'
import type { Choice, Choices } from './choices.ts'
import { slugForm } from './forms.ts'
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts'
import { partDescriptions } from './part-descriptions.ts'

/** JSON Schema of one field as editors may write it: one tag without brackets, nothing at all, a photo by its name alone. */
export function fieldSchema(name: FieldName, choices: Choices): JsonSchema {
	const { description, ...plain } = jsonSchemaOf(frontMatter.shape[name])
	const schema = orNothing(variant(name, plain, choices))
	return description === undefined ? schema : { description, ...schema }
}

/** A field with nothing behind its colon is a field left out. */
export function orNothing(schema: JsonSchema): JsonSchema {
	const { type, anyOf } = schema
	if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] }
	if (typeof type === 'string' && schema['enum'] === undefined) return { ...schema, type: [type, 'null'] }
	return { anyOf: [schema, { type: 'null' }] }
}

function variant(name: FieldName, plain: JsonSchema, choices: Choices): JsonSchema {
	switch (name) {
		case 'section':
			return only(choices.sections)
		case 'authors':
		case 'translators': {
			const reference = { anyOf: [only(choices.authors), someone] }
			const { type, minItems, maxItems } = plain
			const list = { type, minItems, maxItems, items: reference }
			return { anyOf: [list, only(choices.authors), ...(name === 'authors' ? [someone] : [])] }
		}
		case 'tags':
			return { anyOf: [{ ...plain, items: preferably(choices.tags) }, preferably(choices.tags)] }
		case 'aliases':
		case 'related':
			return { anyOf: [plain, { type: 'string' }] }
		case 'lead':
			return { anyOf: [{ ...plain, properties: described('lead', plain) }, { type: 'string' }] }
		case 'source':
			return {
				anyOf: [{ ...plain, properties: { ...described('source', plain), lang: preferably(choices.languages) } }],
			}
		case 'lang':
			return preferably(choices.languages)
		case 'comments':
			return { anyOf: [plain, { type: 'boolean' }] }
		case 'slug':
			return { ...plain, ...slugForm }
		case 'translationKey':
			return { anyOf: [plain, { type: 'number' }] }
		default:
			return plain
	}
}

/** One of the newsroom's ids; any text as long as it has none. */
function only(known: readonly Choice[]): JsonSchema {
	return known.length === 0 ? { type: 'string' } : { type: 'string', ...listed(known) }
}

/** One of these is suggested, another one accepted: the report says what it thinks of it. */
export function preferably(known: readonly Choice[]): JsonSchema {
	return known.length === 0
		? { type: 'string' }
		: {
				anyOf: [
					{ type: 'string', ...listed(known) },
					{ type: 'string', doNotSuggest: true },
				],
			}
}

function listed(known: readonly Choice[]): JsonSchema {
	return { enum: known.map(({ id }) => id), enumDescriptions: known.map(({ description }) => description) }
}

/** Somebody who is not in authors.yml. */
const someone =
	(jsonSchemaOf(authorReference)['anyOf'] as readonly JsonSchema[]).find(({ type }) => type === 'object') ?? {}

/** The parts of a map, each with what it is; one with nothing behind its colon is refused, as by the validator. */
function described(field: keyof typeof partDescriptions, { properties }: JsonSchema): Record<string, JsonSchema> {
	const words: Readonly<Record<string, string>> = partDescriptions[field]
	return Object.fromEntries(
		Object.entries(properties as Record<string, JsonSchema>).map(([part, schema]) => [
			part,
			words[part] === undefined ? schema : { description: words[part], ...schema },
		]),
	)
}
