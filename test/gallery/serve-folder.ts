import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.avif': 'image/avif',
	'.webp': 'image/webp',
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
}

export interface ServedFolder {
	readonly origin: string
	close(): Promise<void>
}

/** Serves a built site to this machine alone, as any web server would; `port` 0 is any free one. */
export async function serveFolder(folder: string, port = 0): Promise<ServedFolder> {
	const server = createServer((request, response) => {
		const path = normalize(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname))
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
		if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
		const held = /^\/(assets|photos)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'cache-control': held,
		})
		createReadStream(file).pipe(response)
	})
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
	const address = server.address()
	if (address === null || typeof address === 'string') throw new Error('The server has no port')
	return {
		origin: `http://127.0.0.1:${address.port}`,
		async close() {
			server.closeAllConnections()
			await new Promise((done) => server.close(done))
		},
	}
}
