import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** A request as it came over the wire. */
export interface Asked {
	readonly method: string
	readonly path: string
	readonly query: Record<string, string>
	readonly headers: Record<string, string | string[] | undefined>
	readonly body: string
	/** The port at the other end: a connection's own. */
	readonly from: number
}

/** What the server answers. */
export interface Answer {
	readonly status?: number
	readonly headers?: Record<string, string>
	readonly body?: string
}

/** What the server does instead of answering: breaks the connection, or never says a word. */
export type NoAnswer = 'hang up' | 'silence'

type Next = Answer | NoAnswer | ((asked: Asked) => Answer)

/** A server of one test's own that answers as it is told and keeps what it was asked. */
export interface Wire {
	readonly asked: readonly Asked[]
	/** What the next requests are answered, in order; each further one gets a 400 that names it. */
	answer(...answers: readonly Next[]): void
	/** Settings for any client of the SDK; its retries are the SDK's own. */
	readonly client: {
		readonly endpoint: string
		readonly region: string
		readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
		readonly forcePathStyle: true
	}
	close(): Promise<void>
}

/** Opens a server on a free port of this machine. */
export async function openWire(): Promise<Wire> {
	const asked: Asked[] = []
	const answers: Next[] = []
	const server = createServer(async (request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://wire')
		const one: Asked = {
			method: request.method ?? '',
			path: decodeURIComponent(pathname),
			query: Object.fromEntries(searchParams),
			headers: request.headers,
			body: (await buffer(request)).toString(),
			from: request.socket.remotePort ?? 0,
		}
		asked.push(one)
		const next = answers.shift() ?? { status: 400, body: `Not expected: ${one.method} ${one.path}` }
		if (next === 'silence') return
		if (next === 'hang up') return void request.socket.destroy()
		const { status = 200, headers = {}, body = '' } = typeof next === 'function' ? next(one) : next
		response.writeHead(status, headers).end(body)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		asked,
		answer: (...more) => void answers.push(...more),
		client: {
			endpoint: `http://127.0.0.1:${port}`,
			region: 'eu-central-1',
			credentials: { accessKeyId: 'wire', secretAccessKey: 'wire' },
			forcePathStyle: true,
		},
		close: () => {
			server.closeAllConnections()
			return new Promise((resolve) => server.close(() => resolve()))
		},
	}
}
