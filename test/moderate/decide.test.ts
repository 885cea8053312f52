import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moderationPartition } from '../../functions/catalogue/conversation.ts'
import { answer, approve, reject, setClosed, withdraw } from '../../functions/moderate/decide.ts'
import { readTrail } from '../../functions/moderate/trail.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { ModeratorsDesk } from './moderators-desk.ts'

const open = newsrooms()
const opened = async () => new ModeratorsDesk(await open())
const decision = { story: 'aral', language: 'en', number: 1, by: 'madina' }
const trailOf = ({ tools }: ModeratorsDesk) => readTrail('2026-06', tools.catalogue)
const waitingIn = async ({ tools }: ModeratorsDesk) => {
	const rows = await tools.catalogue.query({ partition: moderationPartition, limit: 1000 })
	return rows.map(({ value }) => value)
}

describe('a comment that waits', () => {
	test('is on its page once a moderator has published it, and waits no more', async () => {
		const desk = await opened()
		await desk.put({ text: 'The seedlings stood well.' })
		expect(await approve(decision, desk.tools)).toBe(true)
		expect(await desk.shelf('shown')).toMatchObject([{ number: 1, status: 'APPROVED' }])
		expect(await desk.shelf('held')).toEqual([])
		expect(await waitingIn(desk)).toEqual([])
		expect(await desk.counts()).toEqual({ newest: 1, held: 0, shown: 1, closed: false })
	})

	test('that the word list held back is published in the same way', async () => {
		const desk = await opened()
		await desk.put({ text: 'A badger!', status: 'SYSTEM_WITHHELD', words: ['badger'] })
		expect(await approve(decision, desk.tools)).toBe(true)
		expect(await desk.counts()).toMatchObject({ held: 0, shown: 1 })
	})

	test('is rejected with a reason, which its writer can read', async () => {
		const desk = await opened()
		await desk.put({ text: 'Cheap tyres!' })
		expect(await reject(decision, 'advertises', desk.tools)).toBe(true)
		expect(await desk.shelf('rejected')).toMatchObject([{ number: 1, status: 'REJECTED', reason: 'advertises' }])
		expect(await waitingIn(desk)).toEqual([])
		expect(await desk.counts()).toEqual({ newest: 1, held: 0, shown: 0, closed: false })
	})

	test('is published with the newsroom’s answer under it', async () => {
		const desk = await opened()
		await desk.put({ text: 'How many rows?' })
		expect(await answer(decision, 'Three hundred.\r\n\r\n\r\n\r\nAnd more.', 'The Steppe Post', desk.tools)).toBe(true)
		expect(await desk.shelf('shown')).toMatchObject([
			{ number: 1, text: 'How many rows?', byNewsroom: false },
			{
				...{ number: 2, name: 'The Steppe Post', text: 'Three hundred.\n\nAnd more.', replyTo: 1, byNewsroom: true },
				...{ eraser: null, hour: '2026-06-01T00:00:00.000Z' },
			},
		])
		expect(await desk.counts()).toEqual({ newest: 2, held: 0, shown: 2, closed: false })
	})

	test('is decided once: who comes second hears so, and changes nothing', async () => {
		const desk = await opened()
		await desk.put({ text: 'The seedlings stood well.' })
		await approve(decision, desk.tools)
		const before = await desk.everything()
		expect(await approve({ ...decision, by: 'aigul' }, desk.tools)).toBe(false)
		expect(await reject({ ...decision, by: 'aigul' }, 'topic', desk.tools)).toBe(false)
		expect(await desk.everything()).toBe(before)
	})
})

test('a published comment is taken off its page with a reason, and only once', async () => {
	const desk = await opened()
	await desk.put({ text: 'He lives in house four.', status: 'APPROVED' })
	expect(await withdraw(decision, 'exposes', desk.tools)).toBe(true)
	expect(await desk.shelf('rejected')).toMatchObject([{ number: 1, reason: 'exposes' }])
	expect(await desk.counts()).toMatchObject({ held: 0, shown: 0 })
	const before = await desk.everything()
	expect(await withdraw(decision, 'exposes', desk.tools)).toBe(false)
	expect(await approve(decision, desk.tools)).toBe(false)
	expect(await answer(decision, 'Late.', 'The Steppe Post', desk.tools)).toBe(false)
	expect(await desk.everything()).toBe(before)
})

test('what waits cannot be taken off a page that it is not on', async () => {
	const desk = await opened()
	await desk.put({ text: 'The seedlings stood well.' })
	expect(await withdraw(decision, 'topic', desk.tools)).toBe(false)
	expect(await desk.shelf('held')).toHaveLength(1)
})

test('comments on an article are closed and opened again, each once, also before its first comment', async () => {
	const desk = await opened()
	expect(await setClosed(decision, true, desk.tools)).toBe(true)
	expect(await setClosed(decision, true, desk.tools)).toBe(false)
	expect(await desk.counts()).toEqual({ newest: 0, held: 0, shown: 0, closed: true })
	await desk.put({ text: 'Sent before it was closed.' })
	expect(await desk.counts()).toMatchObject({ held: 1, closed: true })
	expect(await setClosed(decision, false, desk.tools)).toBe(true)
	expect(await desk.counts()).toMatchObject({ held: 1, closed: false })
})

