import type { AskedToWait, NoticeSender } from '../../../functions/notify/notice-sender.ts'
import type { HttpRequest, Sent } from '../../../functions/ports/sender.ts'

/** How long another server may take to answer, in milliseconds: NOTIFY has 30 seconds for five messages, told at once. */
const patience = 5_000

/**
 * Requests to other people's servers, over TLS only. A redirect is an answer like any other and never followed: whoever
 * runs the other end could lead it to an address inside.
 */
export class HttpsSender implements NoticeSender {
	async send({ url, headers, body }: HttpRequest): Promise<Sent | AskedToWait> {
		if (new URL(url).protocol !== 'https:') throw new Error('Notices go over TLS only')
		const answer = await fetch(url, {
			method: 'POST',
			headers,
			body,
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		})
		await answer.body?.cancel()
		const { status } = answer
		const retryAfter = secondsOf(answer.headers.get('retry-after') ?? '')
		return retryAfter > 0 ? { status, retryAfter } : status
	}
}

/** Of Retry-After, seconds or a date (RFC 9110, 10.2.3); 0 where it says nothing of use. */
function secondsOf(header: string): number {
	if (/^\d{1,9}$/.test(header)) return Number(header)
	const left = (Date.parse(header) - Date.now()) / 1000
	return left > 0 ? Math.ceil(left) : 0
}
