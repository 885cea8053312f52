import type { Log } from './log.ts'
import type { BucketChange } from './s3-event.ts'

/** Counts a file that has its verdict (a photo: once it is developed), with the seconds since the bucket took it. */
export function logJudged(change: BucketChange, { log, now }: { readonly log: Log; readonly now: () => Date }): void {
	const seconds = (now().getTime() - Date.parse(change.at)) / 1000
	log.info('judged', { key: change.key, seconds: Math.max(0, seconds) })
}
