import { validateHandler } from '../../../functions/validate/handler.ts'
import { Reader } from '../../../functions/validate/reader.ts'
import { validateConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { announcements } from '../ports/announcements.ts'
import { bucket } from '../ports/bucket.ts'
import { queue } from '../ports/queue.ts'
import { table } from '../ports/table.ts'

const config = validateConfig.parse(process.env)
const reader = new Reader(1, new URL('./reading-worker.mjs', import.meta.url))
reader.warm()

export const handler = validateHandler({
	manuscripts: bucket(config.MANUSCRIPTS_BUCKET),
	desk: bucket(config.DESK_BUCKET),
	catalogue: table(config.CATALOGUE_TABLE),
	validate: queue(config.VALIDATE_QUEUE),
	photos: queue(config.PHOTOS_QUEUE),
	render: queue(config.RENDER_QUEUE),
	replay: queue(config.REPLAY_QUEUE),
	announcements: announcements(config.ANNOUNCEMENTS_BUS),
	reader,
	now: () => new Date(),
	log: jsonLog,
})
