import type { HttpRequest, Sender, Sent } from '../../../functions/ports/sender.ts'

/** How long another server may take to answer, in milliseconds: NOTIFY has 30 seconds for five messages, told at once. */
const patience = 5_000

/**
 * Requests to other people's servers, over TLS only. A redirect is an answer like any other and never followed: whoever
 * runs the other end could lead it to an address inside.
 */
export class HttpsSender implements Sender {
	async send({ url, headers, body }: HttpRequest): Promise<Sent> {
		if (new URL(url).protocol !== 'https:') throw new Error('Notices go over TLS only')
		const answer = await fetch(url, {
			method: 'POST',
			headers,
			body,
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		})
		await answer.body?.cancel()
		return answer.status
	}
}
