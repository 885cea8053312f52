import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { command, folders, run } from '../../../support/commands.ts'
import { filesIn } from './imported.ts'
import { writeLargeExport } from './large-export.ts'

const folder = folders()
const args = (at: string, to: string) => [
	'wordpress',
	join(at, 'export.xml'),
	'--to',
	join(at, to),
	'--time-zone',
	'UTC',
]

/** Ends an import as a power cut does, once it has written so many stories. */
async function killed(at: string, to: string, stories: number): Promise<void> {
	const child = command('import', args(at, to), at)
	const closed = new Promise((done) => child.on('close', done))
	const articles = join(at, to, 'articles')
	for (let waited = 0; waited < 20_000 && child.exitCode === null; waited += 5) {
		if (existsSync(articles) && readdirSync(articles).length >= stories) break
		await new Promise((done) => setTimeout(done, 5))
	}
	child.kill('SIGKILL')
	await closed
}

describe('an import that is cut off', () => {
	test('goes on where it was, and ends with the bytes of one that was not', async () => {
		const at = folder()
		writeLargeExport(join(at, 'export.xml'), 600)
		await run('import', args(at, 'whole'), at)
		for (const stories of [1, 150, 400]) await killed(at, 'cut', stories)
		const written = readdirSync(join(at, 'cut/articles')).length
		expect(written).toBeGreaterThanOrEqual(150)
		expect(existsSync(join(at, 'cut/import-report.json'))).toBe(false)
		const { code } = await run('import', args(at, 'cut'), at)
		expect(code).toBe(0)
		expect(filesIn(join(at, 'cut'))).toEqual(filesIn(join(at, 'whole')))
	}, 60_000)

	test('is stopped by Ctrl+C between two posts, and says how to go on', async () => {
		const at = folder()
		writeLargeExport(join(at, 'export.xml'), 3000)
		const child = command('import', args(at, 'cut'), at)
		let said = ''
		child.stdout?.on('data', (part) => void (said += part))
		const closed = new Promise((done) => child.on('close', done))
		while (!existsSync(join(at, 'cut/articles')) && child.exitCode === null)
			await new Promise((done) => setTimeout(done, 5))
		child.kill('SIGINT')
		expect(await closed).toBe(130)
		expect(said).toContain('The same command goes on from here.')
	}, 60_000)
})

describe('an import that is repeated', () => {
	test('writes nothing where nothing has changed, and leaves alone what an editor has', async () => {
		const at = folder()
		writeLargeExport(join(at, 'export.xml'), 30)
		await run('import', args(at, 'to'), at)
		const [edited, gone] = [join(at, 'to/articles/good-1/en.md'), join(at, 'to/articles/good-2/en.md')]
		const before = filesIn(join(at, 'to'))
		writeFileSync(edited, 'An editor was here.\n')
		rmSync(gone)
		const { out } = await run('import', args(at, 'to'), at)
		expect(out).toContain('26 imported, 1 kept as they stood, 3 refused')
		expect(readFileSync(edited, 'utf8')).toBe('An editor was here.\n')
		const after = filesIn(join(at, 'to'))
		const isReport = (name: string) => name.startsWith('import-report')
		for (const [name, body] of Object.entries(before))
			if (name !== 'articles/good-1/en.md' && !isReport(name)) expect(after[name]).toBe(body)
	}, 60_000)
})

describe('a large export with mistakes in a tenth of it', () => {
	test('gives every good post and a line for every bad one, in memory that does not grow with it', async () => {
		const at = folder()
		const expected = writeLargeExport(join(at, 'export.xml'), 10_000)
		const child = command('import', args(at, 'to'), at)
		const closed = new Promise((done) => child.on('close', done))
		let peak = 0
		const watch = setInterval(() => {
			const status = `/proc/${child.pid}/status`
			const held = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
			peak = Math.max(peak, Number(held ?? 0))
		}, 50)
		expect(await closed).toBe(0)
		clearInterval(watch)
		const report = JSON.parse(readFileSync(join(at, 'to/import-report.json'), 'utf8'))
		expect(report.totals).toEqual({ imported: 9000, kept: 0, refused: 1000, left: 0 })
		const refused = report.sources.filter((one: { state: string }) => one.state === 'refused')
		expect(refused.map((one: { notes: { rule: string }[] }) => one.notes[0]?.rule)).toEqual(expected)
		expect(readdirSync(join(at, 'to/articles')).length).toBe(9000)
		// In kilobytes; where there is no /proc nothing was seen.
		expect(peak).toBeLessThan(400_000)
	}, 180_000)
})
