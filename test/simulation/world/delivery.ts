import { errorLine } from './diary.ts'
import type { Estate } from './estate.ts'
import type { Letter, Mailbox } from './mailbox.ts'
import type { Run } from './run.ts'

/** As many messages as the functions take at once. */
const largestBatch = 10

/** Takes a batch of a queue's visible letters, mostly one to three. Empty when all were held back. */
export function takeBatch(mailbox: Mailbox, estate: Estate): Letter[] {
	const { chance, clock, faults, diary } = estate
	const size = chance.odds(0.1) ? 4 + chance.below(largestBatch - 3) : 1 + chance.below(3)
	const batch: Letter[] = []
	while (batch.length < size && mailbox.visible.length > 0) {
		const place = chance.below(mailbox.visible.length)
		const message = mailbox.visible[place]?.message
		// A batch reports failures by the message's id: its second letter would be hostage to the first.
		if (message === undefined || batch.some((letter) => letter.message === message)) break
		if (faults.atDelivery('delay', () => message.id)) {
			mailbox.postpone(place, clock.ms + 1000 + faults.chance.below(599_001))
			continue
		}
		const letter = mailbox.take(place)
		batch.push(letter)
		// Two letters at most, and early: more could use up a message's receives without any defect.
		if (!message.doubled && message.receives <= 2 && faults.atDelivery('duplicate', () => message.id)) {
			// Now and then while the first is still under way, now and then long after.
			const pause = faults.chance.odds(0.5) ? 5000 : 400_000
			mailbox.double(letter, clock.ms + faults.chance.below(pause))
		}
	}
	if (batch.length > 0) diary.count(`batch of ${batch.length}`)
	return batch
}

/** Deletes the messages of a run that has come to its end, or gives them back. */
export function settleRun(run: Run, estate: Estate): void {
	const { diary, faults, clock } = estate
	const failed = failuresOf(run)
	run.settled = true
	if (run.parked.length > 0) diary.count('outcome: ended before its operations')
	for (const letter of run.letters) {
		const { message } = letter
		if (failed === 'all' || failed.has(message.id)) {
			message.troubles++
			diary.count('outcome: failed')
			diary.note(`${run.name} failed with ${message.id}`)
		} else if (run.mayFail && faults.atDelivery('ack-lost', () => `${run.name} ${message.id}`)) {
			diary.count('outcome: done')
		} else {
			diary.count('outcome: done')
			continue
		}
		giveBack(run, letter, estate)
	}
	if (run.ending !== undefined && 'error' in run.ending) diary.note(`${run.name} throws ${errorLine(run.ending.error)}`)
	diary.note(`${run.name} ends after ${clock.ms - run.startedAt} ms`)
}

/** Makes a letter visible again when the visibility of its delivery is over. */
export function giveBack(run: Run, letter: Letter, { mailboxes, clock }: Estate): void {
	const mailbox = mailboxes[run.stage]
	mailbox.giveBack(letter, Math.max(clock.ms, run.startedAt + mailbox.visibilityMs))
}

/** As Lambda reads a function's answer: an error, or an id that it does not know, fails the whole batch. */
function failuresOf({ ending, letters }: Run): ReadonlySet<string> | 'all' {
	if (ending === undefined || 'error' in ending) return 'all'
	const failed = new Set(ending.answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
	const known = new Set(letters.map(({ message }) => message.id))
	return [...failed].every((id) => known.has(id)) ? failed : 'all'
}
