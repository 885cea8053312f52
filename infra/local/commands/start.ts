import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { terminalLine } from '../../../functions/desk/report-text.ts'
import { readNewsroom } from '../../../functions/newsroom/read-newsroom.ts'
import { ContentFolder } from '../content-folder.ts'
import { DataFolder } from '../data-folder.ts'
import { forgetUploads } from '../forget-uploads.ts'
import { readWants } from '../home-notices.ts'
import { LiveReload } from '../live-reload.ts'
import { errorLog } from '../log.ts'
import { Mirror } from '../mirror.ts'
import { LocalNewsroom } from '../newsroom.ts'
import { Progress } from '../progress.ts'
import { reportOf } from '../reports.ts'
import { siteServer } from '../site-server.ts'
import { summarise } from '../summary.ts'
import { usageError } from '../usage.ts'
import { watchFolder } from '../watch.ts'

type FetchCallback = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>

const usage = 'npm start [-- --content DIR --port N --data DIR --notices FILE]'

/** `npm start`: publishes a folder, serves the site and the desk, and publishes every save. */
async function start(): Promise<number> {
	const { values } = parseArgs({
		options: {
			content: { type: 'string', default: 'content' },
			port: { type: 'string', default: '4321' },
			data: { type: 'string', default: '.tilmash' },
			notices: { type: 'string' },
		},
		strict: true,
	})
	const content = resolve(values.content)
	const data = resolve(values.data)
	const port = Number(values.port)
	if (!existsSync(content) || !statSync(content).isDirectory())
		return usageError(`There is no folder ${values.content}`, usage)
	if (!Number.isInteger(port) || port < 0 || port > 65535) return usageError(`${values.port} is no port`, usage)

	const wants = values.notices === undefined ? undefined : readWants(values.notices)
	if (typeof wants === 'string') return usageError(wants, usage)

	// The port first: another `npm start` may be running on the same data, and is not to be disturbed.
	let site: Hono | undefined
	const server = await listen(
		port,
		(request, env) =>
			site?.fetch(request, env) ?? new Response('Starting', { status: 503, headers: { 'retry-after': '1' } }),
	)
	if (typeof server === 'number') return server
	const folder = new DataFolder(data)
	const reload = new LiveReload()
	const progress = new Progress('Publishing')
	const newsroom = new LocalNewsroom({
		onReport: (file) => progress.done(file),
		site: resolve(data, 'site'),
		data,
		log: errorLog,
		onCommentWaits: ({ story, language }) =>
			console.log(`a comment on ${story} (${language}) waits: http://localhost:${server.port}/desk/comments/`),
		onSiteChange: (key) => reload.changed(key),
		notices: { home: `http://localhost:${server.port}`, ...(wants && { wants }) },
	})
	await forgetUploads(newsroom.desk)
	const mirror = new Mirror(content, newsroom)
	site = siteServer(newsroom, reload, new ContentFolder(content, mirror))
	// Watched before it is read: a save while the folder is being published is not lost.
	const stopWatching = await watchFolder(
		content,
		mirror,
		(key, what, startedAt) => void tell(key, what, startedAt, newsroom),
	)
	const started = performance.now()
	progress.expect((await mirror.keys()).length)
	const files = await newsroom.publishAll(() => mirror.syncAll())
	// Templates or language files are others than when these pages were made.
	if (folder.isOtherProgram) await newsroom.replay(null)
	await newsroom.settled()
	progress.end()
	const { published, rejected, waiting, scheduled, drafts, pages } = await summarise(files, newsroom, 0)
	console.log(
		`${published} published, ${rejected} rejected, ${waiting} waiting, ${scheduled} scheduled, ${drafts} drafts: ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`,
	)
	await printAddresses(newsroom, server.port)
	newsroom.startClock()
	console.log(`Watching ${values.content}: save a file and look. Ctrl+C ends.`)
	await new Promise<void>((done) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
	})
	await stopWatching()
	server.close()
	await newsroom.close()
	folder.close()
	return 0
}

/** Listens on this machine only. Gives the exit code of the command when it cannot. */
async function listen(port: number, fetch: FetchCallback): Promise<{ port: number; close(): void } | number> {
	return new Promise((done) => {
		const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) => {
			const close = () => {
				server.close()
				// Open pages listen for changes, and would keep the process alive for as long as a browser shows one.
				if ('closeAllConnections' in server) server.closeAllConnections()
			}
			done({ port: info.port, close })
		})
		server.on('error', (error: NodeJS.ErrnoException) => {
			done(
				usageError(
					error.code === 'EADDRINUSE'
						? `Port ${port} is in use: end the other program, or take another port: npm start -- --port ${port + 1}`
						: error.message,
					usage,
				),
			)
		})
	})
}

async function printAddresses({ catalogue, desk }: LocalNewsroom, port: number): Promise<void> {
	const current = await readNewsroom(catalogue, desk)
	const languages = current?.newsroom.site.languages ?? []
	console.log(
		`\n  Site  http://localhost:${port}/   (${languages.join(' ')})\n  Desk  http://localhost:${port}/desk/\n`,
	)
	if (current === undefined)
		console.error('The site has no settings yet: site.yml is missing or has mistakes. The desk says which.')
}

/** One line for each save: what became of it, and how soon. */
async function tell(key: string, what: 'put' | 'deleted', startedAt: number, newsroom: LocalNewsroom): Promise<void> {
	await newsroom.settled()
	const took = `${Math.round(performance.now() - startedAt)} ms`
	const report = await reportOf(key, newsroom)
	if (report !== undefined) {
		console.log(`${key}: ${what === 'deleted' ? 'deleted, ' : ''}${report.state} in ${took}`)
		for (const found of report.problems)
			if (found.severity !== 'note') console.log(`  ${terminalLine(key, found)}\n      ${found.mend}`)
		return
	}
	console.log(`${key}: ${what} in ${took}`)
}

process.exitCode = await start().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
