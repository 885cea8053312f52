import { publishHandler } from '../../../functions/publish/handler.ts'
import { WebSubHub } from '../adapters/websub-hub.ts'
import { publishConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { bucket } from '../ports/bucket.ts'
import { queue } from '../ports/queue.ts'
import { table } from '../ports/table.ts'

const config = publishConfig.parse(process.env)

export const handler = publishHandler({
	desk: bucket(config.DESK_BUCKET),
	site: bucket(config.SITE_BUCKET),
	catalogue: table(config.CATALOGUE_TABLE),
	publish: queue(config.PUBLISH_QUEUE),
	hub: new WebSubHub(jsonLog),
	log: jsonLog,
})
