import type { Alarms } from '../../../functions/ports/alarms.ts'
import type { RenderConfig } from '../config.ts'
import { queue } from './queue.ts'

type Names = Pick<RenderConfig, 'ALARMS_GROUP' | 'ALARMS_ROLE' | 'ALARMS_QUEUE' | 'RENDER_QUEUE'>

/** The alarms on AWS, by their names in a function's environment. Few articles need one: the first loads the client. */
export const alarms = (names: Names): Alarms => {
	let opened: Promise<Alarms> | undefined
	const open = async () => {
		const { openScheduler } = await import('../adapters/open-scheduler.ts')
		return openScheduler({
			group: names.ALARMS_GROUP,
			roleArn: names.ALARMS_ROLE,
			queueArn: names.ALARMS_QUEUE,
			queue: queue(names.RENDER_QUEUE),
		})
	}
	return { set: async (instant, body) => (await (opened ??= open())).set(instant, body) }
}
