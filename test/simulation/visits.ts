import { instantAt } from './acts.ts'
import { commentLanguages } from './newspaper.ts'
import type { Chance } from './world/chance.ts'
import type { World } from './world/world.ts'

interface About {
	readonly story: string
	readonly language: string
}

/** One thing that a reader or a moderator does, some minutes after the beginning. Who is hasty presses once. */
export type Visit = { readonly hasty: boolean; readonly at: number } & (
	| ({ readonly does: 'comment'; readonly writer: number; readonly replyTo: number | null } & About)
	| ({ readonly does: 'approve' | 'reject' | 'withdraw' | 'erase' | 'answer'; readonly number: number } & About)
	| ({ readonly does: 'close' | 'open' } & About)
	/** A writer deletes their own comment. */
	| ({ readonly does: 'take back'; readonly writer: number } & About)
	/** So many readers answer whether they like the story. */
	| ({ readonly does: 'like'; readonly readers: readonly number[]; readonly says: 'yes' | 'no' } & About)
)

const deciding = ['approve', 'approve', 'approve', 'reject', 'withdraw', 'erase', 'answer'] as const

/** What readers and moderators do in one newsroom, most of it about one article. */
export function planVisits(chance: Chance): Visit[] {
	const visits: Visit[] = []
	const comments: (About & { readonly number: number; readonly writer: number })[] = []
	const numbers = new Map<string, number>()
	const count = 8 + chance.below(12)
	let at = 5
	for (let writer = 1; writer <= count; writer++) {
		const about = { story: 'aral', language: chance.pick(commentLanguages) }
		const hasty = chance.odds(0.3)
		at += chance.below(4)
		const earlier = comments.length > 0 && !chance.odds(0.45) ? chance.pick(comments) : undefined
		const luck = chance.below(100)
		if (luck < 8) visits.push({ does: chance.pick(['close', 'open'] as const), ...about, hasty, at })
		else if (luck < 23) {
			const readers = Array.from({ length: 6 }, () => chance.below(12))
			// Whoever answered and got no thanks presses again: see functions/converse/react.ts.
			visits.push({ does: 'like', readers, says: chance.odds(0.8) ? 'yes' : 'no', ...about, hasty: false, at })
		} else if (earlier === undefined) {
			const number = (numbers.get(about.language) ?? 0) + 1
			numbers.set(about.language, number)
			const replyTo = number > 1 && chance.odds(0.3) ? 1 + chance.below(number - 1) : null
			visits.push({ does: 'comment', writer, replyTo, ...about, hasty, at })
			comments.push({ ...about, number, writer })
		} else if (luck < 36) {
			const { writer: own, story, language } = earlier
			visits.push({ does: 'take back', writer: own, story, language, hasty, at })
		} else {
			const { number, story, language } = earlier
			visits.push({ does: chance.pick(deciding), number, story, language, hasty, at })
		}
	}
	return visits
}

/** Lets the visits come to pass, between the acts of editors. */
export function performVisits(visits: readonly Visit[], world: World): void {
	for (const visit of visits)
		world.act(instantAt(visit.at), describeVisit(visit), () => {
			const sentAt = world.now().getTime()
			world.mailboxes.readers.send(JSON.stringify({ visit, sentAt }), sentAt)
		})
}

/** A visit in words. */
export function describeVisit({ does, story, language, hasty, at, ...rest }: Visit): string {
	return `${does} on ${story} in ${language} ${JSON.stringify(rest)}, ${at} minutes in${hasty ? ', hastily' : ''}`
}
