/** A header as CloudFront Functions see it; its name is in small letters. */
export type EdgeHeaders = Record<string, { value: string }>

/**
 * A reader's request and what the site answers, as CloudFront Functions know them
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html). `uri` is the path as
 * the browser sent it, percent-encoded. The code of this folder runs there, in the JavaScript of njs: no destructuring,
 * no spread, no default values, no `for … of`, no `Intl`; the bundler refuses them (infra/aws/delivery/edge-code.ts).
 */
export interface EdgeRequest {
	uri: string
	readonly headers: EdgeHeaders
}
export interface EdgeResponse {
	statusCode: number
	statusDescription?: string
	headers: EdgeHeaders
}
