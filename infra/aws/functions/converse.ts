import { handle } from 'hono/aws-lambda'
import { converse } from '../../../functions/converse/handler.ts'
import { viewerAddress } from '../../../functions/converse/viewer-address.ts'
import { Visitors } from '../../../functions/converse/visitors.ts'
import { converseConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { announcements } from '../ports/announcements.ts'
import { bucket } from '../ports/bucket.ts'
import { queue } from '../ports/queue.ts'
import { table } from '../ports/table.ts'

const config = converseConfig.parse(process.env)
const now = () => new Date()

export const handler = handle(
	converse(
		{
			desk: bucket(config.DESK_BUCKET),
			catalogue: table(config.CATALOGUE_TABLE),
			render: queue(config.RENDER_QUEUE),
			announcements: announcements(config.ANNOUNCEMENTS_BUS),
			visitors: new Visitors(now),
			key: config.SIGNING_KEY,
			now,
			log: jsonLog,
		},
		(context) => viewerAddress(context.req.header('cloudfront-viewer-address')),
	),
)
