import { giveBack } from './delivery.ts'
import type { Estate } from './estate.ts'
import type { FaultKind } from './faults.ts'
import type { Parked } from './operation.ts'
import type { Run } from './run.ts'

/** How long a request may be on its way after nobody waits for it any more. */
const longestWayMs = 890_000
/** How long a machine may stand still: long enough that others finish their work meanwhile. */
const [shortestStallMs, longestStallMs] = [60_000, 280_000]

/** Does what a run waits for, or what goes wrong with it. */
export function carryOut(run: Run, operation: Parked, estate: Estate): void {
	const { diary, faults } = estate
	const what = () => `${run.name} ${operation.name} ${operation.subject()}`
	diary.count(operation.name)
	const fault = run.mayFail ? faults.atOperation(run.stage, operation.kinds, operation.write, what) : undefined
	if (fault !== undefined) {
		strike(fault, run, operation, estate)
		return
	}
	const outcome = operation.carryOut()
	if (outcome === 'condition failed') diary.count(`lost race: ${operation.name}`)
	if (operation.write) diary.note(`${what()}: ${outcome}`)
}

function strike(fault: FaultKind, run: Run, operation: Parked, estate: Estate): void {
	if (fault === 'crash') {
		run.parked.push(operation)
		crash(run, estate)
	}
	if (fault === 'stall') stall(run, operation, estate)
	if (fault === 'refused') operation.fail(named('SlowDown', 'Please reduce your request rate (simulated)'))
	if (fault === 'timeout' || fault === 'lost-412') land(`${run.name} unheard`, operation, estate)
	if (fault === 'timeout-late') landLater(run, operation, estate)
	if (fault === 'timeout' || fault === 'timeout-late')
		operation.fail(named('TimeoutError', 'No answer came in time (simulated)'))
	if (fault === 'conflict' || fault === 'lost-412') operation.lose()
	if (fault === 'partial-send') sendSome(run, operation, estate)
}

/** Ends a run where it stands. What it had asked for may have been lost, be done, or be on its way. */
function crash(run: Run, estate: Estate): void {
	const { diary, faults } = estate
	run.dead = true
	diary.count('outcome: crashed')
	for (const operation of run.parked.splice(0)) {
		if (!operation.write) continue
		const what = () => `${run.name} ${operation.name} ${operation.subject()}`
		const fate = faults.chance.below(3)
		if (fate === 0) land(`${run.name} crashed,`, operation, estate)
		else if (fate === 1 && faults.atCrash(what)) landLater(run, operation, estate)
		else diary.note(`lost in the crash: ${what()}`)
	}
	if (run.settled) return
	run.settled = true
	for (const letter of run.letters) {
		letter.message.troubles++
		giveBack(run, letter, estate)
	}
}

/** Lets a run stand still: for less than its messages stay hidden, so that nobody else has them meanwhile. */
function stall(run: Run, operation: Parked, { agenda, clock, faults }: Estate): void {
	run.parked.push(operation)
	run.stalled = true
	const happen = () => {
		run.stalled = false
	}
	agenda.add(clock.ms + shortestStallMs + faults.chance.below(longestStallMs - shortestStallMs), {
		label: `${run.name} goes on`,
		happen,
	})
}

function landLater(run: Run, operation: Parked, estate: Estate): void {
	const { agenda, clock, diary, faults } = estate
	const at = clock.ms + 1000 + faults.chance.below(longestWayMs - 999)
	const happen = () => {
		diary.count('zombie lands')
		land(`${run.name} late`, operation, estate)
	}
	agenda.add(at, { label: `a zombie of ${run.name} lands`, happen })
}

/** Lets a write have its effect without an answer. */
function land(who: string, operation: Parked, { diary }: Estate): void {
	let outcome: string
	try {
		outcome = operation.land()
	} catch (error) {
		outcome = `throws ${String(error)}`
	}
	diary.note(`${who} ${operation.name} ${operation.subject()}: ${outcome}`)
}

/** Sends some of several messages: at least one, never all. */
function sendSome(run: Run, operation: Parked, { diary, faults }: Estate): void {
	const { count, perform } = operation.parts ?? { count: 0, perform: () => {} }
	const first = faults.chance.below(count)
	const sent = Array.from({ length: 1 + faults.chance.below(count - 1) }, (_, at) => (first + at) % count)
	for (const part of sent) perform(part)
	diary.note(`${run.name} ${operation.name} sent only ${sent.map((part) => part + 1).join(', ')} of ${count}`)
	operation.fail(named('PartialSend', `${count - sent.length} of ${count} messages were not taken (simulated)`))
}

function named(name: string, message: string): Error {
	const error = new Error(message)
	error.name = name
	return error
}
