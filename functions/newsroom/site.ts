import * as z from 'zod'
import { commentMode, must, oneLine, url } from '../article/field-types.ts'

/** A line of the settings: nothing in it that no feed can hold, or that turns the text around it (UAX 9). */
const name = oneLine.check(
	must('one-line', (text: string) => !/[\p{Cc}\uFFFE\uFFFF\u202a-\u202e\u2066-\u2069]/u.test(text)),
	must('lone-surrogate', (text: string) => text.isWellFormed()),
)

/** A text in several languages: tag → words. */
export const localized = z.record(z.string(), name)
export type Localized = z.infer<typeof localized>

/** How a language's other alphabet is made where no file is there for it: see docs/alphabets.md. */
const alphabet = z.object({
	from: z.string().meta({ description: 'The language it is made from: uz-Latn.' }),
	keep: z
		.array(name.check(z.maxLength(60)))
		.max(500)
		.optional()
		.meta({ description: 'Names that are written alike in both alphabets: Al Jazeera.' }),
	words: z
		.record(name.check(z.maxLength(60)), name.check(z.maxLength(60)))
		.optional()
		.meta({ description: 'Words that the rules get wrong, and how they are written: konsert: концерт.' }),
})
export type AlphabetSettings = z.infer<typeof alphabet>

/** site.yml: the newsroom's settings. */
export const site = z.object({
	title: localized.meta({ description: 'The newspaper’s name in each language.' }),
	description: localized.optional().meta({ description: 'One line on what it is.' }),
	url: url.meta({ description: 'Origin of the public site: https://news.example.org' }),
	timeZone: z.string().meta({ description: 'IANA zone in which a date without a time is midnight: Asia/Almaty.' }),
	sourceLanguage: z.string().meta({ description: 'The language most stories are first written in.' }),
	languages: z.array(z.string()).min(1).max(100).meta({ description: 'In the order of the language switch.' }),
	alphabets: z.record(z.string(), alphabet).optional().meta({
		description: 'Languages that are made from another alphabet where no file is there: uz-Cyrl: { from: uz-Latn }.',
	}),
	sections: z.record(z.string(), localized).meta({ description: 'Section id → its name in each language.' }),
	comments: commentMode.default('premoderated'),
	reactions: z.boolean().default(true),
	frontSize: z
		.int()
		.min(5)
		.max(100)
		.default(30)
		.meta({ description: 'Stories on a front before the link to earlier days.' }),
	offline: z
		.boolean()
		.optional()
		.meta({ description: 'true: readers can save stories and read them without a connection.' }),
	hub: url.optional().meta({ description: 'Address of a WebSub hub that is told when feeds change.' }),
	contact: z.object({ email: z.email() }).optional(),
	copyright: name.optional(),
	license: url.optional(),
})
export type Site = z.infer<typeof site>

/** authors.yml: id → who they are. */
export const authors = z.record(
	z.string(),
	z.object({ name: localized, bio: localized.optional(), url: url.optional() }),
)
export type Authors = z.infer<typeof authors>

/** words.yml: what makes a moderator look at a comment before it appears (converse/checks/word-list.ts). */
export const wordFile = z.object({
	withhold: z
		.array(name.check(z.maxLength(60)))
		.max(2000)
		.default([])
		.meta({
			description: 'A word or several in any spelling; `*` at its end or beginning means any ending or beginning.',
		}),
})
export type WordFile = z.infer<typeof wordFile>

/** taxonomy.yml. */
export const taxonomy = z.object({ tags: z.record(z.string(), localized).default({}) })
export type Taxonomy = z.infer<typeof taxonomy>
