import type { FieldName } from '../../article/metadata.ts'
import { problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

const required: readonly FieldName[] = ['title', 'description', 'authors', 'date', 'section']

/** The fields that no article can do without. */
export const checkRequired: FieldCheck = ({ fields, broken, placeOf }) =>
	required
		.filter((field) => fields[field] === undefined && !broken.has(field))
		.map((field) => problem('field-missing', placeOf([field]), { field }))
