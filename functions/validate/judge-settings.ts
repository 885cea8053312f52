import { createHash } from 'node:crypto'
import type { Place, SettingsFile } from '../article/place.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { settingsKey } from '../catalogue/keys.ts'
import { placeAmong, versionOf } from '../catalogue/manuscript-version.ts'
import type { SettingsRow } from '../catalogue/rows.ts'
import { forgetLastTry } from '../desk/note-file.ts'
import { writeReport } from '../desk/write-report.ts'
import { settingsObjectKey } from '../newsroom/read-newsroom.ts'
import { putOnce } from '../ports/put-once.ts'
import { fileStart, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { tellRejected } from '../stage/tell-rejected.ts'
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
	const manuscript = versionOf(change)
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
		await putOnce(tools.desk, settingsObjectKey(hash), json, { contentType: 'application/json' })
	}
	let isNewest = false
	await changeRow<SettingsRow>(tools.catalogue, settingsKey(place.file), async (row) => {
		const held = row?.value
		// A site without site.yml keeps its last one; of the others it can do without.
		const dropped = object === undefined && place.file !== 'site'
		const { newest, lastGood } = placeAmong(manuscript, dropped || hash !== null, held)
		isNewest = newest
		if (!newest && !lastGood) {
			tools.log.info('stale event', { key: change.key, fence: manuscript.fence })
			return undefined
		}
		const before = held?.settings ?? null
		const { settings, good } = lastGood
			? { settings: hash, good: manuscript.fence }
			: { settings: before, good: held?.good ?? '' }
		// No page shows the word list, and no verdict hangs on it.
		const isShown = place.file !== 'words'
		const toFollow = (held?.toFollow ?? false) || (isShown && settings !== before)
		if (!newest && held !== undefined) return { value: { ...held, settings, good, toFollow } }
		return { value: { manuscript, good, settings, toFollow, problems } }
	})
	await forgetLastTry(manuscript, tools)
	await writeReport(change.key, tools)
	await followSettings(place.file, tools)
	if (isNewest) await tellRejected(change, { story: null, problems }, tools)
}

/** Makes everything be looked at again, then forgets that it has to be; whoever comes first after a crash does it. */
async function followSettings(file: SettingsFile, tools: ValidateTools): Promise<void> {
	const row = await tools.catalogue.read(settingsKey(file))
	const value = row?.value as SettingsRow | undefined
	if (row === undefined || value?.toFollow !== true) return
	await tools.validate.send([{ body: { judgeAll: { after: '' } } }])
	await tools.replay.send([{ body: { replay: 'everything', language: null } }])
	await changeRow<SettingsRow>(tools.catalogue, settingsKey(file), async (now) =>
		now === undefined || now.revision !== row.revision ? undefined : { value: { ...now.value, toFollow: false } },
	)
}
