import { readChannelSecrets } from '../../../functions/notify/channels/secrets.ts'
import { notifyHandler } from '../../../functions/notify/handler.ts'
import { wants } from '../../../functions/notify/wants.ts'
import { HttpsSender } from '../adapters/https-sender.ts'
import { notifyConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { bucket } from '../ports/bucket.ts'
import { mailer } from '../ports/mailer.ts'
import { queue } from '../ports/queue.ts'
import { secret } from '../ports/secret.ts'
import { table } from '../ports/table.ts'

const config = notifyConfig.parse(process.env)
const now = () => new Date()
const wanted = wants.parse(JSON.parse(config.NOTICES))
const channelsSecret = secret(config.CHANNELS_SECRET, now)

export const handler = notifyHandler({
	catalogue: table(config.CATALOGUE_TABLE),
	desk: bucket(config.DESK_BUCKET),
	notify: queue(config.NOTIFY_QUEUE),
	wants: async () => wanted,
	secrets: async () => readChannelSecrets(await channelsSecret()),
	sender: new HttpsSender(),
	mailer: mailer(config.MAIL_TOPIC),
	deskAddress: config.DESK_ADDRESS === 'unknown' ? null : config.DESK_ADDRESS,
	now,
	log: jsonLog,
})
