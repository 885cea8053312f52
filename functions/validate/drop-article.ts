import type { Place } from '../article/place.ts'
import { canonicalTag } from '../article/read-language.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { articleKey } from '../catalogue/keys.ts'
import { isStale, versionOf } from '../catalogue/manuscript-version.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import type { Problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { noteRejected } from './note-rejected.ts'
import type { ValidateTools } from './tools.ts'

/**
 * A file whose language the site does not publish in: noted with its problem. If it stands for an article of a language
 * that the settings have dropped, that article is taken down; listed again, the file steps in again.
 */
export async function dropArticle(
	place: Place & { kind: 'manuscript' },
	change: BucketChange,
	problems: readonly Problem[],
	tools: ValidateTools,
): Promise<void> {
	const { story, languagePart, key } = place
	const language = canonicalTag(languagePart)
	if (language !== undefined) {
		const manuscript = versionOf(change)
		const dropped = await changeRow<ArticleRow>(tools.catalogue, articleKey(story, language), async (row) => {
			if (row === undefined || row.value.manuscript.key !== key || row.value.verdict === 'deleted') return undefined
			if (isStale(manuscript, row.value.manuscript)) return undefined
			return {
				value: { ...row.value, manuscript, verdict: 'deleted', problems, next: null, takenDown: manuscript.fence },
			}
		})
		if (dropped) await tools.render.send([{ body: { render: { story, language } } }])
	}
	await noteRejected(place, change, problems, tools)
}
