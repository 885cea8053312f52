import { handle } from 'hono/aws-lambda'
import { moderate } from '../../../functions/moderate/handler.ts'
import { moderateConfig } from '../config.ts'
import { moderatorOf, moderatorsOnly } from '../desk/moderator-of.ts'
import { bucket } from '../ports/bucket.ts'
import { queue } from '../ports/queue.ts'
import { table } from '../ports/table.ts'

const config = moderateConfig.parse(process.env)
const path = '/comments'

const desk = moderate(
	{
		desk: bucket(config.DESK_BUCKET),
		catalogue: table(config.CATALOGUE_TABLE),
		render: queue(config.RENDER_QUEUE),
		now: () => new Date(),
	},
	moderatorOf,
	path,
)

export const handler = handle(moderatorsOnly().route(path, desk))
