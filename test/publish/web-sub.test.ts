import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSubHub } from '../../infra/aws/adapters/websub-hub.ts'
import { manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const hub = 'https://hub.example.net/'
const withHub = async (newsroom: TestNewsroom) => {
	const settings = Buffer.from((await newsroom.manuscripts.get('site.yml'))?.body ?? []).toString()
	await newsroom.upload({ 'site.yml': `${settings}\nhub: ${hub}\n` })
	newsroom.pinged.length = 0
	return newsroom
}

test('a new story is told to the newsroom’s hub, for each feed that has it; feeds say where the hub is', async () => {
	const newsroom = await withHub(await open())
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	for (const feed of ['/en/feed.xml', '/en/feed.json', '/en/section/environment/feed.xml'])
		expect(newsroom.pinged).toContain(`${hub} https://news.example.org${feed}`)
	expect(await newsroom.text('/en/feed.xml')).toContain(`<atom:link rel="hub" href="${hub}">`)
	expect(JSON.parse(await newsroom.text('/en/feed.json')).hubs).toEqual([{ type: 'WebSub', url: hub }])
	newsroom.pinged.length = 0
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	expect(newsroom.pinged).toEqual([])
})

test('a newsroom without a hub tells nobody', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	expect(newsroom.pinged).toEqual([])
})

const heard: string[] = []
let server: Server
let address = ''
beforeAll(async () => {
	server = createServer(async (request, response) => {
		let body = ''
		for await (const part of request) body += part
		heard.push(`${request.method} ${request.headers['content-type']} ${body}`)
		response.writeHead(request.url === '/refuses' ? 403 : 204).end()
	})
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
	const bound = server.address()
	address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : ''
})
afterAll(() => void server.close())

test('a hub hears of feeds as hubs do; one that refuses or is not there is logged, and holds nothing up', async () => {
	const logged: string[] = []
	const log = { info: (message: string) => void logged.push(message), error: () => {} }
	const told = new WebSubHub(log)
	await told.publish(`${address}/`, ['https://news.example.org/en/feed.xml', 'https://news.example.org/kk/feed.xml'])
	expect(heard).toEqual([
		'POST application/x-www-form-urlencoded;charset=UTF-8 hub.mode=publish&hub.url=https%3A%2F%2Fnews.example.org%2Fen%2Ffeed.xml&hub.url=https%3A%2F%2Fnews.example.org%2Fkk%2Ffeed.xml',
	])
	await told.publish(`${address}/refuses`, ['https://news.example.org/en/feed.xml'])
	await told.publish('http://127.0.0.1:1/', ['https://news.example.org/en/feed.xml'])
	expect(logged).toEqual(['hub refused', 'hub unheard'])
})
