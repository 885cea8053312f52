import type { Log } from '../../functions/stage/log.ts'

/** What has gone wrong, on standard error; what is only counted stays silent. */
export const errorLog: Log = {
	info: () => {},
	error: (message, details = {}) => {
		console.error(`${message}: ${JSON.stringify(details)}`)
	},
}
