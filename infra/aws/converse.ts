import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { EventBus } from 'aws-cdk-lib/aws-events'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { ConverseConfig } from './config.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { announces, readsUnder, rows, sends, signs } from './wires.ts'

export interface ConverseProps {
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly toRender: StageQueue
	readonly announcements: EventBus
}

/** Of a request: what came of it, and nothing of who made it, nor which address it was for (that may hold a secret). */
const logged = { request: '$context.requestId', method: '$context.httpMethod', status: '$context.status' }

/** Requests in a second, and at once: ten thousand answers a minute are 167 a second. More get 429. */
const throttle = { rateLimit: 300, burstLimit: 600 }

/** CONVERSE: what readers write and answer, from CloudFront through an HTTP API. */
export class Converse extends Construct {
	/** Host of the API. */
	readonly host: string
	readonly answer: StageFunction

	constructor(scope: Construct, id: string, { desk, catalogue, toRender, announcements }: ConverseProps) {
		super(scope, id)
		const key = new Secret(this, 'key', {
			description: 'Signs the proofs, tokens and secrets of the conversation',
			generateSecretString: { passwordLength: 64, excludePunctuation: true },
			removalPolicy: RemovalPolicy.DESTROY,
		})
		this.answer = new StageFunction<ConverseConfig>(this, {
			stage: 'converse',
			from: { within: Duration.seconds(10) },
			memory: 1024,
			wires: {
				DESK_BUCKET: readsUnder(desk, 'settings/'),
				CATALOGUE_TABLE: rows(catalogue),
				RENDER_QUEUE: sends(toRender),
				ANNOUNCEMENTS_BUS: announces(announcements),
				SIGNING_KEY: signs(key),
			},
		})
		const { stackName, region, urlSuffix } = Stack.of(this)
		const api = new HttpApi(this, 'api', { apiName: `${stackName}-converse`, createDefaultStage: false })
		const log = new LogGroup(this, 'requests', {
			retention: RetentionDays.ONE_MONTH,
			removalPolicy: RemovalPolicy.DESTROY,
		})
		new HttpStage(this, 'default', {
			httpApi: api,
			autoDeploy: true,
			throttle,
			accessLogSettings: {
				destination: new LogGroupLogDestination(log),
				format: AccessLogFormat.custom(JSON.stringify(logged)),
			},
		})
		api.addRoutes({
			path: '/converse/{proxy+}',
			methods: [HttpMethod.GET, HttpMethod.POST],
			integration: new HttpLambdaIntegration('converse', this.answer),
		})
		new CfnOutput(Stack.of(this), 'converse-api', { key: 'ConverseApi', value: api.apiEndpoint })
		this.host = `${api.apiId}.execute-api.${region}.${urlSuffix}`
	}
}
