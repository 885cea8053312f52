import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { errorLog } from '../log.ts'
import { Mirror } from '../mirror.ts'
import { LocalNewsroom } from '../newsroom.ts'
import { printSummary } from '../print-summary.ts'
import { Progress } from '../progress.ts'
import { summarise } from '../summary.ts'
import { usageError } from '../usage.ts'

const usage = 'npm run build -- --content DIR --out DIR [--json FILE]'

/** `npm run build`: the whole site into a plain folder, through the same functions that run at home and on AWS. */
async function build(): Promise<number> {
	const { values } = parseArgs({
		options: { content: { type: 'string', default: 'content' }, out: { type: 'string' }, json: { type: 'string' } },
		strict: true,
	})
	if (values.out === undefined) return usageError(`Say where to: --out DIR`, usage)
	const content = resolve(values.content)
	const out = resolve(values.out)
	if (!existsSync(content) || !statSync(content).isDirectory())
		return usageError(`There is no folder ${values.content}`, usage)
	if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'robots.txt')))
		return usageError(`${values.out} is not empty and no site: choose another folder`, usage)
	if (out === content || content.startsWith(`${out}/`) || out.startsWith(`${content}/`))
		return usageError('--out and --content must be apart', usage)

	const started = performance.now()
	const data = mkdtempSync(join(tmpdir(), 'tilmash-build-'))
	rmSync(out, { recursive: true, force: true })
	const progress = new Progress('Publishing')
	const newsroom = new LocalNewsroom({
		site: out,
		data,
		once: true,
		log: errorLog,
		onReport: (file) => progress.done(file),
	})
	try {
		const mirror = new Mirror(content, newsroom)
		progress.expect((await mirror.keys()).length)
		const files = await newsroom.publishAll(() => mirror.syncAll())
		progress.end()
		const dead = newsroom.queues.flatMap((queue) => queue.deadLetters())
		const summary = await summarise(files, newsroom, (performance.now() - started) / 1000)
		if (values.json !== undefined) writeFileSync(resolve(values.json), `${JSON.stringify(summary, null, '\t')}\n`)
		printSummary(summary, content)
		if (dead.length > 0) {
			console.error(`${dead.length} messages could not be handled; this is a fault of Tilmash, not of your files.`)
			return 1
		}
		if (summary.settings.length > 0) return 2
		return summary.rejected > 0 ? 1 : 0
	} finally {
		await newsroom.close()
		rmSync(data, { recursive: true, force: true })
	}
}

process.exitCode = await build().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
