import { type Place, placeOf } from '../article/place.ts'
import { canonicalTag, readLanguage } from '../article/read-language.ts'
import { articleKey, fileKey } from '../catalogue/keys.ts'
import { changeOf } from '../catalogue/manuscript-version.ts'
import type { ArticleRow, FileRow } from '../catalogue/rows.ts'
import { writeReport } from '../desk/write-report.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { judgeManuscript } from './judge-manuscript.ts'
import type { ValidateTools } from './tools.ts'

/** Manuscripts looked at again for one message; the next message goes on from there. */
const pageSize = 200

/**
 * Judges the version of a manuscript that is held once more (its settings, photos or article.yml have changed), and the
 * last good version where that is another one. Any other file's report is written anew: it speaks the site's language.
 */
export async function judgeAgain(key: string, tools: ValidateTools): Promise<void> {
	const place = placeOf(key)
	if (place.kind !== 'manuscript') return writeReport(key, tools)
	// Nothing held: the file's own event is still on its way and will be judged with what there is then.
	for (const change of await heldVersions(place, key, tools)) await judgeManuscript(place, change, tools)
}

/** Looks again at every file, a page of the bucket's listing at a time: after a change of the settings. */
export async function judgeAll(after: string, tools: ValidateTools): Promise<void> {
	const keys = await tools.manuscripts.list('', { after, limit: pageSize })
	await tools.validate.send(keys.map((key) => ({ body: { judge: { key } } })))
	const last = keys.at(-1)
	if (keys.length === pageSize && last !== undefined)
		await tools.validate.send([{ body: { judgeAll: { after: last } } }])
}

async function heldVersions(
	{ story, languagePart }: Place & { kind: 'manuscript' },
	key: string,
	{ catalogue, desk }: ValidateTools,
): Promise<BucketChange[]> {
	const current = await readNewsroom(catalogue, desk)
	// A language that the settings have dropped has its articles still, until they are judged again.
	const tag = readLanguage(languagePart, current?.newsroom.site.languages ?? []).tag ?? canonicalTag(languagePart)
	const article =
		tag === undefined ? undefined : ((await catalogue.read(articleKey(story, tag)))?.value as ArticleRow | undefined)
	if (article?.manuscript.key === key && article.verdict !== 'deleted') {
		const { manuscript, next, behind } = article
		const isOther = next !== null && next.key === key && next.versionId !== manuscript.versionId
		const lastGood = isOther ? [changeOf({ ...next, receivedAt: manuscript.receivedAt })] : []
		return [changeOf(manuscript), ...behind.map((version) => changeOf(version, version.deleted)), ...lastGood]
	}
	const note = (await catalogue.read(fileKey(key)))?.value as FileRow | undefined
	if (note === undefined) return []
	return [{ ...note.manuscript, deleted: note.deleted }, ...note.behind].map((one) => changeOf(one, one.deleted))
}
