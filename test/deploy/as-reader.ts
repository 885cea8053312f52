import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import type { Emulator } from './emulator.ts'

/** What a reader's browser gets; redirects are not followed. */
export interface Page {
	readonly status: number
	readonly headers: IncomingHttpHeaders
	readonly body: Buffer
}

/** Asks a host that only the emulator knows, such as a distribution's, for a path; or sends a form there. */
export async function asReader(
	{ port }: Emulator,
	host: string,
	path: string,
	headers: Readonly<Record<string, string>> = {},
	form?: URLSearchParams,
): Promise<Page> {
	const options = {
		host: '127.0.0.1',
		port,
		path,
		method: form === undefined ? 'GET' : 'POST',
		headers: { ...headers, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }), host },
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
		asked.on('error', failed).end(form?.toString())
	})
}
