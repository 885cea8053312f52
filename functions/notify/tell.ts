import type { News } from '../catalogue/messages.ts'
import { claimNotice, releaseNotice } from './claim-notice.ts'
import { deliver, type Told } from './deliver.ts'
import { isFirstToTell } from './first-comment.ts'
import { isSettled, keepEntry, lapsed, readEntry } from './keep-entry.ts'
import { nextTry } from './next-try.ts'
import { noticeId } from './notice-id.ts'
import { noticeOf } from './notice-of.ts'
import type { OutboxEntry } from './outbox-entry.ts'
import { readFacts } from './read-facts.ts'
import type { NotifyTools } from './tools.ts'
import { isWanted, placeOfWant, type Want } from './wants.ts'

/** How often a message was put off, and what puts it off once more, by so many seconds. */
export interface Round {
	readonly tries: number
	putOff(seconds: number): Promise<void>
}

/**
 * Tells everybody who wants to know of a piece of news, once; `busy` when another run is at it. Each place is told for itself
 * and noted in the outbox; for those that are to be tried again the message is put off, and then only they are left. Throws
 * for trouble of our own, after all was noted. A crash between telling and noting tells twice, never not at all.
 */
export async function tell(news: News, round: Round, tools: NotifyTools): Promise<'told' | 'busy'> {
	const { catalogue, desk, log, now } = tools
	const wants = (await tools.wants()).filter((want) => isWanted(news, want))
	if (wants.length === 0) return 'told'
	// What was put off was begun: it is told to the end.
	if (round.tries === 0 && !(await isFirstToTell(news, now(), catalogue))) return 'told'
	const id = noticeId(news)
	const claim = await claimNotice(id, now(), catalogue)
	if (claim === 'busy') return 'busy'
	if (claim === 'known') {
		log.info('notice known', { id })
		return 'told'
	}
	const { at } = claim
	const { announce, story, language } = news
	const before = await readEntry({ at, id }, desk)
	const settled = (before?.deliveries ?? []).filter(isSettled)
	const left = new Map(wants.map((want) => [placeOfWant(want), want]))
	for (const { place } of settled) left.delete(place)
	const { told, broken } = await deliverTo([...left.values()], news, at, tools)
	const waiting = told.filter(({ delivery }) => delivery.ended === 'waiting')
	const asked = Math.max(0, ...waiting.map(({ askedFor }) => askedFor))
	const seconds = waiting.length === 0 ? undefined : nextTry(id, round.tries, asked)
	// Put off before it is noted: the outbox says “will be tried again” only where somebody will.
	const [put] = await Promise.allSettled([seconds === undefined ? undefined : round.putOff(seconds)])
	const isPutOff = seconds !== undefined && put.status === 'fulfilled'
	const all = [...settled, ...told.map(({ delivery }) => (isPutOff ? delivery : lapsed(delivery)))]
	const entry: OutboxEntry = { id, at, announce, story, language, deliveries: all }
	await keepEntry(entry, desk)
	const isOver = seconds === undefined && broken.length === 0
	await releaseNotice(id, isOver, now(), catalogue)
	for (const { to, ended, status } of all) log.info('notice', { id, announce, to, ended, status })
	if (put.status === 'rejected') throw put.reason
	if (broken.length > 0) throw broken[0]
	return 'told'
}

/** Tells places at once. What throws, which is our own mistake, keeps no other from being noted. */
async function deliverTo(
	wants: readonly Want[],
	news: News,
	at: string,
	tools: NotifyTools,
): Promise<{ told: Told[]; broken: unknown[] }> {
	const facts = await readFacts(news, tools)
	const ends = await Promise.allSettled(
		wants.map(async (want) => deliver(noticeOf(news, facts, want.language, at), want, tools)),
	)
	return {
		told: ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])),
		broken: ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])),
	}
}
