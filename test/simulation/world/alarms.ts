import type { Agenda } from './agenda.ts'
import type { Chance } from './chance.ts'
import { type Clock, momentOf } from './clock.ts'
import type { Diary } from './diary.ts'

/** What has to happen at a moment to come; its words are for the journal. */
export interface Due {
	readonly label: string
	readonly happen: () => void
}

export interface AlarmsParts {
	readonly clock: Clock
	readonly agenda: Agenda<Due>
	readonly diary: Diary
	/** Nothing when alarms are to ring on the dot. */
	readonly chance: Chance | undefined
	/** Takes the body, JSON text, when it rings. */
	readonly ring: (body: string) => void
}

/** An alarm that is far away rings up to so much early (EventBridge Scheduler is inexact), a near one a little late. */
const [earliestMs, latestMs] = [360_000, 2_000]
/** What is no further away is near. */
const nearMs = 900_000

/** Alarms for moments to come; one that is set twice before it rings is one. */
export class Alarms {
	readonly #parts: AlarmsParts
	readonly #set = new Map<string, { readonly instant: string; readonly body: string }>()

	constructor(parts: AlarmsParts) {
		this.#parts = parts
	}

	/** Those that have not rung yet, by instant and body. */
	get waiting(): readonly { readonly instant: string; readonly body: string }[] {
		return [...this.#set.values()]
	}

	/** Sets an alarm; `body` is JSON text. One whose moment has passed rings soon. */
	set(instant: string, body: string): void {
		const name = `${instant} ${body}`
		const moment = momentOf(instant)
		if (this.#set.has(name)) return
		this.#set.set(name, { instant, body })
		const { clock, agenda, diary, chance, ring } = this.#parts
		const isNear = moment - clock.ms <= nearMs
		const luck = isNear ? (chance?.below(latestMs + 1) ?? 0) : -(chance?.below(earliestMs + 1) ?? 0)
		const at = Math.max(clock.ms, moment) + luck
		const happen = () => {
			this.#set.delete(name)
			diary.count('alarm rings')
			ring(body)
		}
		agenda.add(at, { label: `alarm of ${instant} rings: ${body}`, happen })
	}
}
