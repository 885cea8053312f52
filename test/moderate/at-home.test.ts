import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk as deskApp } from '../../functions/desk/handler.ts'
import { localGate } from '../../infra/local/local-gate.ts'
import { LocalNewsroom } from '../../infra/local/newsroom.ts'
import { all, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { manuscript, settings } from '../support/fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'tilmash-moderate-'))
let newsroom: LocalNewsroom
beforeAll(async () => {
	const log = { info: () => {}, error: () => {} }
	newsroom = new LocalNewsroom({ site: join(folder, 'site'), data: folder, once: true, log })
	for (const [key, text] of Object.entries({ ...settings, 'articles/aral/en.md': manuscript() })) {
		await newsroom.manuscripts.put(key, Buffer.from(text), { contentType: 'text/plain' })
		await newsroom.settled()
	}
})
afterAll(async () => {
	await newsroom.close()
	rmSync(folder, { recursive: true })
})

test('at home the desk leads to readers’ comments, and whoever sits there decides', async () => {
	const app = deskApp(newsroom.deskTools, localGate)
	const desk = readHtml(await (await app.request('http://localhost:4321/desk/')).text())
	const [address] = all(desk, 'a').flatMap(({ attributes: { href = '' } }) => (/comments/.test(href) ? [href] : []))
	expect(address).toBe('/desk/comments/')
	const list = readHtml(await (await app.request(`http://localhost:4321${address}`)).text())
	expect(all(list, 'h1').map(textOf)).toEqual(['Comments to read'])
	const answer = await app.request('http://localhost:4321/desk/comments/decide', {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:4321' },
		body: 'do=close&story=aral&language=en',
	})
	expect(answer.status).toBe(303)
	const trail = await (await app.request('http://localhost:4321/desk/comments/trail')).text()
	expect(trail).toMatch(/<bdi>local<\/bdi> · closed comments/)
})
