import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Newsroom } from '../newsroom.ts'
import { StageStack, type StageStackProps } from '../settings/stage-stack.ts'
import { Editors } from './editors.ts'
import { Moderation } from './moderation.ts'
import { Reports } from './reports.ts'

export interface DeskProps extends StageStackProps {
	readonly newsroom: Newsroom
}

/** Who asked is not in the log of the API, neither by address nor by name. */
const logged = {
	request: '$context.requestId',
	route: '$context.routeKey',
	status: '$context.status',
	ms: '$context.responseLatency',
}

/**
 * The desk as editors reach it.
 *
 *     editor ──▶ HTTP API ──▶ reports ──▶ desk bucket
 *                   ├──────▶ moderation ──▶ catalogue, render
 *     editors ──────┘ who they are
 */
export class Desk extends StageStack {
	constructor(scope: Construct, id: string, { newsroom, ...props }: DeskProps) {
		super(scope, id, props)
		const editors = new Editors(this, 'editors')
		const reports = new Reports(this, 'reports', { desk: newsroom.desk })
		const { desk, catalogue, toRender } = newsroom
		const moderation = new Moderation(this, 'moderation', { desk, catalogue, toRender })
		const authorizer = new HttpUserPoolAuthorizer('editors', editors, { userPoolClients: [editors.client] })
		const api = new HttpApi(this, 'api', { apiName: `${this.stackName}-api`, createDefaultStage: false })
		const log = new LogGroup(this, 'requests', {
			retention: RetentionDays.ONE_MONTH,
			removalPolicy: RemovalPolicy.DESTROY,
		})
		new HttpStage(this, 'default', {
			httpApi: api,
			autoDeploy: true,
			// A newsroom's editors, and a mistake in one of their scripts, but no flood.
			throttle: { rateLimit: 20, burstLimit: 50 },
			accessLogSettings: {
				destination: new LogGroupLogDestination(log),
				format: AccessLogFormat.custom(JSON.stringify(logged)),
			},
		})
		api.addRoutes({
			path: '/reports/{file+}',
			methods: [HttpMethod.GET],
			integration: new HttpLambdaIntegration('reports', reports.answer),
			authorizer,
		})
		api.addRoutes({
			path: '/comments/{proxy+}',
			methods: [HttpMethod.GET, HttpMethod.POST],
			integration: new HttpLambdaIntegration('moderation', moderation.answer),
			authorizer,
		})
		new CfnOutput(this, 'address', { key: 'DeskApi', value: api.apiEndpoint })
	}
}
