import { CfnOutput, Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { RequestApi } from './request-api.ts'

/** Of a request: what came of it, and nothing of who made it, nor which address it was for (that may hold a secret). */
const logged = { request: '$context.requestId', method: '$context.httpMethod', status: '$context.status' }

/** Requests in a second, and at once: ten thousand answers a minute are 167 a second. More get 429. */
const throttle = { rateLimit: 300, burstLimit: 600 }

/** What readers ask functions for, behind CloudFront: the conversation, and previews. */
export class ReadersApi extends RequestApi {
	/** Host of the API. */
	readonly host: string

	constructor(scope: Construct, id: string) {
		const { stackName, region, urlSuffix } = Stack.of(scope)
		super(scope, id, { apiName: `${stackName}-readers`, throttle, logged })
		this.host = `${this.apiId}.execute-api.${region}.${urlSuffix}`
		new CfnOutput(Stack.of(this), 'readers-api-address', { key: 'ReadersApi', value: this.apiEndpoint })
	}
}
