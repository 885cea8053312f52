import { CfnOutput, Validations } from 'aws-cdk-lib'
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Construct } from 'constructs'
import type { Newsroom } from '../newsroom.ts'
import { RequestApi } from '../request-api.ts'
import { StageStack, type StageStackProps } from '../settings/stage-stack.ts'
import { RequestWatch } from '../watch/request-watch.ts'
import { Editors } from './editors.ts'
import { EditorsDesk } from './editors-desk.ts'

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

/** A newsroom's editors, and a mistake in one of their scripts, but no flood. */
const throttle = { rateLimit: 20, burstLimit: 50 }

/**
 * The desk as editors reach it.
 *
 *     editor ──▶ HTTP API ──▶ desk ──▶ manuscripts, desk bucket, catalogue; render
 *                               └────▶ editors: who they are
 */
export class Desk extends StageStack {
	constructor(scope: Construct, id: string, { newsroom, ...props }: DeskProps) {
		super(scope, id, props)
		const editors = new Editors(this, 'editors')
		const { answer } = new EditorsDesk(this, 'desk', { newsroom, editors })
		new RequestWatch(this, 'watch', { of: answer, topic: newsroom.watch.topic })
		const integration = new HttpLambdaIntegration('desk', answer)
		const authorizer = new HttpUserPoolAuthorizer('editors', editors, { userPoolClients: [editors.client] })
		const api = new RequestApi(this, 'api', { apiName: `${this.stackName}-api`, throttle, logged })
		api.addRoutes({
			path: '/reports/{file+}',
			methods: [HttpMethod.GET],
			integration,
			authorizer,
		})
		const open = [
			...api.addRoutes({ path: '/desk', methods: [HttpMethod.GET], integration }),
			...api.addRoutes({ path: '/desk/{proxy+}', methods: [HttpMethod.GET, HttpMethod.POST], integration }),
		]
		for (const route of open)
			Validations.of(route).acknowledge({
				id: 'AwsSolutions-APIG4',
				reason: 'Who asks for a page signs in there: the function asks the pool itself (functions/desk/sign-in).',
			})
		new CfnOutput(this, 'address', { key: 'DeskApi', value: api.apiEndpoint })
	}
}
