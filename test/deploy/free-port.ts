import { createServer } from 'node:net'

/** A port of this machine that nobody listens at just now. */
export async function freePort(): Promise<number> {
	const server = createServer()
	await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done))
	const address = server.address()
	await new Promise((done) => server.close(done))
	if (address === null || typeof address === 'string') throw new Error('No port')
	return address.port
}
