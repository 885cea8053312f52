import { sharedFields } from '../article/metadata.ts'
import type { Place } from '../article/place.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { sharedKey } from '../catalogue/keys.ts'
import { placeAmong, versionOf } from '../catalogue/manuscript-version.ts'
import type { SharedRow } from '../catalogue/rows.ts'
import { readStory } from '../catalogue/story.ts'
import { forgetLastTry } from '../desk/note-file.ts'
import { writeReport } from '../desk/write-report.ts'
import { firstOfEach, hasErrors, inOrder, type Problem, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { tellRejected } from '../stage/tell-rejected.ts'
import { readFields } from './reading/fields.ts'
import { readText } from './reading/text.ts'
import { withoutEchoes } from './reading/without-echoes.ts'
import { longestFrontMatter, readYaml } from './reading/yaml-document.ts'
import type { ValidateTools } from './tools.ts'

/** article.yml: what all languages of a story share. A good new one makes each of its articles be judged again. */
export async function judgeShared(
	{ story }: Place & { kind: 'shared' },
	change: BucketChange,
	tools: ValidateTools,
): Promise<void> {
	const manuscript = versionOf(change)
	const object = change.change === 'created' ? await tools.manuscripts.get(change.key, change.versionId) : undefined
	if (change.change === 'created' && object === undefined) return
	const read = object === undefined ? { fields: {}, problems: [] } : readShared(object.body)
	let isNewest = false
	const isGood = !hasErrors(read.problems)
	await changeRow<SharedRow>(tools.catalogue, sharedKey(story), async (row) => {
		const held = row?.value
		const { newest, lastGood } = placeAmong(manuscript, isGood, held)
		isNewest = newest
		if (!newest && !lastGood) {
			tools.log.info('stale event', { key: change.key, fence: manuscript.fence })
			return undefined
		}
		const { fields, good } = lastGood
			? { fields: read.fields, good: manuscript.fence }
			: { fields: held?.fields ?? {}, good: held?.good ?? '' }
		if (!newest && held !== undefined) return { value: { ...held, fields, good } }
		return { value: { manuscript, good, fields, problems: read.problems, deleted: object === undefined } }
	})
	await forgetLastTry(manuscript, tools)
	await writeReport(change.key, tools)
	const { articles } = await readStory(tools.catalogue, story)
	await tools.validate.send(
		[...articles.values()].map(({ value }) => ({ body: { judge: { key: value.manuscript.key } } })),
	)
	if (isNewest) await tellRejected(change, { story, problems: read.problems }, tools)
}

/** The shared fields of an article.yml; fields that belong to one language are pointed out. */
export function readShared(bytes: Uint8Array): { fields: SharedRow['fields']; problems: Problem[] } {
	const { text, problems: textProblems } = readText(bytes)
	if (text === '') return { fields: {}, problems: textProblems }
	const map = readYaml(text, 1, longestFrontMatter)
	const { fields, problems, writtenAs } = readFields(map)
	const foreign = Object.keys(fields).filter((name) => !(sharedFields as ReadonlySet<string>).has(name))
	const warnings = foreign.map((name) =>
		problem('field-unknown', map.keyPlaceOf(writtenAs([name])), { field: name, nearest: '<language>.md' }),
	)
	const shared = Object.fromEntries(Object.entries(fields).filter(([name]) => !foreign.includes(name)))
	return {
		fields: shared,
		problems: firstOfEach(inOrder([...textProblems, ...withoutEchoes([...problems, ...warnings])])),
	}
}
