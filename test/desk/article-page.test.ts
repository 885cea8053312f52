import { expect, test } from 'vitest'
import { all, childrenOf, type Element, textOf } from '../markup/element.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const path = '/desk/article?story=aral&language=en'
const words = (page: Element, name: string) => all(page, name).map((one) => textOf(one).replace(/\s+/g, ' ').trim())

test('the manuscript has each problem under its line, with what to write instead', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ section: 'enviroment' }) })
	const page = await desk.page(path)
	expect(words(page, 'p').join('\n')).toContain('1 problem')
	const lines = childrenOf(all(page, 'ol').find(({ attributes }) => attributes['class'] === 'paper') ?? page, 'li')
	const source = manuscript({ section: 'enviroment' }).split('\n')
	expect(lines.length).toBe(source.length)
	const at = source.findIndex((line) => line.startsWith('section:'))
	const bad = lines.filter(({ attributes }) => attributes['class'] === 'bad')
	expect(bad.map(({ attributes }) => attributes['id'])).toEqual([`line-${at + 1}`])
	const [remark = page] = all(page, 'div').filter(({ attributes }) => attributes['role'] === 'note')
	expect(textOf(remark)).toContain('section-unknown')
	expect(all(remark, 'code').map(textOf)).toContain('section: environment')
	expect(all(remark, 'button')[0]?.attributes['data-copy']).toBe('section: environment')
})

test('a live article: when it came, was checked and went live, and that readers see it', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript() })
	const page = await desk.page(path)
	expect(words(page, 'h1')).toEqual(['Saxaul returns to the Aral seabed'])
	const steps = all(page, 'ol').find(({ attributes }) => attributes['class'] === 'steps')
	expect(words(steps ?? page, 'li').map((step) => step.split(' ')[0])).toEqual(['received', 'checked', 'live', 'on'])
	expect(textOf(steps ?? page)).toContain('on the home page and in the feed')
	expect(words(page, 'p').join('\n')).toContain('Readers see this version now')
	await desk.newsroom.site.delete('en/aral/index.html')
	expect(words(await desk.page(path), 'p').join('\n')).toContain('Readers do not see this version yet')
})

test('that readers see it is found out at addresses in other alphabets too', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/kk.md': manuscript({ title: 'Сексеуіл', slug: 'сексеуіл' }) })
	const page = await desk.page('/desk/article?story=aral&language=kk')
	expect(words(page, 'p').join('\n')).toContain('Readers see this version now')
})

test('versions lead to what each changed, word by word', async () => {
	const desk = new EditorsDesk(await open())
	const first = 'The first rows went in.\n\nNobody came.'
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({}, first) })
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({}, first.replace('first', 'second')) })
	const page = await desk.page(path)
	const [link = ''] = all(page, 'a').flatMap(({ attributes: { href = '' } }) =>
		href.includes('/compare?') ? [href] : [],
	)
	const compared = await desk.page(link)
	expect(words(compared, 'p').join('\n')).toContain('1 paragraph differs')
	expect([words(compared, 'del'), words(compared, 'ins')]).toEqual([['first'], ['second']])
	expect((await desk.get(link.replace(/from=[^&]+/, 'from=never-was'))).status).toBe(410)
})

test('an article stands beside its story in another language, paragraph beside paragraph', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({
		'articles/aral/en.md': manuscript({}, 'One.\n\nTwo.'),
		'articles/aral/ar.md': manuscript({ title: 'غابة' }, 'واحد.\n\nاثنان.'),
	})
	const page = await desk.page('/desk/compare?story=aral&language=en&with=ar')
	const table = all(page, 'div').find(({ attributes }) => attributes['class'] === 'compare') ?? page
	const cells = childrenOf(table, 'div').map((cell) => [cell.attributes['lang'], textOf(cell)])
	expect(cells.slice(-4)).toEqual([
		['en', 'One.'],
		['ar', 'واحد.'],
		['en', 'Two.\n'],
		['ar', 'اثنان.\n'],
	])
})

test('what an editor wrote stays text', async () => {
	const desk = new EditorsDesk(await open())
	const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ title: evil }, evil) })
	for (const at of [path, '/desk/', '/desk/activity', '/desk/files']) {
		const page = await desk.page(at)
		expect(all(page, 'img')).toEqual([])
		expect(all(page, 'script').filter((script) => textOf(script).includes('alert'))).toEqual([])
	}
})

test.each([
	'/desk/article',
	'/desk/article?story=aral&language=xx',
	'/desk/article?story=nothing&language=en',
	'/desk/nothing',
])('%s is a page that says that nothing is there', async (at) => {
	const desk = new EditorsDesk(await open())
	const answer = await desk.get(at)
	expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
})

test('the log tells what became of each file, the newest first, and who put it', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ title: undefined }) })
	desk.newsroom.now = '2026-06-01T01:00:00.000Z'
	const record = await desk.newsroom.put('articles/aral/en.md', manuscript())
	await desk.newsroom.deliver({ ...record, userIdentity: { principalId: 'AWS:AROAEXAMPLE:aigul@example.org' } })
	const log = words(await desk.page('/desk/activity'), 'li').filter((line) => line.includes('aral (en)'))
	expect(log).toEqual([
		expect.stringMatching(/06:00 ?aral \(en\) ?went live/),
		expect.stringMatching(/06:00 ?aral \(en\) ?checked ?by aigul@example\.org/),
		expect.stringMatching(/05:00 ?aral \(en\) ?1 mistake/),
	])
})
