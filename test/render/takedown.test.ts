import { expect, test } from 'vitest'
import { manuscript, settings } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { BetweenStore } from '../support/rival-store.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'
const everyAddress = ['/en/saxaul/', '/en/saxaul/lite/', '/en/aral/', '/en/aral/lite/', '/en/old-saxaul/']

/** An article with a slug of its own and an old address. */
async function aral(): Promise<TestNewsroom> {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({ slug: 'saxaul', aliases: ['/en/old-saxaul/'] }) })
	return newsroom
}

test('a withdrawn article answers 410 with a notice at every address it ever had', async () => {
	const newsroom = await aral()
	await newsroom.upload({ [key]: manuscript({ slug: 'renamed', aliases: ['/en/old-saxaul/'] }) })
	await newsroom.upload({ [key]: manuscript({ status: 'withdrawn' }) })
	for (const address of [...everyAddress, '/en/renamed/', '/en/renamed/lite/']) {
		const page = await newsroom.page(address)
		expect(page).toMatchObject({ status: 410, location: undefined })
		expect(page?.html).toContain('<h1>This article has been withdrawn</h1>')
		expect(page?.html).not.toContain('Saxaul returns')
	}
})

test('after a withdrawal nothing public names the article', async () => {
	const newsroom = await aral()
	await newsroom.upload({ 'articles/aral/ru.md': manuscript({ title: 'Саксаул' }) })
	await newsroom.upload({ [key]: manuscript({ status: 'withdrawn' }) })
	for (const name of await newsroom.site.list(''))
		expect(await newsroom.text(`/${name}`), name).not.toContain('/en/saxaul/')
	expect(await newsroom.status('/ru/aral/')).toBe(200)
})

test('restored after a withdrawal, it is live again everywhere, and an address it gave up is gone', async () => {
	const newsroom = await aral()
	const before = await newsroom.snapshot()
	await newsroom.upload({ [key]: manuscript({ status: 'withdrawn' }) })
	await newsroom.upload({ [key]: manuscript({ slug: 'saxaul', aliases: ['/en/old-saxaul/'] }) })
	expect(await newsroom.snapshot()).toEqual(before)
	await newsroom.upload({ [key]: manuscript({ status: 'withdrawn' }) })
	await newsroom.upload({ [key]: manuscript({ slug: 'saxaul' }) })
	expect(await newsroom.status('/en/saxaul/')).toBe(200)
	expect(await newsroom.status('/en/old-saxaul/')).toBe(404)
})

test('an old address leads to the new one with 301, in every variant', async () => {
	const newsroom = await aral()
	for (const address of ['/en/aral/', '/en/aral/lite/', '/en/old-saxaul/'])
		expect(await newsroom.page(address)).toMatchObject({ status: 301, location: '/en/saxaul/' })
	await newsroom.upload({ [key]: manuscript({ slug: 'сексеуіл' }) })
	expect(await newsroom.page('/en/saxaul/')).toMatchObject({
		status: 301,
		location: '/en/%D1%81%D0%B5%D0%BA%D1%81%D0%B5%D1%83%D1%96%D0%BB/',
	})
	expect(await newsroom.status('/en/сексеуіл/')).toBe(200)
	expect(await newsroom.text('/en/')).not.toContain('/en/saxaul/')
	// The alias is no longer asked for: nobody promised to keep it.
	expect(await newsroom.status('/en/old-saxaul/')).toBe(404)
})

test('an address that a withdrawn article gave up may be another’s, and stays its', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/first/en.md': manuscript({ slug: 'salt' }) })
	await newsroom.upload({ 'articles/first/en.md': manuscript({ status: 'withdrawn' }) })
	await newsroom.upload({ 'articles/second/en.md': manuscript({ slug: 'salt', title: 'The second' }) })
	expect(await newsroom.text('/en/salt/')).toContain('<h1>The second</h1>')
	// Everything is looked at again, the withdrawn article too.
	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('The Steppe Post', 'The Steppe Herald') })
	await newsroom.run('render', [{ render: { story: 'first', language: 'en' } }])
	await newsroom.settle()
	expect(await newsroom.text('/en/salt/')).toContain('<h1>The second</h1>')
	expect(await newsroom.text('/en/salt/')).toContain('The Steppe Herald')
	expect(await newsroom.status('/en/first/')).toBe(410)
})

test('a page is not written over the notice by a function that was slow', async () => {
	const newsroom = await aral()
	await newsroom.upload({ 'articles/aral/ru.md': manuscript() })
	const withdrawal = await newsroom.put(key, manuscript({ status: 'withdrawn' }))
	// RENDER has read that the article is live; before it writes the English page, that one is withdrawn.
	await newsroom.site.delete('en/saxaul/index.html')
	const slow = new BetweenStore(newsroom.site, 'en/saxaul/index.html', () => newsroom.deliver(withdrawal))
	await newsroom.run('render', [{ render: { story: 'aral', language: 'en' } }], newsroom.tools({ site: slow }))
	expect(slow.happened).toBe(1)
	await newsroom.settle()
	expect(await newsroom.status('/en/saxaul/')).toBe(410)
})

test('a story that expires while its page is being written does not stay', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript({ expires: '2026-06-02T00:00:00Z' }) })
	await newsroom.site.delete('en/aral/index.html')
	const slow = new BetweenStore(newsroom.site, 'en/aral/index.html', () => newsroom.strike('2026-06-02T00:00:00.000Z'))
	await newsroom.run('render', [{ render: { story: 'aral', language: 'en' } }], newsroom.tools({ site: slow }))
	expect(slow.happened).toBe(1)
	await newsroom.settle()
	expect(await newsroom.status('/en/aral/')).toBe(410)
})

test('what a function left behind is looked at again later: its last write may still land', async () => {
	const newsroom = await aral()
	const zombie = await newsroom.site.get('en/saxaul/index.html')
	await newsroom.run('validate', [{ Records: [await newsroom.put(key, manuscript({ status: 'withdrawn' }))] }])
	const work = newsroom.queues.render.take()
	// The message comes for the second time: whoever had it first has not answered.
	await newsroom.run('render', work, undefined, 2)
	expect(await newsroom.status('/en/saxaul/')).toBe(410)
	const late = newsroom.queues.render.delayed
	expect(late).toEqual([{ body: { render: { story: 'aral', language: 'en' } }, seconds: 900 }])
	if (zombie !== undefined) await newsroom.site.put(zombie.key, zombie.body, { contentType: zombie.contentType })
	expect(await newsroom.status('/en/saxaul/')).toBe(200)
	await newsroom.run(
		'render',
		late.map(({ body }) => body),
	)
	expect(await newsroom.status('/en/saxaul/')).toBe(410)
	expect(newsroom.queues.render.delayed).toHaveLength(1)
})
