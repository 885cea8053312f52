import { renderHandler } from '../../../functions/render/handler.ts'
import { renderConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { alarms } from '../ports/alarms.ts'
import { announcements } from '../ports/announcements.ts'
import { bucket } from '../ports/bucket.ts'
import { queue } from '../ports/queue.ts'
import { table } from '../ports/table.ts'

const config = renderConfig.parse(process.env)

export const handler = renderHandler({
	desk: bucket(config.DESK_BUCKET),
	site: bucket(config.SITE_BUCKET),
	catalogue: table(config.CATALOGUE_TABLE),
	render: queue(config.RENDER_QUEUE),
	publish: queue(config.PUBLISH_QUEUE),
	photos: queue(config.PHOTOS_QUEUE),
	replay: queue(config.REPLAY_QUEUE),
	alarms: alarms(config),
	announcements: announcements(config.ANNOUNCEMENTS_BUS),
	now: () => new Date(),
	log: jsonLog,
})
