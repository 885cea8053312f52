import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import type { Emulator } from './emulator.ts'

/** What a reader's browser gets; redirects are not followed. */
export interface Page {
	readonly status: number
	readonly headers: IncomingHttpHeaders
	readonly body: Buffer
}

/** What is sent: a form, or bytes of a type. */
export type Sent = URLSearchParams | { readonly type: string; readonly bytes: Uint8Array }

/** Asks a host that only the emulator knows, such as a distribution's, for a path; or sends something there. */
export async function asReader(
	{ port }: Emulator,
	host: string,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	sent?: Sent,
): Promise<Page> {
	const isForm = sent instanceof URLSearchParams
	const type = isForm ? 'application/x-www-form-urlencoded' : sent?.type
	const options = {
		host: '127.0.0.1',
		port,
		path,
		method: sent === undefined ? 'GET' : 'POST',
		headers: { ...headers, ...(type !== undefined && { 'content-type': type }), host },
		// Its certificate is the emulator's, whatever the host.
		checkServerIdentity: () => undefined,
	}
	return new Promise((done, failed) => {
		const asked = request(options, (answer) => {
			const parts: Buffer[] = []
			answer.on('data', (part: Buffer) => void parts.push(part))
			answer.on('error', failed)
			answer.on('end', () =>
				done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
			)
		})
		asked.on('error', failed).end(isForm ? sent.toString() : sent?.bytes)
	})
}
