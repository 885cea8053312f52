import { fontAssets } from '../../../functions/font/font-assets.ts'
import { replayHandler } from '../../../functions/replay/handler.ts'
import { WebSubHub } from '../adapters/websub-hub.ts'
import { replayConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { alarms } from '../ports/alarms.ts'
import { announcements } from '../ports/announcements.ts'
import { bucket } from '../ports/bucket.ts'
import { queue } from '../ports/queue.ts'
import { table } from '../ports/table.ts'

const config = replayConfig.parse(process.env)

export const handler = replayHandler({
	desk: bucket(config.DESK_BUCKET),
	site: bucket(config.SITE_BUCKET),
	catalogue: table(config.CATALOGUE_TABLE),
	render: queue(config.RENDER_QUEUE),
	publish: queue(config.PUBLISH_QUEUE),
	photos: queue(config.PHOTOS_QUEUE),
	replay: queue(config.REPLAY_QUEUE),
	alarms: alarms(config),
	announcements: announcements(config.ANNOUNCEMENTS_BUS),
	fonts: fontAssets,
	now: () => new Date(),
	hub: new WebSubHub(jsonLog),
	log: jsonLog,
})
