import * as z from 'zod'

/*
 * The properties of ninjs 3.0 that we use, as the standard describes them (https://iptc.org/std/ninjs/): nothing else may
 * stand in an item, and names are in camel case since 3.0. No package brings the standard's own schema.
 */
/** RFC 3986 with an authority. */
export const uri = z.string().regex(/^[a-z][a-z\d+.-]*:\/\/[\w.:-]+([\w\-.~:/?#@!$&'()*+,;=]|%[\da-f]{2})*$/i)
const instant = z.iso.datetime({ offset: true })
const words = z.string().min(1)
const values = z.array(z.strictObject({ role: words, contentType: words, value: words })).min(1)
const concept = { name: words, rel: words, uri: uri.optional(), literal: words.optional() }
const contact = z.array(z.strictObject({ type: words, value: words }))
const rendition = z.strictObject({
	name: words,
	href: uri,
	contentType: words,
	title: words.optional(),
	width: z.int().positive().optional(),
	height: z.int().positive().optional(),
})
const association = z.strictObject({
	name: words,
	rel: z.enum(['lead', 'inline', 'translation']),
	uri,
	type: z.enum(['text', 'picture']),
	representationType: z.enum(['full', 'partial']).optional(),
	language: words.optional(),
	versionCreated: instant.optional(),
	descriptions: values.optional(),
	by: words.optional(),
	renditions: z.array(rendition).min(1),
})
/** An item as it may be. */
export const ninjs = z.strictObject({
	standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.0'), schema: uri }),
	uri,
	type: z.literal('text'),
	representationType: z.literal('full'),
	profile: z.enum(['text-only', 'text-photo']),
	language: words,
	firstCreated: instant,
	contentCreated: instant,
	versionCreated: instant,
	expires: instant.optional(),
	pubStatus: z.literal('usable'),
	title: words,
	headlines: values,
	descriptions: values,
	by: words,
	located: words.optional(),
	people: z.array(z.strictObject({ ...concept, contactInfo: contact.optional() })),
	subjects: z.array(z.strictObject(concept)),
	genres: z.array(z.strictObject({ literal: words })),
	infoSources: z.array(z.strictObject({ name: words, role: words, uri })),
	copyrightNotice: words.optional(),
	usageTerms: words.optional(),
	rightsInfo: z.strictObject({ linkedRights: uri }).optional(),
	edNote: words.optional(),
	altIds: z.array(z.strictObject({ role: words, value: words })),
	bodies: values,
	renditions: z.array(rendition),
	associations: z.array(association),
})
