import type { Report } from '../../functions/desk/report.ts'
import type { Saved } from './acts.ts'
import { byKey } from './facts.ts'
import type { World } from './world/world.ts'

/** Reports that are missing, speak of an older version, or say something else than after a clean build. */
export function compareDesks(world: World, clean: World, saved: readonly Saved[]): string[] {
	return [...byKey(saved)].flatMap(([key, versions]) => {
		const newest = versions.at(-1)
		const found = reportOf(world, key)
		if (found === undefined) return [`no report of ${key}`]
		if (newest?.upload === null) return found.url === null ? [] : [`the report of deleted ${key} names ${found.url}`]
		if (found.versionId !== newest?.versionId) return [`the report of ${key} is of version ${found.versionId}`]
		const wanted = reportOf(clean, key)
		const [is, should] = [wordsOf(found), wordsOf(wanted)]
		return is === should ? [] : [`the report of ${key} says ${is} instead of ${should}`]
	})
}

function reportOf({ buckets: { desk } }: World, key: string): Report | undefined {
	const object = desk.get(`reports/${key}.json`)
	return object && (JSON.parse(object.body.toString()) as Report)
}

function wordsOf(report: Report | undefined): string {
	if (report === undefined) return 'nothing'
	const { versionId: _version, receivedAt: _received, ...words } = report
	return JSON.stringify(words)
}
