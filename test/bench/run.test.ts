import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { optionsOf } from './options.ts'
import { rounds } from './run/rounds.ts'
import { runProcess } from './run/run-process.ts'
import { runWatching } from './run/run-watching.ts'

const folder = mkdtempSync(join(tmpdir(), 'tilmash-run-'))
afterAll(() => rmSync(folder, { recursive: true }))

const node = (script: string) => ({ file: process.execPath, args: ['--eval', script], cwd: folder })

test('a run is timed, and on Linux its memory is measured with that of the processes it starts', async () => {
	const hold = 'const held = Buffer.alloc(80e6, 1); setTimeout(() => held, 300)'
	const script = `require('node:child_process').execFileSync(process.execPath, ['--eval', ${JSON.stringify(hold)}])`
	const { seconds, peakMb } = await runProcess(node(script.replace('execFileSync', 'spawn')))
	expect(seconds).toBeGreaterThan(0.3)
	if (process.platform === 'linux') expect(peakMb).toBeGreaterThan(100)
})

test('a run that fails says what the program said', async () => {
	await expect(runProcess(node('console.error("no such template"); process.exit(3)'))).rejects.toThrow(
		/ended with 3:\nno such template/,
	)
})

test('a program that watches is timed from the change until it says that it followed', async () => {
	const file = join(folder, 'watched.txt')
	writeFileSync(file, 'before')
	const script = `const { readFileSync } = require('node:fs')
		console.log('Watching')
		setInterval(() => { if (readFileSync('watched.txt', 'utf8') === 'after') console.log('followed') }, 20)`
	const watching = { command: node(script), ready: /Watching/, done: /followed/ }
	expect(await runWatching(watching, () => writeFileSync(file, 'after'))).toBeLessThan(2)
	expect(readFileSync(file, 'utf8')).toBe('after')
})

test('a program that ends instead of watching is not waited for', async () => {
	const watching = { command: node('console.log("bad settings")'), ready: /Watching/, done: /followed/ }
	await expect(runWatching(watching, () => {})).rejects.toThrow(/ended with 0:\nbad settings/)
})

test('all take turns, another begins each round, and who fails is not asked again', async () => {
	const turns: string[] = []
	const said: string[] = []
	const take = (name: string) => ({
		name,
		measure: async () => {
			turns.push(name)
			if (name === 'b') throw new Error('broken')
			return turns.length
		},
	})
	const samples = await rounds([take('a'), take('b'), take('c')], 2, (line) => said.push(line))
	expect(turns).toEqual(['a', 'b', 'c', 'c', 'a'])
	expect(samples.get('b')).toEqual([])
	expect(samples.get('c')).toEqual([3, 4])
	expect(said).toContain('b failed: broken')
})

test('options that make no sense are told', () => {
	expect(optionsOf(['--pages', '1000,10000', '--modes', 'cold,import'])).toMatchObject({
		pages: [1000, 10000],
		modes: ['import', 'cold'],
	})
	expect(() => optionsOf(['--pages', 'many'])).toThrow('--pages many')
	expect(() => optionsOf(['--modes', 'warm'])).toThrow('warm')
})
