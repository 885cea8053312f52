import { handle } from 'hono/aws-lambda'
import { preview } from '../../../functions/preview/handler.ts'
import { previewConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { bucket } from '../ports/bucket.ts'
import { table } from '../ports/table.ts'

const config = previewConfig.parse(process.env)

export const handler = handle(
	preview({
		desk: bucket(config.DESK_BUCKET),
		catalogue: table(config.CATALOGUE_TABLE),
		now: () => new Date(),
		log: jsonLog,
	}),
)
