import { type FieldName, type FrontMatter, pageFields } from '../../article/metadata.ts'
import { isPage } from '../../article/story-kind.ts'
import type { Language } from '../../language/language.ts'
import { type Problem, problem } from '../../problem/problem.ts'
import type { ReadFields } from '../reading/fields.ts'
import type { ReadingContext } from '../reading/reading-context.ts'
import { withoutEchoes } from '../reading/without-echoes.ts'
import type { YamlMap } from '../reading/yaml-document.ts'
import { fieldPassages } from '../slips/field-passages.ts'
import { checkAddress } from './check-address.ts'
import { checkAuthors } from './check-authors.ts'
import { checkDates } from './check-dates.ts'
import { checkDescription } from './check-description.ts'
import { checkLead } from './check-lead.ts'
import { checkRequired } from './check-required.ts'
import { checkTaxonomy } from './check-taxonomy.ts'
import { checkTitle } from './check-title.ts'
import { checkWords } from './check-words.ts'
import type { FieldCheck, FieldContext, MergedFields } from './field-context.ts'

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

/** The fields of a manuscript in their context, with every problem of theirs; nothing is checked in what could not be read. */
export function checkFields(
	own: ReadFields,
	map: YamlMap,
	language: Language,
	context: ReadingContext,
): { fieldContext: FieldContext; problems: Problem[] } {
	const fieldContext = contextOfFields(merge(context.shared, own.fields), own, map, language, context)
	const checks = isPage(context.story) ? [...pageChecks, missingOfPage] : articleChecks
	const found = map.unreadable ? [] : checks.flatMap((check) => check(fieldContext))
	return { fieldContext, problems: withoutEchoes([...own.problems, ...found]) }
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
	map: YamlMap,
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
		passages: fieldPassages(own.fields, own.writtenAs, map),
		placeOf: (path, word) => map.placeOf(own.writtenAs(path), word),
	}
}

function missingOfPage({ fields, broken, placeOf }: FieldContext): Problem[] {
	return pageFields
		.filter((field) => fields[field] === undefined && !broken.has(field))
		.map((field) => problem('field-missing', placeOf([field]), { field }))
}
