import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DataFolder } from '../../../infra/local/data-folder.ts'
import { folders } from '../../support/commands.ts'

const fresh = folders()

test('one process at a time: a second one is told which has it', () => {
	const data = fresh()
	// The process that runs these tests is alive, and another one than it says it is.
	writeFileSync(join(data, 'lock'), String(process.ppid))
	expect(() => new DataFolder(data)).toThrow(`in use by process ${process.ppid}`)
})

test('what a process that died left locked is free', () => {
	const data = fresh()
	writeFileSync(join(data, 'lock'), '4194303')
	const folder = new DataFolder(data)
	expect(readFileSync(join(data, 'lock'), 'utf8')).toBe(String(process.pid))
	folder.close()
	expect(existsSync(join(data, 'lock'))).toBe(false)
})

test('what an older format left is begun anew; files that are not Tilmash’s stay', () => {
	const data = fresh()
	mkdirSync(join(data, 'site', 'en'), { recursive: true })
	for (const name of [
		'catalogue.sqlite',
		'catalogue.sqlite-wal',
		'queue-render.sqlite',
		'notes.txt',
		'site/en/index.html',
	])
		writeFileSync(join(data, name), 'old')
	writeFileSync(join(data, 'format'), '1')
	const folder = new DataFolder(data)
	expect(existsSync(join(data, 'site'))).toBe(false)
	expect(existsSync(join(data, 'catalogue.sqlite'))).toBe(false)
	expect(existsSync(join(data, 'queue-render.sqlite'))).toBe(false)
	expect(readFileSync(join(data, 'notes.txt'), 'utf8')).toBe('old')
	expect(folder.isOtherProgram).toBe(false)
})

test('a folder of somebody else’s loses nothing, whatever is called like Tilmash’s own', () => {
	const data = fresh()
	mkdirSync(join(data, 'site'))
	writeFileSync(join(data, 'site', 'index.html'), 'mine')
	new DataFolder(data).close()
	expect(readFileSync(join(data, 'site', 'index.html'), 'utf8')).toBe('mine')
})

test('it knows when the program is another one than last time', () => {
	const data = fresh()
	new DataFolder(data).close()
	expect(new DataFolder(data).isOtherProgram).toBe(false)
	writeFileSync(join(data, 'program'), 'an older one')
	expect(new DataFolder(data).isOtherProgram).toBe(true)
})
