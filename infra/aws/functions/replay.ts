import { replayHandler } from '../../../functions/replay/handler.ts'
import { alarms } from '../alarms-port.ts'
import { announcements } from '../announcements-port.ts'
import { replayConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { bucket, queue, table } from '../ports.ts'

const config = replayConfig.parse(process.env)

export const handler = replayHandler({
	desk: bucket(config.DESK_BUCKET),
	site: bucket(config.SITE_BUCKET),
	catalogue: table(config.CATALOGUE_TABLE),
	render: queue(config.RENDER_QUEUE),
	publish: queue(config.PUBLISH_QUEUE),
	replay: queue(config.REPLAY_QUEUE),
	alarms: alarms(config),
	announcements: announcements(config.ANNOUNCEMENTS_BUS),
	now: () => new Date(),
	log: jsonLog,
})
