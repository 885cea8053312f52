import { createHash } from 'node:crypto'
import {
	ConflictException,
	CreateScheduleCommand,
	type CreateScheduleCommandInput,
	type SchedulerClient,
	ThrottlingException,
} from '@aws-sdk/client-scheduler'
import type { Alarms } from '../../../functions/ports/alarms.ts'
import type { Queue } from '../../../functions/ports/queue.ts'
import { askAgain } from './back-off.ts'
import { messageText } from './message-text.ts'

/** Longest delay of a message, in seconds (API_SendMessage, DelaySeconds). */
const longestDelay = 900

export interface SchedulerAlarmsOptions {
	readonly client: SchedulerClient
	/** The schedule group of the newsroom's alarms. */
	readonly group: string
	/** The role as which EventBridge Scheduler puts the message on the queue. */
	readonly roleArn: string
	/** The queue at which alarms ring: its ARN for the schedules, its sending end for what is near. */
	readonly queueArn: string
	readonly queue: Queue
	readonly now: () => Date
}

/** How long before its moment a schedule rings, in seconds: more than its inexactness, less than a message's delay. */
const earlier = 300

/**
 * Alarms as one-time schedules of EventBridge Scheduler, which are deleted once they rang
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#one-time). It is precise to a minute only,
 * so it rings five minutes early: RENDER looks, finds the article not due and sets the alarm again, and what is at most
 * 15 minutes away is a delayed message, precise to a second.
 */
export class SchedulerAlarms implements Alarms {
	readonly #options: SchedulerAlarmsOptions

	constructor(options: SchedulerAlarmsOptions) {
		this.#options = options
	}

	async set(instant: string, body: unknown): Promise<void> {
		const { client, queue, now } = this.#options
		const seconds = Math.ceil((Date.parse(instant) - now().getTime()) / 1000)
		if (seconds <= longestDelay) return queue.send([{ body, delaySeconds: Math.max(seconds, 0) }])
		const schedule = this.#schedule(instant, messageText(body))
		try {
			// Asked twice because an answer was lost, it is the same schedule: the name says so.
			await askAgain(() => client.send(new CreateScheduleCommand(schedule)), isThrottled)
		} catch (error) {
			// It was set before.
			if (!(error instanceof ConflictException)) throw error
		}
	}

	/** The schedule, named after its moment and its message (a name takes 64 characters: API_CreateSchedule, Name). */
	#schedule(instant: string, text: string): CreateScheduleCommandInput {
		const { group, queueArn, roleArn } = this.#options
		// It takes whole seconds only.
		const second = new Date(Math.ceil(Date.parse(instant) / 1000 - earlier) * 1000).toISOString().slice(0, 19)
		return {
			Name: createHash('sha256').update(`${instant} ${text}`).digest('hex'),
			GroupName: group,
			ScheduleExpression: `at(${second})`,
			ScheduleExpressionTimezone: 'UTC',
			FlexibleTimeWindow: { Mode: 'OFF' },
			ActionAfterCompletion: 'DELETE',
			Target: { Arn: queueArn, RoleArn: roleArn, Input: text },
		}
	}
}

function isThrottled(error: unknown): boolean {
	return error instanceof ThrottlingException
}
