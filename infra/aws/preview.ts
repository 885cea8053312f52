import { Duration } from 'aws-cdk-lib'
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Construct } from 'constructs'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { PreviewConfig } from './config.ts'
import type { RequestApi } from './request-api.ts'
import { StageFunction } from './stage-function.ts'
import { looksUp, readsUnder } from './wires.ts'

export interface PreviewProps {
	readonly api: RequestApi
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
}

/** PREVIEW: an article before readers see it, for whoever was given its link; through CloudFront, because it looks like the site. */
export class Preview extends Construct {
	readonly answer: StageFunction

	constructor(scope: Construct, id: string, { api, desk, catalogue }: PreviewProps) {
		super(scope, id)
		this.answer = new StageFunction<PreviewConfig>(this, {
			stage: 'preview',
			from: { within: Duration.seconds(10) },
			memory: 1024,
			wires: { DESK_BUCKET: readsUnder(desk, 'settings/', 'galleys/'), CATALOGUE_TABLE: looksUp(catalogue) },
		})
		api.addRoutes({
			path: '/preview/{secret+}',
			methods: [HttpMethod.GET],
			integration: new HttpLambdaIntegration('preview', this.answer),
		})
	}
}
