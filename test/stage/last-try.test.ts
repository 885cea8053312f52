import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'
import { notification } from '../support/s3-events.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'
const fails = () => Promise.reject(new Error('Out of memory'))

test('a file that cannot be handled ends in a report, before the last try could end the process', async () => {
	const newsroom = await open()
	const event = notification(await newsroom.put(key, manuscript()))
	const broken = { ...newsroom.tools(), reader: { read: fails } }
	for (const receives of [1, 2, 3, 4])
		expect((await newsroom.run('validate', [event], broken, receives)).batchItemFailures).toHaveLength(1)
	expect(await newsroom.report(key)).toBeUndefined()
	expect((await newsroom.run('validate', [event], broken, 5)).batchItemFailures).toHaveLength(1)
	expect(await newsroom.rules(key)).toEqual(['not-handled'])
	expect((await newsroom.report(key))?.problems[0]?.message).toContain('on our side')
})

test('it blocks nothing: the file beside it in the batch is published', async () => {
	const newsroom = await open()
	const bad = notification(await newsroom.put(key, manuscript({ title: 'Poison' })))
	const good = notification(await newsroom.put('articles/lake/en.md', manuscript({ title: 'The lake' })))
	const { reader } = newsroom.tools()
	const poisoned: typeof reader = {
		read: (bytes, context) => (Buffer.from(bytes).includes('Poison') ? fails() : reader.read(bytes, context)),
	}
	const { batchItemFailures } = await newsroom.run(
		'validate',
		[bad, good],
		{ ...newsroom.tools(), reader: poisoned },
		5,
	)
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-0' }])
	await newsroom.settle()
	expect(await newsroom.status('/en/lake/')).toBe(200)
	expect(await newsroom.rules(key)).toEqual(['not-handled'])
})

test('a last try that succeeds leaves the true report, and nothing of the other', async () => {
	const newsroom = await open()
	const event = notification(await newsroom.put(key, manuscript()))
	await newsroom.run('validate', [event], newsroom.tools(), 5)
	await newsroom.settle()
	expect(await newsroom.report(key)).toMatchObject({ state: 'live', problems: [] })
	expect(await newsroom.catalogue.query({ partition: `file#${key}`, limit: 10 })).toEqual([])
})

test('the same for a photo, and for an article that cannot be rendered', async () => {
	const newsroom = await open()
	const name = 'articles/aral/lead.jpg'
	const event = notification(await newsroom.put(name, await photo()))
	await newsroom.run('photos', [event], { ...newsroom.tools(), develop: fails }, 5)
	expect(await newsroom.rules(name)).toEqual(['not-handled'])
	await newsroom.run('photos', [event])
	expect(await newsroom.rules(name)).toEqual([])

	await newsroom.run('validate', [notification(await newsroom.put(key, manuscript()))])
	const site = Object.assign(Object.create(newsroom.site), { head: fails })
	const work = newsroom.queues.render.take()
	expect((await newsroom.run('render', work, newsroom.tools({ site }), 5)).batchItemFailures).toHaveLength(1)
	expect(await newsroom.rules(key)).toEqual(['not-handled'])
	await newsroom.run('render', work)
	expect(await newsroom.report(key)).toMatchObject({ state: 'live', problems: [] })
})
