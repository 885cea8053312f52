import { inLanguage } from '../../newsroom/newsroom.ts'
import { nearest } from '../../problem/nearest.ts'
import { mostOfRule, problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

/** Authors and translators by id are in authors.yml, with a name in this language. */
export const checkAuthors: FieldCheck = ({ fields, language, newsroom, placeOf }) =>
	(['authors', 'translators'] as const).flatMap((field) =>
		(fields[field] ?? []).slice(0, 2 * mostOfRule).flatMap((author, index) => {
			if (typeof author !== 'string') return []
			const at = placeOf([field, index])
			if (Object.hasOwn(newsroom.authors, author)) {
				const name = inLanguage(newsroom, newsroom.authors[author]?.name, language)
				return name === undefined || name.tag === language.tag
					? []
					: [problem('name-missing', at, { id: author, file: 'authors.yml', shown: name.text })]
			}
			const known = Object.keys(newsroom.authors)
			return [problem('author-unknown', at, { found: author, nearest: nearest(author, known) || known.join(', ') })]
		}),
	)
