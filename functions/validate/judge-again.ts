import { placeOf } from '../article/place.ts'
import { canonicalTag, readLanguage } from '../article/read-language.ts'
import { articleKey, fileKey } from '../catalogue/keys.ts'
import type { ArticleRow, FileRow, Manuscript } from '../catalogue/rows.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { judgeManuscript } from './judge-manuscript.ts'
import type { ValidateTools } from './tools.ts'

/** Manuscripts looked at again for one message; the next message goes on from there. */
const pageSize = 200

/** Judges the version of a manuscript that is held once more: its settings, photos or article.yml have changed. */
export async function judgeAgain(key: string, tools: ValidateTools): Promise<void> {
	const place = placeOf(key)
	if (place.kind !== 'manuscript') return
	const held = await heldVersion(place.story, place.languagePart, key, tools)
	// Nothing held: the file's own event is still on its way and will be judged with what there is then.
	if (held === undefined) return
	const { versionId, fence } = held
	await judgeManuscript(place, { change: 'created', key, versionId, sequencer: fence, size: 0 }, tools)
}

/** Judges every manuscript again, a page of the bucket's listing at a time: after a change of the settings. */
export async function judgeAll(after: string, tools: ValidateTools): Promise<void> {
	const keys = await tools.manuscripts.list('', { after, limit: pageSize })
	const manuscripts = keys.filter((key) => placeOf(key).kind === 'manuscript')
	await tools.validate.send(manuscripts.map((key) => ({ body: { judge: { key } } })))
	const last = keys.at(-1)
	if (keys.length === pageSize && last !== undefined)
		await tools.validate.send([{ body: { judgeAll: { after: last } } }])
}

async function heldVersion(
	story: string,
	languagePart: string,
	key: string,
	{ catalogue, desk }: ValidateTools,
): Promise<Manuscript | undefined> {
	const current = await readNewsroom(catalogue, desk)
	// A language that the settings have dropped has its articles still, until they are judged again.
	const tag = readLanguage(languagePart, current?.newsroom.site.languages ?? []).tag ?? canonicalTag(languagePart)
	const article =
		tag === undefined ? undefined : ((await catalogue.read(articleKey(story, tag)))?.value as ArticleRow | undefined)
	if (article?.manuscript.key === key && article.verdict !== 'deleted') return article.manuscript
	return ((await catalogue.read(fileKey(key)))?.value as FileRow | undefined)?.manuscript
}
