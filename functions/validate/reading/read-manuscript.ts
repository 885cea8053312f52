import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Galley } from '../../article/galley.ts'
import { type FieldName, type FrontMatter, pageFields } from '../../article/metadata.ts'
import { isPage } from '../../article/story-kind.ts'
import type { Language } from '../../language/language.ts'
import { type Newsroom, siteLanguage, siteLanguages } from '../../newsroom/newsroom.ts'
import {
	fileStart,
	firstOfEach,
	hasErrors,
	inOrder,
	mostOfRule,
	type Position,
	type Problem,
	problem,
} from '../../problem/problem.ts'
import { checkAddress } from '../fields/check-address.ts'
import { checkAuthors } from '../fields/check-authors.ts'
import { checkDates } from '../fields/check-dates.ts'
import { checkDescription } from '../fields/check-description.ts'
import { checkLead } from '../fields/check-lead.ts'
import { checkRequired } from '../fields/check-required.ts'
import { checkTaxonomy } from '../fields/check-taxonomy.ts'
import { checkTitle } from '../fields/check-title.ts'
import { checkWords } from '../fields/check-words.ts'
import type { FieldCheck, FieldContext, MergedFields } from '../fields/field-context.ts'
import { resolveMetadata } from '../fields/resolve-metadata.ts'
import type { ArticleLink, BodyContext } from '../steps/body-context.ts'
import { pairBidi } from '../steps/check-text.ts'
import { guardBody, piledMarks } from '../steps/guard-body.ts'
import { strangerThan } from '../steps/guess-language.ts'
import { readBody } from './body.ts'
import { type ReadFields, readFields } from './fields.ts'
import { cutFrontMatter } from './front-matter-text.ts'
import { readText } from './text.ts'
import { withoutEchoes } from './without-echoes.ts'
import { longestFrontMatter, readYaml } from './yaml-document.ts'

/** All that a manuscript's reading may depend on. */
export interface ReadingContext {
	readonly story: string
	readonly language: string
	readonly newsroom: Newsroom
	/** The fields of the story's article.yml. */
	readonly shared: Partial<FrontMatter>
	/** Captions and credits that the story's photos carry. */
	readonly photos: FieldContext['photos']
}

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

const articleChecks: readonly FieldCheck[] = [
	checkRequired,
	checkTitle,
	checkDescription,
	checkAuthors,
	checkTaxonomy,
	checkDates,
	checkLead,
	checkAddress,
	checkWords,
]
const pageChecks: readonly FieldCheck[] = [checkTitle, checkDescription, checkLead, checkAddress, checkWords]

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
	const fields = merge(context.shared, own.fields)
	const fieldContext = contextOfFields(fields, own, map.placeOf, language, context)
	const checks = map.unreadable ? [] : isPage(context.story) ? pageChecks : articleChecks
	const fieldProblems = withoutEchoes([
		...own.problems,
		...checks.flatMap((check) => check(fieldContext)),
		...(map.unreadable ? [] : missingOfPage(context.story, fieldContext)),
	])

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

	const problems = firstOfEach(inOrder([...textProblems, ...paired.problems, ...fieldProblems, ...bodyProblems]))
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
	const fields = (['date', 'section', 'slug'] as const).map((field) => [field, placeOf([field])])
	return Object.fromEntries([
		...fields,
		...aliases.slice(0, mostOfRule).map((_alias, index) => [`aliases.${index}`, placeOf(['aliases', index])]),
	])
}

/** article.yml wins unless the language file repeats the field; a lead photo's parts are taken one by one. */
function merge(shared: Partial<FrontMatter>, own: Partial<FrontMatter>): MergedFields {
	const { lead: _shared, ...fields } = { ...shared, ...own }
	if (shared.lead === undefined && own.lead === undefined) return fields
	const lead = { ...shared.lead, ...own.lead }
	return { ...fields, lead: { ...lead, image: lead.image ?? 'lead.jpg' } }
}

function contextOfFields(
	fields: MergedFields,
	own: ReadFields,
	placeOf: FieldContext['placeOf'],
	language: Language,
	context: ReadingContext,
): FieldContext {
	const broken = new Set<FieldName>(
		own.problems.flatMap(({ severity, values }) =>
			severity === 'error' && typeof values['field'] === 'string' ? [values['field'].split('.')[0] as FieldName] : [],
		),
	)
	return {
		fields,
		broken,
		language,
		newsroom: context.newsroom,
		folder: context.story.replace(/^pages\//, ''),
		photos: context.photos,
		placeOf: (path, word) => placeOf(own.writtenAs(path), word),
	}
}

function missingOfPage(story: string, { fields, broken, placeOf }: FieldContext): Problem[] {
	if (!isPage(story)) return []
	return pageFields
		.filter((field) => fields[field] === undefined && !broken.has(field))
		.map((field) => problem('field-missing', placeOf([field]), { field }))
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

function aboutWords(words: string, language: Language, { newsroom }: ReadingContext, fenceLine: number): Problem[] {
	if (words.trim() === '') return [problem('body-empty', { line: fenceLine, column: 1 })]
	const stranger = strangerThan(language, siteLanguages(newsroom), words)
	return stranger === undefined
		? []
		: [problem('wrong-language', fileStart, { expected: language.autonym, found: stranger.autonym })]
}

function lengthOf(words: string, language: Language): number {
	const unit = language.readingSpeed.unit === 'word' ? /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c’'ʼʻ-]*/gu : /[\p{L}\p{N}]/gu
	return words.match(unit)?.length ?? 0
}
