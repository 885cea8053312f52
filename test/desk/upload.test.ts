import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'
const partBytes = 3 * 1024 * 1024
const origin = 'https://desk.example.org'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function look(desk: EditorsDesk, file: string, bytes: Uint8Array, size = bytes.length) {
	const body = new FormData()
	body.append('file', file)
	body.append('size', String(size))
	body.append('start', new File([Uint8Array.from(bytes)], 'start'))
	const answer = await desk.app.request(`${origin}/desk/upload/look`, { method: 'POST', headers: { origin }, body })
	return (await answer.json()) as {
		isReady: boolean
		kind: string
		says: string
		base: string
		problems: { rule: string; mend: string }[]
	}
}

function part(desk: EditorsDesk, id: string, at: number, bytes: Uint8Array) {
	const body = Uint8Array.from(bytes)
	return desk.app.request(`${origin}/desk/upload/part?id=${id}&part=${at}`, {
		method: 'POST',
		headers: { origin },
		body,
	})
}

function finish(desk: EditorsDesk, file: string, bytes: Uint8Array, base = '') {
	const body = JSON.stringify({ file, id: sha256(bytes), size: bytes.length, base })
	return desk.app.request(`${origin}/desk/upload/finish`, { method: 'POST', headers: { origin }, body })
}

/** A JPEG's beginning, and then so many bytes that differ. */
function photoBytes(size: number): Uint8Array {
	const bytes = Buffer.alloc(size, 7)
	bytes.set([0xff, 0xd8, 0xff])
	bytes.writeUInt32BE(size, 8)
	return bytes
}

