import { createHash } from 'node:crypto'
import type { Place } from '../article/place.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { settingsKey } from '../catalogue/keys.ts'
import { isStale, versionOf } from '../catalogue/manuscript-version.ts'
import type { SettingsRow } from '../catalogue/rows.ts'
import { writeReport } from '../desk/write-report.ts'
import { settingsObjectKey } from '../newsroom/read-newsroom.ts'
import { fileStart, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { readSettings } from './read-settings.ts'
import type { ValidateTools } from './tools.ts'

/**
 * Settings in; the last good ones stay while newer ones are wrong. Good new ones make everything be looked at again:
 * a section's name stands on thousands of pages.
 */
export async function judgeSettings(
	place: Place & { kind: 'settings' },
	change: BucketChange,
	tools: ValidateTools,
): Promise<void> {
	const manuscript = versionOf(change, tools.now())
	const object = change.change === 'created' ? await tools.manuscripts.get(change.key, change.versionId) : undefined
	if (change.change === 'created' && object === undefined) return
	const { value, problems } =
		object === undefined
			? { value: null, problems: place.file === 'site' ? [problem('settings-missing', fileStart)] : [] }
			: readSettings(place.file, object.body)
	let hash: string | null = null
	if (value !== null) {
		const json = Buffer.from(JSON.stringify(value))
		hash = createHash('sha256').update(json).digest('hex').slice(0, 32)
		await tools.desk.put(settingsObjectKey(hash), json, { contentType: 'application/json' }, { ifNoneMatch: '*' })
	}
	let renewed = false
	await changeRow<SettingsRow>(tools.catalogue, settingsKey(place.file), async (row) => {
		if (isStale(manuscript, row?.value.manuscript)) {
			tools.log.info('stale event', { key: change.key, fence: manuscript.fence })
			return undefined
		}
		// Only authors.yml and taxonomy.yml can be deleted: a site without site.yml keeps its last one.
		const dropped = object === undefined && place.file !== 'site'
		const settings = dropped ? null : (hash ?? row?.value.settings ?? null)
		renewed = settings !== (row?.value.settings ?? null)
		return { value: { manuscript, settings, problems } }
	})
	await writeReport({ kind: 'settings', file: place.file }, tools)
	if (!renewed) return
	await tools.validate.send([{ body: { judgeAll: { after: '' } } }])
	await tools.publish.send([{ body: { publish: 'site' } }])
}
