import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { placeOf } from '../../functions/article/place.ts'
import { reportKey } from '../../functions/desk/write-report.ts'
import { manuscript, settings } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { hostileKey } from './hostile-keys.ts'
import { StrictNewsroom } from './strict-newsroom.ts'

const open = newsrooms()
afterEach(() => void vi.unstubAllEnvs())

async function strict(): Promise<StrictNewsroom> {
	const newsroom = new StrictNewsroom(await open({ bare: true }))
	for (const [key, text] of Object.entries(settings)) await newsroom.put(key, text)
	return newsroom
}

/** A file's report as data, wherever it is kept. */
function reportOf({ desk }: StrictNewsroom, key: string): unknown {
	return JSON.parse(StrictNewsroom.textOf(desk, `${reportKey(key)}.json`) || 'null')
}

test('whatever a file is called, it has a report that names it, and nothing stops the newsroom', async () => {
	const newsroom = await strict()
	const property = fc.asyncProperty(hostileKey, async (key) => {
		await newsroom.put(key, manuscript())
		expect(reportOf(newsroom, key)).toMatchObject({ file: key })
		await newsroom.remove(key)
	})
	await fc.assert(property, { numRuns: 150, interruptAfterTimeLimit: 15_000 })
}, 60_000)

test('so does a name as long as S3 takes them', async () => {
	const newsroom = await strict()
	const key = `articles/${'ә'.repeat(506)}.md`
	expect(Buffer.byteLength(key)).toBe(1024)
	await newsroom.put(key, manuscript())
	expect(reportOf(newsroom, key)).toMatchObject({ file: key, problems: [{ rule: 'place-unsafe' }] })
})

test('so does a name as long as a folder takes them', async () => {
	const newsroom = await open()
	const key = `articles/aral/${'a'.repeat(249)}.md`
	await newsroom.upload({ [key]: manuscript() })
	expect(await newsroom.desk.head(`${reportKey(key)}.json`)).toBeDefined()
})

test('a file’s name leaves room for its report’s: 1,000 bytes in all, 250 a step, in any script', () => {
	const named = (length: number) => `articles/${'ә'.repeat(length)}/en.md`
	expect(placeOf(named(125))).toMatchObject({ kind: 'manuscript' })
	expect(placeOf(named(126))).toMatchObject({ kind: 'unknown', why: 'unsafe' })
	const deep = (steps: number) => `articles/${'abcdefghi/'.repeat(steps)}en.md`
	expect(placeOf(deep(98))).toMatchObject({ kind: 'unknown', why: 'elsewhere' })
	expect(placeOf(deep(99))).toMatchObject({ kind: 'unknown', why: 'unsafe' })
})

test('at home no name leads out of the folders: it has a report, or the folder refuses it', async () => {
	const root = mkdtempSync(join(tmpdir(), 'tilmash-keys-'))
	vi.stubEnv('TMPDIR', root)
	try {
		const newsroom = await open()
		const [own = ''] = readdirSync(root)
		mkdirSync(join(root, 'neighbour'))
		const before = [readdirSync(root), readdirSync(join(root, own))]
		let reports = 0
		const property = fc.asyncProperty(hostileKey, async (key) => {
			const record = await newsroom.put(key, manuscript()).catch((error: unknown) => {
				expect(error).toBeInstanceOf(Error)
				return undefined
			})
			if (record === undefined) return
			await newsroom.deliver(record)
			expect(await newsroom.report(key)).toMatchObject({ file: key })
			reports++
			await newsroom.delete(key)
		})
		await fc.assert(property, { numRuns: 150, interruptAfterTimeLimit: 15_000 })
		expect(reports).toBeGreaterThan(0)
		expect([readdirSync(root), readdirSync(join(root, own))]).toEqual(before)
		expect(readdirSync(join(root, 'neighbour'))).toEqual([])
	} finally {
		rmSync(root, { recursive: true, force: true })
	}
}, 60_000)
