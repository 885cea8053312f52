import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { EventBus } from 'aws-cdk-lib/aws-events'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { ConverseConfig } from './config.ts'
import type { RequestApi } from './request-api.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { announces, readsUnder, rows, sends, signs } from './wires.ts'

export interface ConverseProps {
	readonly api: RequestApi
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly toRender: StageQueue
	readonly announcements: EventBus
}

/** CONVERSE: what readers write and answer. */
export class Converse extends Construct {
	readonly answer: StageFunction

	constructor(scope: Construct, id: string, { api, desk, catalogue, toRender, announcements }: ConverseProps) {
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
		api.addRoutes({
			path: '/converse/{proxy+}',
			methods: [HttpMethod.GET, HttpMethod.POST],
			integration: new HttpLambdaIntegration('converse', this.answer),
		})
	}
}
