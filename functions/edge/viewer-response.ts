import { chooseLanguage } from './choose-language.ts'
import type { EdgeHeaders, EdgeRequest, EdgeResponse } from './exchange.ts'

const descriptions: Readonly<Record<string, string>> = {
	301: 'Moved Permanently',
	302: 'Found',
	404: 'Not Found',
	410: 'Gone',
}

/**
 * From an object to the answer it stands for: the status and place that its metadata names (301, 404, 410), at `/` the
 * language that the reader's browser asks for. What S3 says of the object beside it stays inside. Browsers ask again each
 * time, because no purge reaches them; what its address makes unchangeable (`immutable`) they keep.
 */
export function viewerResponse(request: EdgeRequest, response: EdgeResponse): EdgeResponse {
	const held = response.headers
	const status = Number(textOf(held, 'x-amz-meta-status') || response.statusCode)
	const location = textOf(held, 'x-amz-meta-location')
	const languages = textOf(held, 'x-amz-meta-languages')
	const headers: EdgeHeaders = {}
	Object.keys(held).forEach((name) => {
		const header = held[name]
		if (header !== undefined && !/^x-amz-(meta|server-side-encryption|version-id|replication|storage)/.test(name))
			headers[name] = header
	})
	const robots = textOf(held, 'x-amz-meta-robots')
	if (robots !== '') headers['x-robots-tag'] = { value: robots }
	if (textOf(held, 'cache-control').indexOf('immutable') < 0)
		headers['cache-control'] = { value: 'public, max-age=0, must-revalidate' }
	if (languages !== '') {
		const tag = chooseLanguage(textOf(request.headers, 'accept-language'), languages.split(' '))
		const before = textOf(held, 'vary')
		headers['vary'] = { value: before === '' ? 'accept-language' : `${before}, accept-language` }
		if (tag !== undefined) return answer(302, headers, `/${tag}/`)
	}
	return status === response.statusCode ? { statusCode: status, headers } : answer(status, headers, location)
}

/** An answer that is not the page that was asked for: nothing that a browser could later ask the change of. */
function answer(status: number, headers: EdgeHeaders, location: string): EdgeResponse {
	delete headers['etag']
	delete headers['last-modified']
	if (location !== '') headers['location'] = { value: location }
	return { statusCode: status, statusDescription: descriptions[status] ?? '', headers }
}

function textOf(headers: EdgeHeaders, name: string): string {
	const header = headers[name]
	return header === undefined ? '' : header.value
}
