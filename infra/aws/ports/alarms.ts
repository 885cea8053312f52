import { SchedulerClient } from '@aws-sdk/client-scheduler'
import type { Alarms } from '../../../functions/ports/alarms.ts'
import { SchedulerAlarms } from '../adapters/scheduler-alarms.ts'
import type { RenderConfig } from '../config.ts'
import { requestHandler } from '../request-handler.ts'
import { queue } from './queue.ts'

type Names = Pick<RenderConfig, 'ALARMS_GROUP' | 'ALARMS_ROLE' | 'ALARMS_QUEUE' | 'RENDER_QUEUE'>

/** The alarms on AWS, by their names in a function's environment. */
export const alarms = (names: Names): Alarms =>
	new SchedulerAlarms({
		client: new SchedulerClient({ requestHandler }),
		group: names.ALARMS_GROUP,
		roleArn: names.ALARMS_ROLE,
		queueArn: names.ALARMS_QUEUE,
		queue: queue(names.RENDER_QUEUE),
		now: () => new Date(),
	})
