import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { notification, s3Record, s3TestEvent } from '../support/s3-events.ts'

const open = newsrooms()
/** A record as S3 sends it, with another sequencer than the bucket's own. */
const withSequencer = (record: ReturnType<typeof s3Record>, sequencer: string) => ({
	...record,
	s3: { ...record.s3, object: { ...record.s3.object, sequencer } },
})
const rowsOf = async ({ catalogue }: TestNewsroom, story: string) =>
	(await catalogue.query({ partition: `story#${story}`, limit: 100 })).map(({ sort, value }) => [sort, value])

test.each([
	['articles/сексеуіл/kk.md', '%D1%81%D0%B5%D0%BA%D1%81%D0%B5%D1%83%D1%96%D0%BB', '/kk/сексеуіл/'],
	['articles/السكسول/ar.md', '%D8%A7%D9%84%D8%B3%D9%83%D8%B3%D9%88%D9%84', '/ar/السكسول/'],
])('a story may be named in any script: %s', async (key, encoded, address) => {
	const newsroom = await open()
	const record = await newsroom.put(key, manuscript())
	expect(record.s3.object.key).toContain(encoded)
	await newsroom.deliver(record)
	expect(await newsroom.status(address)).toBe(200)
	expect(await newsroom.report(key)).toMatchObject({
		state: 'live',
		url: `https://news.example.org${encodeURI(address)}`,
	})
})

test('spaces and plus signs in a key are told apart', async () => {
	const newsroom = await open()
	const spaced = await newsroom.put('articles/salt water/en.md', manuscript({ slug: 'spaced', title: 'With a space' }))
	const plus = await newsroom.put('articles/salt+water/en.md', manuscript({ slug: 'plus', title: 'With a plus' }))
	expect([spaced, plus].map(({ s3 }) => s3.object.key)).toEqual([
		'articles/salt+water/en.md',
		'articles/salt%2Bwater/en.md',
	])
	await newsroom.deliver(spaced, plus)
	expect(await newsroom.text('/en/spaced/')).toContain('<h1>With a space</h1>')
	expect(await newsroom.text('/en/plus/')).toContain('<h1>With a plus</h1>')
	expect(await newsroom.report('articles/salt water/en.md')).toMatchObject({ state: 'live' })
	expect(await newsroom.report('articles/salt+water/en.md')).toMatchObject({ state: 'live' })
})

test('S3’s test event is acknowledged and does nothing', async () => {
	const newsroom = await open()
	expect(await newsroom.run('validate', [s3TestEvent])).toEqual({ batchItemFailures: [] })
	expect(await newsroom.run('photos', [s3TestEvent])).toEqual({ batchItemFailures: [] })
	expect(Object.values(newsroom.queues).flatMap(({ waiting }) => waiting)).toEqual([])
})

test('every record of one message is judged', async () => {
	const newsroom = await open()
	const records = [
		await newsroom.put('articles/one/en.md', manuscript()),
		await newsroom.put('articles/two/en.md', manuscript()),
		await newsroom.put('articles/one/ru.md', manuscript()),
	]
	await newsroom.run('validate', [notification(...records)])
	await newsroom.settle()
	for (const address of ['/en/one/', '/en/two/', '/ru/one/']) expect(await newsroom.status(address)).toBe(200)
})

test('one bad message of a batch comes again, alone; the others are done', async () => {
	const newsroom = await open()
	const good = [
		notification(await newsroom.put('articles/one/en.md', manuscript())),
		notification(await newsroom.put('articles/two/en.md', manuscript())),
	]
	const { batchItemFailures } = await newsroom.run('validate', [good[0], '{"Records":', good[1], { judge: 'what?' }])
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-1' }, { itemIdentifier: 'message-3' }])
	await newsroom.settle()
	expect([await newsroom.status('/en/one/'), await newsroom.status('/en/two/')]).toEqual([200, 200])
})

test('an event that comes twice changes nothing the second time', async () => {
	const newsroom = await open()
	const record = await newsroom.put('articles/aral/en.md', manuscript())
	await newsroom.deliver(record)
	const rows = await rowsOf(newsroom, 'aral')
	newsroom.written.length = 0
	newsroom.now = '2026-06-01T00:10:00.000Z'
	await newsroom.deliver(record, record)
	expect(await rowsOf(newsroom, 'aral')).toEqual(rows)
	expect(newsroom.written).toEqual([])
	expect(await newsroom.desk.list('galleys/')).toHaveLength(1)
})

test('an older save that arrives late changes nothing', async () => {
	const newsroom = await open()
	const older = await newsroom.put('articles/aral/en.md', manuscript({ title: 'The older save' }))
	const newer = await newsroom.put('articles/aral/en.md', manuscript({ title: 'The newer save' }))
	await newsroom.deliver(newer)
	newsroom.written.length = 0
	await newsroom.deliver(older)
	expect(await newsroom.text('/en/aral/')).toContain('<h1>The newer save</h1>')
	expect(newsroom.written).toEqual([])
	expect(newsroom.logged).toContain('stale event')
	expect(await newsroom.report('articles/aral/en.md')).toMatchObject({ versionId: newer.s3.object.versionId })
})

test('an old save that arrives after the delete brings nothing back', async () => {
	const newsroom = await open()
	const save = await newsroom.put('articles/aral/en.md', manuscript())
	await newsroom.deliver(await newsroom.remove('articles/aral/en.md'), save)
	expect(await newsroom.status('/en/aral/')).toBe(404)
	expect(await newsroom.report('articles/aral/en.md')).toMatchObject({ state: 'withdrawn' })
})

test.each([
	['0055AED6DCD90281E5', '0055AED6DCD90281E5A', 'a longer one with the same beginning is newer'],
	['10', '9', 'they are compared from the left, not as numbers'],
	['0055aed6dcd90281e5', '0055AED6DCD90281E6', 'case says nothing'],
])('sequencers %s and %s: %s', async (low, high) => {
	const newsroom = await open()
	const older = withSequencer(await newsroom.put('articles/aral/en.md', manuscript({ title: 'The older save' })), low)
	const newer = withSequencer(await newsroom.put('articles/aral/en.md', manuscript({ title: 'The newer save' })), high)
	await newsroom.deliver(newer, older)
	expect(await newsroom.text('/en/aral/')).toContain('<h1>The newer save</h1>')
	await newsroom.deliver(older, newer)
	expect(await newsroom.text('/en/aral/')).toContain('<h1>The newer save</h1>')
})

test('the version that the event names is read, not the newest', async () => {
	const newsroom = await open()
	const first = await newsroom.put('articles/aral/en.md', manuscript({ title: 'The first save' }))
	await newsroom.put('articles/aral/en.md', manuscript({ title: 'The second save' }))
	await newsroom.deliver(first)
	expect(await newsroom.text('/en/aral/')).toContain('<h1>The first save</h1>')
})

test('an event for a version that nobody has any more is acknowledged', async () => {
	const newsroom = await open()
	const record = s3Record({ key: 'articles/aral/en.md', versionId: '3HL4kqtJlcpXroDTDmJ', sequencer: '01' })
	expect(await newsroom.run('validate', [notification(record)])).toEqual({ batchItemFailures: [] })
	expect(await newsroom.report('articles/aral/en.md')).toBeUndefined()
})
