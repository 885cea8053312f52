import * as z from 'zod'
import { localized } from '../../../functions/newsroom/site.ts'
import { languageChoice } from './choices.ts'
import { formOf } from './forms.ts'
import { lineOf } from './line-of.ts'

/** A JSON Schema of draft 7: the newest that every version of VS Code's YAML extension reads. */
export interface JsonSchema {
	readonly [keyword: string]: unknown
}

/** What every schema file begins with. */
export const draft7 = 'http://json-schema.org/draft-07/schema#'

/** A zod schema as JSON Schema; what zod checks by functions becomes patterns, texts in several languages offer the site's. */
export function jsonSchemaOf(schema: z.ZodType, languages: readonly string[] = []): JsonSchema {
	const made = z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			const form = formOf(zodSchema)
			if (form !== undefined) {
				const { pattern, patternErrorMessage } = form(jsonSchema.maxLength)
				Object.assign(jsonSchema, { pattern, patternErrorMessage })
				// Counted after the spaces around it were taken off: the pattern says so.
				delete jsonSchema.minLength
				delete jsonSchema.maxLength
			}
			const each = jsonSchema.additionalProperties
			if (typeof each === 'object' && lineOf(zodSchema).includes(localized))
				jsonSchema.properties = Object.fromEntries(
					languages.map((tag) => [tag, { description: languageChoice(tag).label, ...each }]),
				)
		},
	})
	const { $schema: _draft, '~standard': _standard, ...plain } = made as Record<string, unknown>
	return plain
}
