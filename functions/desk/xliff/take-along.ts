import type { Changes } from '../changed/read-changes.ts'
import { unitsOf } from './units.ts'
import { writeXliff } from './write-xliff.ts'

/** Stands for a version that there was not: translation programs make one gap of two. */
export const noVersion = '-'

/** An article as XLIFF for a translation program: what has changed since its translation came, or all of it. */
export function takeAlong(changes: Changes, what: 'changed' | 'all'): string {
	const { original, from, language, now, was, own, plan } = changes
	return writeXliff({
		original,
		// By these it is known again what the file was made from.
		version: [now.versionId, was?.versionId ?? noVersion, own?.versionId ?? noVersion].join(' '),
		from,
		to: language,
		units: unitsOf(plan, what),
	})
}
