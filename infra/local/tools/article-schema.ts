import { type FieldName, fieldAliases, frontMatter, sharedFields } from '../../../functions/article/metadata.ts'
import { parts } from '../../../functions/validate/reading/unknown-parts.ts'
import type { Choices } from './choices.ts'
import { fieldSchema, orNothing } from './field-schema.ts'
import { draft7, type JsonSchema } from './json-schema.ts'

const names = Object.keys(frontMatter.shape) as FieldName[]

/** JSON Schema of a manuscript's front matter, with the newsroom's ids. It accepts all that the validator accepts. */
export function articleSchema(choices: Choices): JsonSchema {
	return {
		$schema: draft7,
		title: 'Front matter of an article',
		...fieldsOf(names, choices),
		// Authors, date and section may stand in article.yml; and a withdrawal needs nothing else.
		if: { properties: { status: { const: 'withdrawn' } }, required: ['status'] },
		else: { allOf: [oneOfNames('title'), oneOfNames('description')] },
	}
}

/** JSON Schema of article.yml: the fields that all languages of a story share. */
export function sharedSchema(choices: Choices): JsonSchema {
	const shared = names.filter((name) => sharedFields.has(name))
	return { $schema: draft7, title: 'What all languages of a story share', ...fieldsOf(shared, choices) }
}

function fieldsOf(fields: readonly FieldName[], choices: Choices): JsonSchema {
	const own = Object.fromEntries(fields.map((name) => [name, fieldSchema(name, choices)]))
	return {
		type: 'object',
		properties: {
			...own,
			...partNames(own),
			...otherNames(own),
			// Understood where they are true or false; anything else is a field of somebody's own.
			...(own['status'] === undefined ? {} : { draft: deprecated({}, 'status'), published: deprecated({}, 'status') }),
		},
		patternProperties: { '^x-': {} },
	}
}

/** Fields under the names that other tools have for them: accepted, and told apart. */
function otherNames(own: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
	const aliases = Object.entries(fieldAliases).flatMap(([alias, target]) => {
		const schema = own[target] ?? partOf(own, target)
		return schema === undefined ? [] : [[alias, deprecated(schema, target)] as const]
	})
	return Object.fromEntries(aliases)
}

/** `lead.alt` written as one name, as the messages have it. */
function partNames(own: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
	const dotted = Object.entries(parts).flatMap(([field, each]) => each.map((part) => `${field}.${part}`))
	return Object.fromEntries(
		dotted.flatMap((name) => {
			const schema = partOf(own, name)
			return schema === undefined ? [] : [[name, deprecated(schema, name.replace('.', ': '))]]
		}),
	)
}

/** The schema of a part that stands by itself: of `lead.image` the `image` in `lead`. */
function partOf(own: Readonly<Record<string, JsonSchema>>, target: string): JsonSchema | undefined {
	const [field = '', part = ''] = target.split('.')
	const forms = own[field]?.['anyOf'] as readonly JsonSchema[] | undefined
	const map = forms?.find(({ type }) => type === 'object')?.['properties'] as Record<string, JsonSchema> | undefined
	const schema = map?.[part]
	return schema === undefined ? undefined : orNothing(schema)
}

/** Not offered, but described. VS Code shows `deprecationMessage` as an error, and it is none. */
function deprecated(schema: JsonSchema, name: string): JsonSchema {
	return { ...schema, description: `Understood; here it is called ${name}.`, deprecated: true, doNotSuggest: true }
}

/** The field under its own name, or under one of another tool's. */
function oneOfNames(field: FieldName): JsonSchema {
	const known = Object.entries(fieldAliases).flatMap(([alias, target]) => (target === field ? [alias] : []))
	return { anyOf: [field, ...known].map((name) => ({ required: [name] })) }
}