describe('a file that is dropped on the desk', () => {
	test('is judged before it is sent as it will be when it has come', async () => {
		const desk = new EditorsDesk(await open())
		const text = Buffer.from(manuscript({ section: 'enviroment', tags: ['arall'] }))
		const { isReady, says, base, problems } = await look(desk, key, text)
		expect([isReady, says, base]).toEqual([false, '1 problem', ''])
		await desk.newsroom.upload({ [key]: text })
		const report = JSON.parse(String((await desk.newsroom.desk.get(`reports/${key}.json`))?.body)) as {
			problems: { rule: string }[]
		}
		expect(problems.map(({ rule }) => rule)).toEqual(report.problems.map(({ rule }) => rule))
		expect(await look(desk, key, text)).toMatchObject({ isReady: false, says: 'is there already, just the same' })
	})

	test('comes in parts; whoever was cut off sends only what is missing', async () => {
		const desk = new EditorsDesk(await open())
		const photo = photoBytes(2 * partBytes + 100)
		const file = 'articles/aral/lead.jpg'
		expect(await (await finish(desk, file, photo)).json()).toMatchObject({ missing: [0, 1, 2] })
		await part(desk, sha256(photo), 0, photo.subarray(0, partBytes))
		await part(desk, sha256(photo), 2, photo.subarray(2 * partBytes))
		// The connection is lost here, and the same file dropped again.
		expect(await (await finish(desk, file, photo)).json()).toMatchObject({ missing: [1] })
		await part(desk, sha256(photo), 1, photo.subarray(partBytes, 2 * partBytes))
		const done = await finish(desk, file, photo)
		expect([done.status, await done.json()]).toEqual([200, { saved: createHash('md5').update(photo).digest('hex') }])
		const kept = await desk.newsroom.manuscripts.get(file)
		expect(sha256(kept?.body ?? new Uint8Array())).toBe(sha256(photo))
		expect(kept?.contentType).toBe('image/jpeg')
		expect(await desk.newsroom.desk.list('uploads/')).toEqual([])
	})

	test('is not put when other bytes came than it was named after', async () => {
		const desk = new EditorsDesk(await open())
		const text = Buffer.from(manuscript())
		await part(desk, sha256(text), 0, Buffer.from(manuscript().replace('Aral', 'Oral')))
		expect((await finish(desk, key, text)).status).toBe(422)
		expect(await desk.newsroom.manuscripts.head(key)).toBeUndefined()
		expect(await desk.newsroom.desk.list('uploads/')).toEqual([])
	})

	test('never takes the place of what somebody else has put since it was looked at', async () => {
		const desk = new EditorsDesk(await open())
		const { base } = await look(desk, key, Buffer.from(manuscript()))
		await desk.newsroom.upload({ [key]: manuscript({ title: 'Theirs' }) })
		const mine = Buffer.from(manuscript({ title: 'Mine' }))
		await part(desk, sha256(mine), 0, mine)
		const answer = await finish(desk, key, mine, base)
		expect([answer.status, await answer.json()]).toEqual([409, { refused: expect.stringContaining('another version') }])
		expect(String((await desk.newsroom.manuscripts.get(key))?.body)).toContain('Theirs')
	})

	test.each<[string, string, Uint8Array, number, string | RegExp]>([
		[
			'HEIC called .jpg',
			'articles/a/b.jpg',
			Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
			100,
			'This is HEIC, whatever its name says.',
		],
		[
			'a page called .jpg',
			'articles/a/b.jpg',
			Buffer.from('<!DOCTYPE html><script>'),
			100,
			'This is HTML, whatever its name says.',
		],
		['text called .jpg', 'articles/a/b.jpg', Buffer.from('hello'), 100, 'This is no photo.'],
		['a photo that is too large', 'articles/a/b.jpg', photoBytes(64), 31 * 1024 * 1024, 'Larger than 30 MB.'],
	])('%s is refused before it is sent, and when it is sent all the same', async (_what, file, bytes, size, why) => {
		const desk = new EditorsDesk(await open())
		expect(await look(desk, file, bytes, size)).toMatchObject({ isReady: false, says: why })
		await part(desk, sha256(bytes), 0, bytes)
		if (size === 100) expect((await finish(desk, file, bytes)).status).toBe(403)
		expect(await desk.newsroom.manuscripts.head(file)).toBeUndefined()
	})

	test('a document called .md, or a file in no place, has its problem before it is sent', async () => {
		const desk = new EditorsDesk(await open())
		const word = Buffer.from('PK\x03\x04', 'latin1')
		expect((await look(desk, key, word)).problems.map(({ rule }) => rule)).toEqual(['file-type'])
		expect((await look(desk, 'notes.docx', word)).problems.map(({ rule }) => rule)).toEqual(['place-unknown'])
	})

	test('an author adds photos and drafts, and replaces no photo', async () => {
		const desk = new EditorsDesk(await open())
		desk.roles = ['author']
		const file = 'articles/aral/lead.jpg'
		expect((await look(desk, file, photoBytes(64))).isReady).toBe(true)
		await desk.newsroom.manuscripts.put(file, photoBytes(65), { contentType: 'image/jpeg' })
		expect((await look(desk, file, photoBytes(64))).says).toBe('Only an editor may put this file.')
		expect((await look(desk, key, Buffer.from(manuscript()))).says).toContain('Authors save drafts')
		expect((await look(desk, key, Buffer.from(manuscript({ status: 'draft' })))).isReady).toBe(true)
	})

	test('nobody else’s parts count', async () => {
		const desk = new EditorsDesk(await open())
		const text = Buffer.from(manuscript())
		const other = new EditorsDesk(desk.newsroom)
		other.name = 'oraz@example.org'
		await part(other, sha256(text), 0, text)
		expect((await finish(desk, key, text)).status).toBe(202)
	})

	test.each([
		['an id that is no hash', 'x'.repeat(64), 0, 10],
		['a part beyond the largest file', 'a'.repeat(64), 11, 10],
		['a part that is too long', 'a'.repeat(64), 0, partBytes + 1],
	])('%s is not kept', async (_what, id, at, size) => {
		const desk = new EditorsDesk(await open())
		const answer = await part(desk, id, at, new Uint8Array(size))
		expect(answer.status).toBe(400)
		expect(await desk.newsroom.desk.list('uploads/')).toEqual([])
	})
})
