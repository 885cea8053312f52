import { setTimeout as wait } from 'node:timers/promises'
import { linkOf } from '../../../functions/article/address.ts'
import { runCanary } from '../../../functions/canary/run-canary.ts'
import { canaryConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { bucket } from '../ports/bucket.ts'
import { table } from '../ports/table.ts'

const config = canaryConfig.parse(process.env)

export const handler = (): Promise<void> =>
	runCanary({
		manuscripts: bucket(config.MANUSCRIPTS_BUCKET),
		desk: bucket(config.DESK_BUCKET),
		catalogue: table(config.CATALOGUE_TABLE),
		fetchPage: async (address) => {
			const answer = await fetch(config.SITE_ADDRESS + linkOf(address), {
				redirect: 'manual',
				signal: AbortSignal.timeout(5_000),
			})
			return { status: answer.status, text: await answer.text() }
		},
		now: () => new Date(),
		wait,
		log: jsonLog,
	})
