import type * as z from 'zod'
import { focus, isoDate, isoInstant, oneLine, url } from '../../../functions/article/field-types.ts'
import { themeFile } from '../../../functions/style/theme.ts'
import { lineOf } from './line-of.ts'

/** A pattern, and what an editor is told where it does not hold (`patternErrorMessage` is read by VS Code). */
export interface Form {
	readonly pattern: string
	readonly patternErrorMessage: string
}

const time = String.raw`[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})`
const lineEnds = String.raw`\n\r\u2028\u2029`

/** Letters and digits of any script, joined by single hyphens: a folder's name, a slug, an id. */
export const slugForm: Form = {
	pattern: String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*)*$`,
	patternErrorMessage: 'Small letters and digits, joined by single hyphens: saxaul-aral',
}

/** The schemas that are checked by functions, by themselves: a pattern lets through all that the function does. */
const forms = new Map<unknown, (longest: number | undefined) => Form>([
	[
		oneLine,
		(longest = 1000) => ({
			pattern: `^\\s*\\S([^${lineEnds}]{0,${Math.max(longest - 2, 0)}}\\S)?\\s*$`,
			patternErrorMessage: `One line, of ${longest} letters at the most`,
		}),
	],
	[
		isoDate,
		() => ({
			pattern: String.raw`^\d{4}-\d{2}-\d{2}(${time})?$`,
			patternErrorMessage: 'A day, 2026-11-20, or day, time and offset: 2026-11-20T09:00:00+05:00',
		}),
	],
	[
		isoInstant,
		() => ({
			pattern: String.raw`^\d{4}-\d{2}-\d{2}${time}$`,
			patternErrorMessage: 'Day, time and offset: 2026-11-20T09:00:00+05:00',
		}),
	],
	[
		url,
		() => ({
			pattern: String.raw`^[hH][tT][tT][pP][sS]?:\/\/[^\s"'<>]+$`,
			patternErrorMessage: 'An address that begins with https:// or http://',
		}),
	],
	[
		focus,
		() => ({
			pattern: String.raw`^\d{1,3}\s*,\s*\d{1,3}$`,
			patternErrorMessage: 'Per cent from the left and from the top: 50,30',
		}),
	],
	[
		themeFile.shape.light.unwrap().shape.paper.unwrap(),
		() => ({ pattern: '^#[0-9a-fA-F]{6}$', patternErrorMessage: 'A colour in quotation marks: "#14532d"' }),
	],
])

/** The form that a schema's function checks, if it is one of those, or made from one: by its longest length. */
export function formOf(schema: z.core.$ZodType): ((longest: number | undefined) => Form) | undefined {
	const known = lineOf(schema).find((from) => forms.has(from))
	return forms.get(known)
}
