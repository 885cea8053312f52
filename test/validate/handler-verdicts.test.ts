import { expect, test } from 'vitest'
import { manuscript, settings } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'
const russian = 'articles/aral/ru.md'

test('a deleted manuscript takes its article down, and its report says so', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript(), [russian]: manuscript() })
	await newsroom.delete(key)
	expect(await newsroom.status('/en/aral/')).toBe(410)
	expect(await newsroom.status('/ru/aral/')).toBe(200)
	expect(await newsroom.report(key)).toMatchObject({ state: 'withdrawn', url: null })
})

test('a withdrawal counts even when nothing else in the file is right', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript() })
	await newsroom.upload({ [key]: '---\nstatus: withdrawn\ndate: yesterday\nauthors: [nobody]\n---\n' })
	expect(await newsroom.status('/en/aral/')).toBe(410)
	expect(await newsroom.report(key)).toMatchObject({ state: 'withdrawn', problems: [] })
})

test('a rejected manuscript changes nothing for readers, and holds up no other language', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({ title: 'The good one' }) })
	const before = await newsroom.snapshot()
	await newsroom.upload({ [key]: manuscript({ title: undefined }) })
	expect(await newsroom.snapshot()).toEqual(before)
	expect(await newsroom.report(key)).toMatchObject({
		state: 'rejected',
		notes: ['Readers still see the version before this one.'],
		problems: [{ rule: 'field-missing' }],
	})
	await newsroom.upload({ [russian]: manuscript() })
	expect(await newsroom.status('/ru/aral/')).toBe(200)
	expect(await newsroom.text('/en/aral/')).toContain('<h1>The good one</h1>')
})

test.each(['draft', 'ready', 'withheld'] as const)(
	'a file with status %s is not shown, and leaves a live article live',
	async (status) => {
		const newsroom = await open()
		await newsroom.upload({ [russian]: manuscript({ status }) })
		expect(await newsroom.status('/ru/aral/')).toBe(404)
		await newsroom.upload({ [key]: manuscript({ title: 'What readers know' }) })
		const before = await newsroom.snapshot()
		await newsroom.upload({ [key]: manuscript({ title: 'What editors try', status }) })
		expect(await newsroom.snapshot()).toEqual(before)
		expect(await newsroom.report(key)).toMatchObject({ state: status, url: 'https://news.example.org/en/aral/' })
	},
)

test('a language that the site does not have gets a report and no page', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/fr.md': manuscript(), 'articles/aral/kz.md': manuscript() })
	expect(await newsroom.rules('articles/aral/fr.md')).toEqual(['language-unlisted'])
	expect(await newsroom.rules('articles/aral/kz.md')).toEqual(['language-trap'])
	expect(await newsroom.site.list('fr/')).toEqual([])
	expect(await newsroom.site.list('kz/')).toEqual([])
})

test('a story whose folder is a language gets a report and no page', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/kk/en.md': manuscript() })
	expect(await newsroom.report('articles/kk/en.md')).toMatchObject({
		state: 'ignored',
		problems: [{ rule: 'story-is-language' }],
	})
	expect(await newsroom.status('/en/kk/')).toBe(404)
})

test('an address belongs to one story: the second is told whose it is', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/first/en.md': manuscript({ slug: 'salt', title: 'The first' }),
		'articles/second/en.md': manuscript({ slug: 'salt', title: 'The second' }),
	})
	expect(await newsroom.text('/en/salt/')).toContain('<h1>The first</h1>')
	const report = await newsroom.report('articles/second/en.md')
	expect(report).toMatchObject({ state: 'rejected', problems: [{ rule: 'address-taken' }] })
	expect(report?.problems[0]?.message).toContain('articles/first/en.md')
	// Free again, it may be taken.
	await newsroom.delete('articles/first/en.md')
	await newsroom.upload({ 'articles/second/en.md': manuscript({ slug: 'salt', title: 'The second' }) })
	expect(await newsroom.text('/en/salt/')).toContain('<h1>The second</h1>')
})

test('a section that is not in site.yml yet: its stories go live when it is', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({ section: 'sport' }) })
	expect(await newsroom.rules(key)).toEqual(['section-unknown'])
	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('sections:', 'sections:\n  sport: { en: Sport }') })
	expect(await newsroom.status('/en/aral/')).toBe(200)
	expect(await newsroom.report(key)).toMatchObject({ state: 'live' })
})

test('settings with a mistake leave the last good ones in force', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript() })
	const before = await newsroom.snapshot()
	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('Asia/Almaty', 'Asia/Almatyy') })
	expect(await newsroom.report('site.yml')).toMatchObject({ state: 'rejected', problems: [{ rule: 'settings-zone' }] })
	expect(await newsroom.snapshot()).toEqual(before)
})
