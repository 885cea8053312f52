import { rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { folders, run, type Started, save, start } from '../../support/commands.ts'
import { manuscript, settings } from '../../support/fixture.ts'
import { getRaw } from '../../support/raw-http.ts'

// Each test starts processes: on a busy machine that alone may take seconds.
vi.setConfig({ testTimeout: 60_000 })
const fresh = folders()
const running: Started[] = []
afterEach(async () => {
	for (const server of running.splice(0)) await server.stop()
})

/** A newsroom's folder, published and served. */
async function started(folder: string): Promise<Started> {
	const server = await start('content', 'data', folder)
	running.push(server)
	return server
}
function newsroom(files: Readonly<Record<string, string>> = {}): string {
	const folder = fresh()
	save(join(folder, 'content'), { ...settings, 'articles/aral/en.md': manuscript({ title: 'As it was' }), ...files })
	return folder
}

/** Milliseconds from now until an address answers with some words and a status. */
async function until(server: Started, path: string, status: number, words: string): Promise<number> {
	const began = performance.now()
	for (;;) {
		const answer = await getRaw(server.port, path)
		const took = performance.now() - began
		if (answer.status === status && answer.body.includes(words)) return took
		if (took > 10_000) throw new Error(`${path} is still ${answer.status}: ${server.said()}`)
		await new Promise((done) => setTimeout(done, 5))
	}
}

test('a save is live in under a second', async () => {
	const folder = newsroom()
	const server = await started(folder)
	expect(await until(server, '/en/aral/', 200, '<h1>As it was</h1>')).toBeLessThan(1000)
	const times: number[] = []
	for (const title of ['First save', 'Second save', 'Third save']) {
		save(join(folder, 'content'), { 'articles/aral/en.md': manuscript({ title }) })
		times.push(await until(server, '/en/aral/', 200, `<h1>${title}</h1>`))
	}
	// The fastest of three: the machine that runs the tests may be busy with something else.
	expect(Math.min(...times)).toBeLessThan(1000)
	save(join(folder, 'content'), { 'articles/new/kk.md': manuscript({ title: 'Жаңа' }) })
	await until(server, '/kk/new/', 200, '<h1>Жаңа</h1>')
	await until(server, '/kk/', 200, 'href="/kk/new/"')
	expect(server.said()).toMatch(/articles\/new\/kk\.md: live in \d+ ms/)
})

test('a mistake is told at the terminal and at the desk, and readers keep what they have', async () => {
	const folder = newsroom()
	const server = await started(folder)
	save(join(folder, 'content'), { 'articles/aral/en.md': manuscript({ section: 'sport' }) })
	await until(server, '/desk/reports/articles/aral/en.md.html', 200, 'section-unknown')
	await until(server, '/desk/', 200, 'rejected')
	expect((await getRaw(server.port, '/en/aral/')).body).toContain('<h1>As it was</h1>')
	expect(server.said()).toMatch(/articles\/aral\/en\.md:6:10 error/)
})

test('what was published outlives a restart; what changed meanwhile is seen at the next start', async () => {
	const folder = newsroom({ 'articles/withdrawn/en.md': manuscript(), 'articles/deleted/en.md': manuscript() })
	const content = join(folder, 'content')
	const first = await started(folder)
	save(content, { 'articles/withdrawn/en.md': manuscript({ status: 'withdrawn' }) })
	await until(first, '/en/withdrawn/', 410, 'withdrawn')
	const page = join(folder, 'data/site/en/aral/index.html')
	const before = statSync(page)
	expect(await first.stop()).toBe(0)

	rmSync(join(content, 'articles/deleted'), { recursive: true })
	save(content, { 'articles/new/en.md': manuscript({ title: 'Written meanwhile' }) })
	const second = await started(folder)
	await until(second, '/en/withdrawn/', 410, 'withdrawn')
	await until(second, '/en/deleted/', 410, 'withdrawn')
	await until(second, '/en/new/', 200, '<h1>Written meanwhile</h1>')
	// What did not change was not written again.
	expect(statSync(page)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
})

test('a port in use: it says so and what to do, and leaves the one that runs alone', async () => {
	const folder = newsroom()
	const first = await started(folder)
	const args = ['--content', 'content', '--data', 'data', '--port', String(first.port)]
	const second = await run('start', args, folder)
	expect(second.code).toBe(2)
	expect(second.error).toContain(`Port ${first.port} is in use`)
	expect(second.error).toContain(`npm start -- --port ${first.port + 1}`)
	save(join(folder, 'content'), { 'articles/aral/en.md': manuscript({ title: 'Still at work' }) })
	await until(first, '/en/aral/', 200, '<h1>Still at work</h1>')
	await until(first, '/en/', 200, 'Still at work')
})

test('it ends at once, also while a browser shows a page', async () => {
	const server = await start('content', 'data', newsroom())
	const open = request({ host: '127.0.0.1', port: server.port, path: '/-/changes' })
	await new Promise((done) =>
		open
			.on('response', done)
			.on('error', () => {})
			.end(),
	)
	const began = performance.now()
	expect(await server.stop()).toBe(0)
	expect(performance.now() - began).toBeLessThan(5000)
})

test('it says how it is meant when it is called wrong', async () => {
	const folder = fresh()
	const answers = await Promise.all([
		run('start', ['--content', 'nowhere'], folder),
		run('start', ['--content', '.', '--port', 'http'], folder),
	])
	expect(answers[0]).toMatchObject({ code: 2, error: expect.stringContaining('There is no folder nowhere') })
	expect(answers[1]).toMatchObject({ code: 2, error: expect.stringContaining('http is no port') })
})
