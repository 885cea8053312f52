import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { awsSources } from '../export/aws-sources.ts'
import { exportNewsroom } from '../export/export-newsroom.ts'
import { homeSources } from '../export/home-sources.ts'
import { Progress } from '../progress.ts'
import { usageError } from '../usage.ts'

const usage = 'npm run export -- --to DIR [--data DIR | --from-aws manuscripts=BUCKET,table=TABLE]'

/** `npm run export`: manuscripts, photos, settings, comments, activity and addresses of a newsroom as plain files. */
async function exportCommand(): Promise<number> {
	const { values } = parseArgs({
		options: { to: { type: 'string' }, data: { type: 'string' }, 'from-aws': { type: 'string' } },
		strict: true,
	})
	if (values.to === undefined) return usageError('Say where to: --to DIR', usage)
	if (values.data !== undefined && values['from-aws'] !== undefined)
		return usageError('Say either --data or --from-aws', usage)
	const [target, data] = [resolve(values.to), resolve(values.data ?? '.tilmash')]
	if (existsSync(target) && !statSync(target).isDirectory()) return usageError(`${values.to} is no folder`, usage)
	if (
		values['from-aws'] === undefined &&
		(target === data || target.startsWith(data + sep) || data.startsWith(target + sep))
	)
		return usageError('--to and the newsroom’s data must be apart', usage)
	const sources = values['from-aws'] === undefined ? homeSources(data) : await awsSources(values['from-aws'])
	const progress = new Progress('Exporting')
	let isStopped = false
	const stopper = () => {
		isStopped = true
	}
	process.once('SIGINT', stopper)
	try {
		mkdirSync(target, { recursive: true })
		const done = await exportNewsroom(sources, { target, onDone: (what) => progress.done(what), stop: () => isStopped })
		progress.end()
		if (done === undefined) {
			console.log('Stopped. The same command goes on from here.')
			return 130
		}
		const { written, same, removed, left, comments, deeds, addresses } = done
		console.log(
			`${written} files written, ${same} as they were, ${removed} removed that the newsroom has no more; ${comments} comments, ${deeds} deeds, ${addresses} addresses`,
		)
		if (left.length === 0) return 0
		console.error(
			`${left.length} could not be written, another file stands there: ${join(target, 'left-out.txt')} names them`,
		)
		return 1
	} finally {
		progress.end()
		process.off('SIGINT', stopper)
		sources.close()
	}
}

process.exitCode = await exportCommand().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
