import { parse, stringify } from 'yaml'
import * as z from 'zod'

interface Field {
	readonly name: string
	readonly i18n?: boolean | 'duplicate' | undefined
	readonly fields?: readonly Field[] | undefined
}
const field: z.ZodType<Field> = z.object({
	name: z.string(),
	i18n: z.union([z.boolean(), z.literal('duplicate')]).optional(),
	fields: z.lazy(() => z.array(field)).optional(),
})
const config = z.object({
	i18n: z.object({ structure: z.literal('multiple_files'), default_locale: z.string() }),
	collections: z.array(
		z.object({
			name: z.string(),
			folder: z.string().default(''),
			path: z.string().default(''),
			extension: z.string().default(''),
			fields: z.array(field).default([]),
		}),
	),
})

type Values = Readonly<Record<string, unknown>>

/**
 * The files that Sveltia CMS writes of an entry (src/lib/services/contents/draft/save): a file a language, at
 * `<folder>/<path>.<language>.<extension>`; fields in the form's order; what is `duplicate` as in the source language;
 * without what nobody filled in.
 */
export function cmsEntry(
	text: string,
	collection: string,
	slug: string,
	filledIn: Readonly<Record<string, Values>>,
): Record<string, string> {
	const { i18n, collections } = config.parse(parse(text))
	const form = collections.find(({ name }) => name === collection)
	if (form === undefined) throw new Error(`No collection ${collection}`)
	const source = filledIn[i18n.default_locale] ?? {}
	return Object.fromEntries(
		Object.entries(filledIn).map(([language, own]) => {
			const { body = '', ...fields } = valuesOf(form.fields, own, source)
			const path = form.path.replaceAll('{{slug}}', slug)
			const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n${body}\n`
			return [`${form.folder}/${path}.${language}.${form.extension}`, text]
		}),
	)
}

function valuesOf(fields: readonly Field[], own: Values, source: Values): Values {
	const filled = fields.map(({ name, i18n, fields: parts }): [string, unknown] => {
		const from = i18n === true ? own : i18n === 'duplicate' ? source : undefined
		const value = from?.[name]
		if (parts === undefined || Array.isArray(value)) return [name, value]
		return [name, valuesOf(parts, asMap(own[name]), asMap(source[name]))]
	})
	return Object.fromEntries(filled.filter(([, value]) => !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
	return value === undefined || value === null || value === ''
}

function asMap(value: unknown): Values {
	return typeof value === 'object' && value !== null ? (value as Values) : {}
}
