import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'
const said = (list: readonly { announce: string; language: string; address: string }[]) =>
	list.map(({ announce, language, address }) => `${announce} ${language} ${address}`)

test('whoever listens hears of each article that is there, another one, corrected, gone, and there again', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript() })
	await newsroom.upload({ [key]: manuscript({ title: 'Another headline' }) })
	const corrections = [{ date: '2026-03-05', text: 'An earlier version misnamed the nursery.' }]
	await newsroom.upload({ [key]: manuscript({ title: 'Another headline', corrections }) })
	await newsroom.upload({ [key]: manuscript({ slug: 'saxaul', corrections }) })
	await newsroom.upload({ [key]: manuscript({ status: 'withdrawn' }) })
	await newsroom.upload({ [key]: manuscript({ slug: 'saxaul', corrections }) })
	expect(said(newsroom.announced)).toEqual([
		'live en /en/aral/',
		'changed en /en/aral/',
		'corrected en /en/aral/',
		'changed en /en/saxaul/',
		'gone en /en/saxaul/',
		'live en /en/saxaul/',
	])
	const editions = newsroom.announced.map(({ edition }) => edition)
	expect(new Set(editions).size).toBe(6)
	expect(editions.toSorted()).toEqual(editions)
	expect(newsroom.announced.filter(({ again }) => again)).toEqual([])
})

test('what readers do not see is not announced: rejected, unchanged, rendered anew, a sibling that follows', async () => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript() })
	newsroom.announced.length = 0
	await newsroom.upload({ [key]: manuscript({ title: undefined }) })
	await newsroom.queues.replay.send([{ body: { replay: 'everything', language: null } }])
	await newsroom.settle()
	expect(newsroom.announced).toEqual([])
	await newsroom.upload({ 'articles/aral/ru.md': manuscript({ title: 'Саксаул' }) })
	expect(said(newsroom.announced)).toEqual(['live ru /ru/aral/'])
})

test('a crash after the transaction announces it late, not never', async () => {
	const newsroom = await open()
	await newsroom.queues.validate.send([])
	const record = await newsroom.put(key, manuscript())
	const { notification } = await import('../support/s3-events.ts')
	await newsroom.run('validate', [notification(record)])
	const bodies = newsroom.queues.render.take()
	newsroom.queues.publish.refuse = 1
	expect((await newsroom.run('render', bodies)).batchItemFailures).toHaveLength(1)
	expect(newsroom.announced).toEqual([])
	await newsroom.run('render', bodies)
	expect(said(newsroom.announced)).toEqual(['live en /en/aral/'])
})
