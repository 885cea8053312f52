import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ContentFolder } from '../../../infra/local/content-folder.ts'
import { forgetUploads } from '../../../infra/local/forget-uploads.ts'
import { Mirror } from '../../../infra/local/mirror.ts'
import { LocalNewsroom } from '../../../infra/local/newsroom.ts'

const key = 'articles/aral/en.md'
const headers = { contentType: 'text/markdown' }
let root: string
let content: string
let newsroom: LocalNewsroom
let folder: ContentFolder

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'tilmash-content-'))
	content = join(root, 'content')
	mkdirSync(content)
	const log = { info: () => {}, error: () => {} }
	newsroom = new LocalNewsroom({ site: join(root, 'site'), data: join(root, 'data'), once: true, log, judgeOnly: true })
	folder = new ContentFolder(content, new Mirror(content, newsroom))
})
afterEach(async () => {
	await newsroom.settled()
	await newsroom.close()
	rmSync(root, { recursive: true })
})

const onDisk = () => readFileSync(join(content, key), 'utf8')
const put = (text: string, condition: Parameters<ContentFolder['put']>[3]) =>
	folder.put(key, Buffer.from(text), headers, condition)

test('what is saved at the desk is a file of the folder, and a manuscript', async () => {
	const first = await put('One.', { ifNoneMatch: '*' })
	expect([first.written, onDisk()]).toEqual([true, 'One.'])
	expect((await newsroom.manuscripts.head(key))?.etag).toBe(first.written && first.etag)
	const second = await put('Two.', { ifMatch: first.written ? first.etag : '' })
	expect([second.written, onDisk()]).toEqual([true, 'Two.'])
	// Nothing is left of how it was written.
	expect(readdirSync(join(content, 'articles/aral'))).toEqual(['en.md'])
})

test('what a text editor has saved meanwhile is not lost, although nobody has read it yet', async () => {
	const first = await put('One.', { ifNoneMatch: '*' })
	writeFileSync(join(content, key), 'By hand.')
	expect(await put('Two.', { ifMatch: first.written ? first.etag : '' })).toEqual({ written: false })
	expect(await put('Two.', { ifNoneMatch: '*' })).toEqual({ written: false })
	expect(onDisk()).toBe('By hand.')
})

test('parts of a file whose sending was broken off are forgotten at the next start', async () => {
	for (const part of ['a/b/0', 'a/b/1']) await newsroom.desk.put(`uploads/${part}`, Buffer.from('x'), headers)
	await newsroom.desk.put('reports/x.json', Buffer.from('x'), headers)
	await forgetUploads(newsroom.desk)
	expect([await newsroom.desk.list('uploads/'), await newsroom.desk.list('reports/')]).toEqual([[], ['reports/x.json']])
})

test('no key leads out of the folder', async () => {
	for (const out of ['../out.md', 'articles/../../out.md', '/etc/out.md', 'articles//a.md', '.hidden.md'])
		await expect(folder.put(out, Buffer.from('x'), headers), out).rejects.toThrow(RangeError)
	expect(readdirSync(root, { recursive: true }).filter((file) => String(file).endsWith('.md'))).toEqual([])
})
