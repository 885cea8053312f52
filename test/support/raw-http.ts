import { type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
	readonly status: number
	readonly headers: IncomingHttpHeaders
	readonly body: string
}

/** One request to this machine with its path and host as they are: `fetch` would tidy them up first. */
export function getRaw(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
	return new Promise((done, failed) => {
		request({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
			const parts: Buffer[] = []
			answer.on('data', (part: Buffer) => parts.push(part))
			answer.on('end', () =>
				done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }),
			)
		})
			.on('error', failed)
			.end()
	})
}
