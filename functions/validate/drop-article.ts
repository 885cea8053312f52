import { alphabetsBeside } from '../alphabet/alphabets-beside.ts'
import type { Place } from '../article/place.ts'
import { canonicalTag } from '../article/read-language.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { articleKey } from '../catalogue/keys.ts'
import { isStale, versionOf } from '../catalogue/manuscript-version.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import type { Problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { agesBelow } from './article-ages.ts'
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
		let isOurs = false
		await changeRow<ArticleRow>(tools.catalogue, articleKey(story, language), async (row) => {
			if (row === undefined || row.value.manuscript.key !== key) return undefined
			if (isStale(manuscript, row.value.manuscript)) return undefined
			isOurs = true
			if (row.value.verdict === 'deleted') return undefined
			const { withdrawn: _withdrawn, ...before } = row.value
			const ages = agesBelow(before)
			const down = { verdict: 'deleted', problems, next: null, takenDown: manuscript.fence } as const
			return { value: { ...before, manuscript, ...down, ...(ages !== undefined && { ages }) } }
		})
		// Each time: who comes after a crash does not know how far it went.
		if (isOurs) {
			const others = alphabetsBeside(language)
			for (const other of others) await forgetMade(story, language, other, tools)
			await tools.render.send([language, ...others].map((tag) => ({ body: { render: { story, language: tag } } })))
		}
	}
	await noteRejected(place, change, problems, tools)
}

/** What was made from it goes with it. */
async function forgetMade(story: string, from: string, language: string, { catalogue }: ValidateTools): Promise<void> {
	await changeRow<ArticleRow>(catalogue, articleKey(story, language), async (row) => {
		if (row?.value.made?.madeFrom !== from) return undefined
		const { made: _made, ...value } = row.value
		return { value }
	})
}
