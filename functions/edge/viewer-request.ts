import { namesFile } from '../article/names-file.ts'
import type { EdgeRequest, EdgeResponse } from './exchange.ts'

/**
 * From an address to the object that is kept for it: `/en/x/` is `en/x/index.html`. An address that lacks its last slash is
 * sent to the one that has it. Never to another host: a path that begins `//` or `/\` would be read as one.
 */
export function viewerRequest(request: EdgeRequest): EdgeRequest | EdgeResponse {
	const uri = `/${request.uri.replace(/^[/\\]+/, '').replace(/\\/g, '%5C')}`
	if (uri.endsWith('/') || (uri === request.uri && namesFile(uri))) {
		// S3 reads a plus in a path as a space.
		request.uri = (uri.endsWith('/') ? `${uri}index.html` : uri).replace(/\+/g, '%2B')
		return request
	}
	const location = namesFile(uri) ? uri : `${uri}/`
	return {
		statusCode: 301,
		statusDescription: 'Moved Permanently',
		headers: { location: { value: location }, 'cache-control': { value: 'public, max-age=3600' } },
	}
}
