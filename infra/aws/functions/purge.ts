import { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import { purgeHandler } from '../../../functions/purge/handler.ts'
import { CloudFrontCdn } from '../adapters/cloudfront-cdn.ts'
import { purgeConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { queue } from '../ports/queue.ts'
import { requestHandler } from '../request-handler.ts'

const config = purgeConfig.parse(process.env)

export const handler = purgeHandler({
	cdn: new CloudFrontCdn({ client: new CloudFrontClient({ requestHandler }), distribution: config.DISTRIBUTION }),
	purge: queue(config.PURGE_QUEUE),
	log: jsonLog,
})
