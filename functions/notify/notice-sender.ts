import type { Sender, Sent } from '../ports/sender.ts'

/** An answer that says how long to wait before the next request, in seconds (RFC 9110, Retry-After). */
export interface AskedToWait {
	readonly status: number
	readonly retryAfter: number
}

/** A sender that passes on what it is asked to wait, where the other end says so. */
export interface NoticeSender {
	/** As `Sender` sends. */
	send(...request: Parameters<Sender['send']>): Promise<Sent | AskedToWait>
}
