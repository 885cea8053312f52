import type { StoredObject } from '../../../functions/ports/object-store.ts'
import { notification, s3DeleteRecord, s3Record } from '../../support/s3-events.ts'
import { Agenda } from './agenda.ts'
import { Alarms, type Due } from './alarms.ts'
import { Bucket, type BucketEvent } from './bucket.ts'
import { Chance } from './chance.ts'
import { Clock } from './clock.ts'
import { bodyLine, Diary } from './diary.ts'
import { type FaultPlan, Faults } from './faults.ts'
import { Mailbox } from './mailbox.ts'
import { type StageName, stageNames } from './stages.ts'
import { Table } from './table.ts'

/** Called after each write on the site that took effect; nothing instead of an object after a delete. */
export type WatchSite = (key: string, object: StoredObject | undefined) => void

/** All that a world owns, and who tells whom: the manuscripts bucket VALIDATE, the alarms RENDER. */
export class Estate {
	readonly calm: boolean
	readonly clock: Clock
	readonly diary: Diary
	readonly chance: Chance
	readonly faults: Faults
	readonly agenda = new Agenda<Due>()
	readonly buckets: Readonly<Record<'manuscripts' | 'desk' | 'site', Bucket>>
	readonly table = new Table()
	readonly mailboxes: Readonly<Record<StageName, Mailbox>>
	readonly alarms: Alarms
	watchSite: WatchSite | undefined
	/** What the one who watches the site threw: no operation's failure, but the end of the world. */
	broken: { readonly error: unknown } | undefined

	constructor(seed: number, start: string, plan: FaultPlan, calm: boolean) {
		this.calm = calm
		const clock = (this.clock = new Clock(start))
		const diary = (this.diary = new Diary(clock))
		const chance = (this.chance = new Chance(seed))
		this.faults = new Faults(plan, seed, diary, clock)
		this.buckets = {
			manuscripts: new Bucket({ versioned: true, onChange: (change) => this.#tellValidate(change) }),
			desk: new Bucket(),
			site: new Bucket({ onChange: ({ key }) => this.#tellWatcher(key) }),
		}
		let turn = 0
		const turns = () => turn++
		const boxes = stageNames.map((name) => [name, new Mailbox(name, { turns })] as const)
		this.mailboxes = Object.fromEntries(boxes) as Record<StageName, Mailbox>
		const ring = (body: string) => void this.mailboxes.render.send(body, clock.ms)
		this.alarms = new Alarms({ clock, agenda: this.agenda, diary, chance: calm ? undefined : chance, ring })
	}

	/** When something becomes due next; Infinity when nothing will. */
	get nextAt(): number {
		return Math.min(this.agenda.nextAt, ...stageNames.map((name) => this.mailboxes[name].nextAt))
	}

	/** Lets everything happen that is due by now. */
	happen(): void {
		const now = this.clock.ms
		for (let due = this.agenda.take(now); due !== undefined; due = this.agenda.take(now)) {
			this.diary.note(due.what.label)
			due.what.happen()
		}
		for (const name of stageNames)
			for (const { id, body } of this.mailboxes[name].surface(now)) {
				this.diary.count(`dead letter: ${name}`)
				this.diary.note(`${id} is a dead letter: ${bodyLine(body)}`)
			}
	}

	#tellValidate(change: BucketEvent): void {
		const record = change.event === 'ObjectCreated:Put' ? s3Record(change) : s3DeleteRecord(change)
		this.mailboxes.validate.send(JSON.stringify(notification(record)), this.clock.ms)
	}

	#tellWatcher(key: string): void {
		try {
			this.watchSite?.(key, this.buckets.site.get(key))
		} catch (error) {
			this.broken ??= { error }
		}
	}
}
