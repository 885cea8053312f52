import type * as z from 'zod'

/** Most steps from a schema to the first it was made from: with a description, with one more check. */
const mostSteps = 20

/** A zod schema and those it was made from, itself first. */
export function lineOf(schema: z.core.$ZodType): z.core.$ZodType[] {
	const line = [schema]
	for (let from = schema._zod.parent; from !== undefined && line.length < mostSteps; from = from._zod.parent)
		line.push(from)
	return line
}
