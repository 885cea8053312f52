import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Alarms } from '../../../functions/ports/alarms.ts'
import type { Announcements } from '../../../functions/ports/announcements.ts'
import type { Catalogue } from '../../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../../functions/ports/object-store.ts'
import type { Queue } from '../../../functions/ports/queue.ts'
import type { Log } from '../../../functions/stage/log.ts'

/** The stages of a world, each with a queue of its name, in the order in which a story meets them; last what readers do. */
export const stageNames = ['validate', 'photos', 'render', 'publish', 'replay', 'readers'] as const

export type StageName = (typeof stageNames)[number]

/** What a stage is to the world: a function of Lambda. */
export type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>

/** Everything a stage may ask for, bound to one run. */
export interface PortsOfRun extends Readonly<Record<StageName, Queue>> {
	/** `render#4`: the fourth run of that stage. */
	readonly run: string
	readonly manuscripts: ObjectStore
	readonly desk: ObjectStore
	readonly site: ObjectStore
	readonly catalogue: Catalogue
	/** They ring at the instant or up to a minute later. */
	readonly alarms: Alarms
	readonly announcements: Announcements
	readonly now: () => Date
	readonly log: Log
	/** Real waiting (a worker, a codec) inside the simulation: the world stands still meanwhile. Done one after another. */
	readonly outside: <T>(work: () => Promise<T>) => Promise<T>
}

/** The handlers over the ports of one run. A stage that is missing must not be sent anything. */
export type Stages = (ports: PortsOfRun) => Readonly<Partial<Record<StageName, Handler>>>
