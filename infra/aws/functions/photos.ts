import { fileURLToPath } from 'node:url'
import { cropJpeg } from '../../../functions/photos/crop-jpeg.ts'
import { develop } from '../../../functions/photos/develop.ts'
import { drawCard } from '../../../functions/photos/draw-card.ts'
import { drawIcon } from '../../../functions/photos/draw-icon.ts'
import { photosHandler } from '../../../functions/photos/handler.ts'
import { photosConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { announcements } from '../ports/announcements.ts'
import { bucket } from '../ports/bucket.ts'
import { queue } from '../ports/queue.ts'
import { table } from '../ports/table.ts'

/** The bundle has them beside it (infra/aws/bundle.ts). */
const fonts = fileURLToPath(new URL('card-fonts/', import.meta.url))

const config = photosConfig.parse(process.env)

export const handler = photosHandler({
	manuscripts: bucket(config.MANUSCRIPTS_BUCKET),
	desk: bucket(config.DESK_BUCKET),
	site: bucket(config.SITE_BUCKET),
	catalogue: table(config.CATALOGUE_TABLE),
	validate: queue(config.VALIDATE_QUEUE),
	photos: queue(config.PHOTOS_QUEUE),
	render: queue(config.RENDER_QUEUE),
	announcements: announcements(config.ANNOUNCEMENTS_BUS),
	develop,
	drawCard: (face) => drawCard(face, fonts),
	drawIcon: (face, icon) => drawIcon(face, icon, fonts),
	cropJpeg,
	now: () => new Date(),
	log: jsonLog,
})
