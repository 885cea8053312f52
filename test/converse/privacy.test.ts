import { expect, test } from 'vitest'
import { rejectionReasons } from '../../functions/catalogue/conversation.ts'
import { approve, reject } from '../../functions/moderate/decide.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { Conversation } from './commenter.ts'

const open = newsrooms()
/** Addresses that occur nowhere else, in the spellings that a careless program might keep. */
const reader = '203.0.113.254'
const spellings = [
	'203.0.113.254',
	'203.0.113',
	'203-0-113-254',
	'cb0071fe',
	'3405803262',
	'ywBx/g==',
	'MjAzLjAuMTEzLjI1NA',
]

/** All that is kept anywhere, and all that was logged, sent or announced. */
async function everything({ newsroom, logged }: Conversation): Promise<string> {
	const { catalogue, desk, site, queues, waiting, announced } = newsroom
	const rows = await Promise.all(catalogue.partitions().map((partition) => catalogue.query({ partition, limit: 1000 })))
	const objects = await Promise.all(
		[desk, site].map(async (store) => {
			const keys = await store.list('')
			return Promise.all(
				keys.map(async (key) => `${key} ${Buffer.from((await store.get(key))?.body ?? []).toString('latin1')}`),
			)
		}),
	)
	const sent = Object.values(queues).map(({ waiting: now, delayed }) => ({ now, delayed }))
	return JSON.stringify([rows, objects, sent, logged, newsroom.logged, waiting, announced])
}

test('where a reader is stands nowhere: in no row, object, message, announcement or line of the log', async () => {
	const talk = await new Conversation(await open()).open()
	talk.address = reader
	await talk.comment({ text: 'The seedlings stood well in May.' })
	await talk.comment({ text: 'Ours did not, the goats came first.' })
	await talk.comment({ name: '', text: '' })
	await talk.comment({ proof: 'forged' })
	for (let at = 0; at < 12; at++) await talk.comment({ text: `Row ${at} has lost its seedlings to the goats.` })
	for (const number of [1, 2, 3]) {
		const fields = { answer: 'yes', reader: number === 1 ? '' : `reader-of-the-story-${number}` }
		await talk.post('/converse/answers', fields, { 'x-forwarded-for': reader })
	}
	const moderator = { story: 'aral', language: 'en', by: 'madina@news.example.org' }
	const { catalogue, desk } = talk.tools
	const tools = { catalogue, desk, render: talk.tools.render, now: talk.tools.now }
	await approve({ ...moderator, number: 1 }, tools)
	await reject({ ...moderator, number: 2 }, rejectionReasons[0], tools)
	// What goes wrong is logged, and says nothing of it either.
	talk.wait(70)
	talk.newsroom.queues.render.refuse = 1
	await talk.post('/converse/answers', { answer: 'no' })
	await talk.page()
	const all = await everything(talk)
	expect(all).toContain('The seedlings stood well in May.')
	expect(all).toContain('request failed')
	for (const spelling of spellings) expect(all.includes(spelling), spelling).toBe(false)
})

test('no cookie is set, and nothing is asked of another host', async () => {
	const talk = await new Conversation(await open()).open({ comments: 'open' })
	const { address = '' } = await talk.comment({})
	const pages = [address, '/converse/write?story=aral&language=en', '/converse/riddle']
	for (const path of pages) {
		const answer = await talk.app.request(path)
		expect(answer.headers.get('set-cookie'), path).toBeNull()
		expect((await answer.text()).match(/(?:src|action)="https?:/g)).toBeNull()
	}
	expect((await talk.page()).match(/(?:src|action)="https?:/g)).toBeNull()
})

test('a moderator sees nothing of a reader but name and words, and the trail holds none of the words', async () => {
	const talk = await new Conversation(await open()).open()
	talk.address = reader
	const { address = '' } = await talk.comment({ name: 'Aigul', text: 'The seedlings stood well in May.' })
	const [row] = await talk.newsroom.catalogue.query({ partition: 'conversation#aral#en', from: 'held#', limit: 1 })
	expect(Object.keys(row?.value as object).toSorted()).toEqual([
		'byNewsroom',
		'eraser',
		'hour',
		'language',
		'name',
		'number',
		'reason',
		'replyTo',
		'spoken',
		'status',
		'story',
		'text',
		'words',
	])
	const { catalogue, desk, render, now } = talk.tools
	await approve({ story: 'aral', language: 'en', number: 1, by: 'madina' }, { catalogue, desk, render, now })
	await talk.app.request(address, { method: 'POST' })
	const trail = await catalogue.query({ partition: 'trail#2026-06', limit: 10 })
	expect(trail.map(({ value }) => value)).toMatchObject([{ by: 'madina', did: 'approve', story: 'aral', number: 1 }])
	expect(JSON.stringify(trail)).not.toMatch(/Aigul|seedlings/)
})