test('the trail says who did what and why, and nothing of a comment’s words', async () => {
	const desk = await opened()
	for (const text of ['The kestrel one', 'The kestrel two', 'The kestrel three'])
		await desk.put({ text, name: 'Botagoz' })
	const by = (name: string, number: number) => ({ ...decision, by: name, number })
	const acts = [
		() => approve(by('madina', 1), desk.tools),
		() => reject(by('aigul', 2), 'insult', desk.tools),
		() => answer(by('madina', 3), 'A kestrel it is.', 'The Steppe Post', desk.tools),
		() => withdraw(by('aigul', 1), 'topic', desk.tools),
		() => setClosed(by('madina', 0), true, desk.tools),
		() => setClosed(by('madina', 0), false, desk.tools),
	]
	for (const [minute, act] of acts.entries()) {
		desk.newsroom.now = `2026-06-01T00:0${minute}:00.000Z`
		await act()
	}
	const about = { story: 'aral', language: 'en' }
	expect(await trailOf(desk)).toEqual([
		{ ...about, at: '2026-06-01T00:05:00.000Z', by: 'madina', did: 'open', number: null, reason: null },
		{ ...about, at: '2026-06-01T00:04:00.000Z', by: 'madina', did: 'close', number: null, reason: null },
		{ ...about, at: '2026-06-01T00:03:00.000Z', by: 'aigul', did: 'withdraw', number: 1, reason: 'topic' },
		{ ...about, at: '2026-06-01T00:02:00.000Z', by: 'madina', did: 'answer', number: 3, reason: null },
		{ ...about, at: '2026-06-01T00:01:00.000Z', by: 'aigul', did: 'reject', number: 2, reason: 'insult' },
		{ ...about, at: '2026-06-01T00:00:00.000Z', by: 'madina', did: 'approve', number: 1, reason: null },
	])
	expect(JSON.stringify(await trailOf(desk))).not.toMatch(/kestrel|Botagoz/)
})

test.each([
	['publishing', 'PREMOD', (desk: ModeratorsDesk) => approve(decision, desk.tools)],
	['rejecting', 'PREMOD', (desk: ModeratorsDesk) => reject(decision, 'topic', desk.tools)],
	['answering', 'PREMOD', (desk: ModeratorsDesk) => answer(decision, 'Yes.', 'The Steppe Post', desk.tools)],
	['taking off', 'APPROVED', (desk: ModeratorsDesk) => withdraw(decision, 'topic', desk.tools)],
	['closing', 'PREMOD', (desk: ModeratorsDesk) => setClosed(decision, true, desk.tools)],
] as const)(
	'after %s the article’s pages are rendered, also when the moderator’s function ends',
	async (_, status, act) => {
		const desk = await opened()
		await desk.put({ text: 'The seedlings stood well.', status })
		await act(desk)
		const { waiting, delayed } = desk.newsroom.queues.render
		expect(waiting).toContainEqual({ render: { story: 'aral', language: 'en' } })
		expect(delayed).toContainEqual({ body: { render: { story: 'aral', language: 'en' } }, seconds: 60 })
	},
)

test('however many decide at once, each comment is decided once and every count is right', async () => {
	const desk = await opened()
	const { tools } = desk
	let run = 0
	const act = fc.record({
		did: fc.constantFrom('approve', 'reject', 'answer', 'withdraw', 'close', 'open'),
		number: fc.integer({ min: 1, max: 4 }),
	})
	await fc.assert(
		fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
			const story = `run-${run++}`
			for (const status of ['PREMOD', 'SYSTEM_WITHHELD', 'PREMOD', 'APPROVED'] as const)
				await desk.put({ story, status, text: `As ${status}` })
			const done = await Promise.all(
				acts.map(({ did, number }) => {
					const one = { ...decision, story, number }
					if (did === 'approve') return approve(one, tools)
					if (did === 'reject') return reject(one, 'topic', tools)
					if (did === 'answer') return answer(one, 'Yes.', 'The Steppe Post', tools)
					if (did === 'withdraw') return withdraw(one, 'topic', tools)
					return setClosed(one, did === 'close', tools)
				}),
			)
			const [held, shown, rejected] = await Promise.all(
				['held', 'shown', 'rejected'].map((one) => desk.shelf(one, story)),
			)
			const waiting = (await waitingIn(desk)).filter((row) => (row as { story: string }).story === story)
			const counts = await desk.counts(story)
			const all = [held, shown, rejected].flatMap((rows) => rows ?? [])
			expect(counts).toMatchObject({ held: held?.length, shown: shown?.length, newest: all.length })
			expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
			expect(waiting).toHaveLength(held?.length ?? -1)
			const trail = await readTrail('2026-06', tools.catalogue, undefined, 10_000)
			const ofStory = trail.filter((row) => row.story === story)
			expect(ofStory).toHaveLength(done.filter((one) => one).length)
			for (const number of [1, 2, 3, 4]) {
				const firstTime = ofStory.filter((row) => row.number === number && ['approve', 'reject'].includes(row.did))
				expect(firstTime.length).toBeLessThan(2)
			}
		}),
		{ numRuns: 40 },
	)
})
