import { inLanguage } from '../../newsroom/newsroom.ts'
import { nearest, nearestOrNone } from '../../problem/nearest.ts'
import { mostOfRule, problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

const mostTags = 10

/** The section is one of site.yml, the tags are of taxonomy.yml, and both have a name in this language. */
export const checkTaxonomy: FieldCheck = ({ fields: { section, tags = [] }, language, newsroom, placeOf }) => {
	const problems = []
	const { sections } = newsroom.site
	if (section !== undefined) {
		const at = placeOf(['section'])
		if (!Object.hasOwn(sections, section)) {
			const known = Object.keys(sections)
			problems.push(
				problem('section-unknown', at, { found: section, nearest: nearest(section, known) || known.join(', ') }),
			)
		} else {
			const name = inLanguage(newsroom, sections[section], language)
			if (name?.tag !== language.tag)
				problems.push(problem('name-missing', at, { id: section, file: 'site.yml', shown: name?.text ?? section }))
		}
	}
	const known = newsroom.taxonomy.tags
	for (const [index, tag] of tags.slice(0, 2 * mostOfRule).entries()) {
		const at = placeOf(['tags', index])
		if (!Object.hasOwn(known, tag)) {
			problems.push(problem('tag-unknown', at, { found: tag, nearest: nearestOrNone(tag, Object.keys(known)) }))
			continue
		}
		const name = inLanguage(newsroom, known[tag], language)
		if (name?.tag !== language.tag)
			problems.push(problem('name-missing', at, { id: tag, file: 'taxonomy.yml', shown: name?.text ?? tag }))
	}
	if (tags.length > mostTags)
		problems.push(problem('tags-many', placeOf(['tags']), { count: tags.length, limit: mostTags }))
	return problems
}
