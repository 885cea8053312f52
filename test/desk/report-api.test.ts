import { expect, test } from 'vitest'
import { reportApi } from '../../functions/desk/report-api.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()

test('an editor asks what became of a file, as data, page or text', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript(),
		'articles/aral/kk.md': manuscript({ title: undefined }),
	})
	const ask = (file: string, accept?: string) =>
		reportApi(newsroom)({
			pathParameters: { file },
			headers: accept === undefined ? {} : { accept },
			groups: '[author choir]',
		})
	const good = await ask('articles/aral/en.md')
	expect(good).toMatchObject({
		statusCode: 200,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
	})
	expect(JSON.parse(good.body ?? '')).toMatchObject({ state: 'live', url: 'https://news.example.org/en/aral/' })
	expect(JSON.parse((await ask('articles/aral/kk.md')).body ?? '')).toMatchObject({ state: 'rejected' })
	const page = await ask('articles/aral/en.md', 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8')
	expect(page.headers?.['content-type']).toBe('text/html; charset=utf-8')
	expect((await ask('articles/aral/en.md', 'text/plain')).headers?.['content-type']).toBe('text/plain; charset=utf-8')
})

test('of a file that nobody uploaded there is no report, and the way out of the reports is closed', async () => {
	const newsroom = await open()
	for (const file of [
		'articles/nowhere/en.md',
		'',
		'../settings/x',
		'a/../../settings/x',
		'x'.repeat(2000),
		'a\u0000b',
	])
		expect(
			await reportApi(newsroom)({ pathParameters: { file }, headers: {}, groups: 'editor' }),
			file.slice(0, 30),
		).toMatchObject({
			statusCode: 404,
		})
	expect((await reportApi(newsroom)({ headers: {}, groups: 'editor' })).statusCode).toBe(404)
})

test.each(['', '[]', '[choir]', 'authors', '[Author]'])(
	'who is in no group of editors (%s) is told nothing',
	async (groups) => {
		const newsroom = await open()
		await newsroom.upload({ 'articles/aral/en.md': manuscript() })
		const answer = await reportApi(newsroom)({ pathParameters: { file: 'articles/aral/en.md' }, headers: {}, groups })
		expect(answer.statusCode).toBe(403)
	},
)
