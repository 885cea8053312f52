import { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { Alarms } from '../../../functions/ports/alarms.ts'
import { requestHandler } from '../request-handler.ts'
import { SchedulerAlarms, type SchedulerAlarmsOptions } from './scheduler-alarms.ts'

/** Alarms with a client of their own, and the clock of the machine. */
export function openScheduler(options: Omit<SchedulerAlarmsOptions, 'client' | 'now'>): Alarms {
	return new SchedulerAlarms({ ...options, client: new SchedulerClient({ requestHandler }), now: () => new Date() })
}
