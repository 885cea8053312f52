import { problem } from '../../problem/problem.ts'
import { nearest } from '../reading/nearest.ts'
import type { FieldCheck } from './field-context.ts'

/** Authors and translators by id are in authors.yml. */
export const checkAuthors: FieldCheck = ({ fields, newsroom, placeOf }) =>
	(['authors', 'translators'] as const).flatMap((field) =>
		(fields[field] ?? []).flatMap((author, index) => {
			if (typeof author !== 'string' || Object.hasOwn(newsroom.authors, author)) return []
			const known = Object.keys(newsroom.authors)
			return [
				problem('author-unknown', placeOf([field, index]), {
					found: author,
					nearest: nearest(author, known) || known.join(', '),
				}),
			]
		}),
	)
