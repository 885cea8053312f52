import type { Log } from '../../functions/stage/log.ts'

/** Log lines as objects: Lambda's JSON format writes them with their time, level and request (`message.event` to search). */
export const jsonLog: Log = {
	info: (event, details = {}) => console.info({ event, ...details }),
	error: (event, details = {}) => console.error({ event, ...details }),
}
