import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpStage, LogGroupLogDestination, type ThrottleSettings } from 'aws-cdk-lib/aws-apigatewayv2'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

export interface RequestApiProps {
	readonly apiName: string
	/** Requests in a second, and at once; more get 429. */
	readonly throttle: ThrottleSettings
	/** What is logged of a request: names, and variables of the API. Never who asked, neither by address nor by name. */
	readonly logged: Readonly<Record<string, string>>
}

/** An API over HTTP with one stage, and a log of its requests that is kept for a month. */
export class RequestApi extends HttpApi {
	constructor(scope: Construct, id: string, { apiName, throttle, logged }: RequestApiProps) {
		super(scope, id, { apiName, createDefaultStage: false })
		const log = new LogGroup(scope, 'requests', {
			retention: RetentionDays.ONE_MONTH,
			removalPolicy: RemovalPolicy.DESTROY,
		})
		new HttpStage(scope, 'default', {
			httpApi: this,
			autoDeploy: true,
			throttle,
			accessLogSettings: {
				destination: new LogGroupLogDestination(log),
				format: AccessLogFormat.custom(JSON.stringify(logged)),
			},
		})
	}
}
