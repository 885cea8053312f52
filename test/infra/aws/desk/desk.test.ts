import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { Desk } from '../../../../infra/aws/desk/desk.ts'
import { Newsroom } from '../../../../infra/aws/newsroom.ts'

const { context } = JSON.parse(readFileSync(new URL('../../../../cdk.json', import.meta.url), 'utf8'))
const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
const settings = { name: 'test', region: 'eu-central-1', architecture: 'arm64' } as const
const desk = Template.fromStack(
	new Desk(app, 'desk', { settings, newsroom: new Newsroom(app, 'newsroom', { settings }) }),
)

test('programs show a token to the API, and people sign in on the desk’s own pages', () => {
	const routes = Object.values(desk.findResources('AWS::ApiGatewayV2::Route'))
	expect(routes.map(({ Properties }) => [Properties.RouteKey, Properties.AuthorizationType])).toEqual([
		['GET /reports/{file+}', 'JWT'],
		['GET /desk', 'NONE'],
		['GET /desk/{proxy+}', 'NONE'],
		['POST /desk/{proxy+}', 'NONE'],
	])
	desk.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
		AuthorizerType: 'JWT',
		IdentitySource: ['$request.header.Authorization'],
	})
})

test('editors are invited, have a second factor, and stay when the stack goes', () => {
	desk.hasResource('AWS::Cognito::UserPool', {
		DeletionPolicy: 'Retain',
		Properties: {
			AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
			MfaConfiguration: 'ON',
			EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
			DeletionProtection: 'ACTIVE',
		},
	})
	const groups = Object.values(desk.findResources('AWS::Cognito::UserPoolGroup'))
	expect(groups.map(({ Properties }) => Properties.GroupName)).toEqual(['author', 'editor', 'moderator', 'admin'])
})

test('of its bucket the desk reads what editors may, and writes parts of uploads; of manuscripts it puts versions and deletes none', () => {
	const policies = Object.values(desk.findResources('AWS::IAM::Policy'))
	const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
	const s3 = statements.filter(({ Action }) => JSON.stringify(Action).includes('s3:'))
	const rights = s3.flatMap(({ Action, Resource }) =>
		[Action].flat().map(
			(action) =>
				`${action} ${JSON.stringify(Resource)
					.match(/\/[a-z]*\/?\*/g)
					?.toSorted()
					.join(' ')}`,
		),
	)
	expect(rights.toSorted()).toEqual([
		's3:DeleteObject /uploads/*',
		's3:GetObject /*',
		's3:GetObject /outbox/* /reports/* /settings/* /uploads/*',
		's3:GetObjectVersion /*',
		's3:ListBucket undefined',
		's3:PutObject /*',
		's3:PutObject /uploads/*',
	])
})

test('somebody is told when it fails, and where to read what to do', () => {
	desk.hasResourceProperties('AWS::CloudWatch::Alarm', {
		AlarmDescription: Match.stringLikeRegexp('runs of desk fail\\. docs/operations\\.md#errors$'),
		AlarmActions: [Match.anyValue()],
	})
})

test('its log says neither who asked nor from where, and a flood is stopped', () => {
	desk.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
		DefaultRouteSettings: { ThrottlingBurstLimit: Match.anyValue(), ThrottlingRateLimit: Match.anyValue() },
	})
	const [stage] = Object.values(desk.findResources('AWS::ApiGatewayV2::Stage'))
	expect(stage?.['Properties'].AccessLogSettings.Format).not.toMatch(/ip|claims|user|identity|authorizer/i)
})
