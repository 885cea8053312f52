import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Galley } from '../../article/galley.ts'
import type { FrontMatter } from '../../article/metadata.ts'
import { siteLanguage } from '../../newsroom/newsroom.ts'
import { firstOfEach, hasErrors, inOrder, mostOfRule, type Position, type Problem } from '../../problem/problem.ts'
import { checkFields } from '../fields/check-fields.ts'
import type { FieldContext, MergedFields } from '../fields/field-context.ts'
import { resolveMetadata } from '../fields/resolve-metadata.ts'
import type { ArticleLink, BodyContext } from '../steps/body-context.ts'
import { pairBidi } from '../steps/check-text.ts'
import { guardBody, piledMarks } from '../steps/guard-body.ts'
import { readBody } from './body.ts'
import { readFields } from './fields.ts'
import { cutFrontMatter } from './front-matter-text.ts'
import type { ReadingContext } from './reading-context.ts'
import { readText } from './text.ts'
import { aboutWords, lengthOf, onceOnly } from './words.ts'
import { longestFrontMatter, readYaml } from './yaml-document.ts'

/** What a manuscript says, whether or not it can be published. */
export interface Reading {
	readonly problems: Problem[]
	/** Its status; `withdrawn` counts even when nothing else can be read. */
	readonly status: NonNullable<FrontMatter['status']>
	/** Present when there are no errors. */
	readonly galley: Galley | null
	readonly photos: readonly { readonly name: string; readonly at: Position }[]
	readonly links: readonly ArticleLink[]
	/** Where fields stand that the stage checks against other articles: `date`, `section`, `slug`, `aliases.0` … */
	readonly places: Readonly<Record<string, Position>>
}

/** Reads a manuscript: bytes in, every problem and (without errors) its galley out. Pure, and never throws on input. */
export function readManuscript(bytes: Uint8Array, context: ReadingContext): Reading {
	const { text, problems: textProblems } = readText(bytes)
	if (text === '') return rejected(textProblems)
	const piled = piledMarks(text)
	if (piled !== undefined) return rejected([...textProblems, piled])
	const paired = pairBidi(text.normalize('NFC'))
	const cut = cutFrontMatter(paired.text)
	if ('rule' in cut) return rejected([...textProblems, ...paired.problems, cut])
	const map = readYaml(cut.yaml, cut.yamlLine, longestFrontMatter)
	const own = readFields(map)
	if (own.fields.status === 'withdrawn') return { ...rejected([]), status: 'withdrawn' }

	const language = siteLanguage(context.language)
	const { fieldContext, problems: fieldProblems } = checkFields(own, map, language, context)
	const { fields } = fieldContext

	const guard = guardBody(cut.body)
	const body = emptyContext(context, cut.body)
	const read =
		guard === undefined ? readBody(cut.body, body) : { tree: { type: 'root', children: [] } satisfies Root, blocks: [] }
	const words = textOf(read.tree)
	const bodyProblems = [
		...(guard === undefined ? body.problems : [guard]),
		...(guard !== undefined || body.problems.some(({ rule }) => rule === 'body-deep')
			? []
			: aboutWords(words, language, context, cut.fenceLine)),
	]

	const problems = firstOfEach(
		inOrder([...textProblems, ...paired.problems, ...fieldProblems, ...onceOnly(bodyProblems)]),
	)
	const photos = [
		...(fields.lead === undefined ? [] : [{ name: fields.lead.image, at: fieldContext.placeOf(['lead', 'image']) }]),
		...body.photos,
	]
	const status = fields.status ?? 'published'
	const places = placesOf(fields, fieldContext.placeOf)
	if (hasErrors(problems)) return { problems, status, galley: null, photos, links: body.links, places }
	const galley: Galley = {
		format: 1,
		story: context.story,
		language: language.tag,
		metadata: resolveMetadata(fields, own.extra, fieldContext, body.dateline),
		body: read.tree,
		blocks: read.blocks,
		length: lengthOf(words, language),
		photos: [...new Set(photos.map(({ name }) => name))],
	}
	return { problems, status, galley, photos, links: body.links, places }
}

function rejected(problems: Problem[]): Reading {
	return { problems: firstOfEach(problems), status: 'published', galley: null, photos: [], links: [], places: {} }
}

function placesOf({ aliases = [] }: MergedFields, placeOf: FieldContext['placeOf']): Reading['places'] {
	const fields = (['date', 'section', 'slug', 'source', 'translation'] as const).map((field) => [
		field,
		placeOf([field]),
	])
	return Object.fromEntries([
		...fields,
		...aliases.slice(0, mostOfRule).map((_alias, index) => [`aliases.${index}`, placeOf(['aliases', index])]),
	])
}

function emptyContext({ story, language, newsroom }: ReadingContext, source: string): BodyContext {
	return {
		story,
		language,
		languages: newsroom.site.languages,
		source,
		problems: [],
		photos: [],
		links: [],
		dateline: undefined,
	}
}
