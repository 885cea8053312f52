import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { Canary } from '../../infra/aws/canary.ts'
import { Newsroom } from '../../infra/aws/newsroom.ts'
import { StageStack } from '../../infra/aws/settings/stage-stack.ts'

const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } })
const settings = { name: 'test', region: 'eu-central-1', architecture: 'arm64' } as const
const newsroom = new Newsroom(app, 'newsroom', { settings, env: {} })
const delivery = new StageStack(app, 'delivery', { settings, env: {} })
const canary = new Canary(delivery, 'canary', {
	manuscripts: newsroom.manuscripts,
	desk: newsroom.desk,
	catalogue: newsroom.catalogue,
	siteAddress: 'https://news.example.org',
	topic: newsroom.watch.topic,
})
const template = Template.fromStack(delivery)

test('runs once an hour, and a run that fails is not repeated', () => {
	template.hasResourceProperties('AWS::Scheduler::Schedule', {
		ScheduleExpression: 'cron(17 * * * ? *)',
		State: 'ENABLED',
		FlexibleTimeWindow: { Mode: 'OFF' },
		Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
	})
	template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 0 })
	template.hasResourceProperties('AWS::Lambda::Function', {
		Timeout: 300,
		Environment: { Variables: Match.objectLike({ SITE_ADDRESS: 'https://news.example.org' }) },
	})
})

test('writes the probe’s files and nothing else, reads settings, and asks the catalogue', () => {
	const [policy] = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) =>
		id.startsWith('canaryrole'),
	)
	const statements: { Action: string | string[]; Resource: unknown }[] =
		policy?.[1]['Properties'].PolicyDocument.Statement
	const right = (action: string) => statements.find(({ Action }) => Action === action)?.Resource
	expect(statements.flatMap(({ Action }) => Action).toSorted()).toEqual(
		['dynamodb:Query', 'logs:CreateLogStream', 'logs:PutLogEvents', 's3:GetObject', 's3:PutObject'].toSorted(),
	)
	const written = [right('s3:PutObject')].flat().map((resource) => /"(\/[^"]+)"/.exec(JSON.stringify(resource))?.[1])
	expect(written.toSorted()).toEqual(languages.map(({ tag }) => `/articles/tilmash-canary/${tag}.md`).toSorted())
	expect(JSON.stringify(right('s3:GetObject'))).toContain('/settings/*.json')
})

test('only the schedule of this account may start it', () => {
	template.hasResourceProperties('AWS::IAM::Role', {
		AssumeRolePolicyDocument: {
			Statement: [
				{
					Action: 'sts:AssumeRole',
					Effect: 'Allow',
					Principal: { Service: 'scheduler.amazonaws.com' },
					Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
				},
			],
		},
	})
	template.hasResourceProperties('AWS::IAM::Policy', {
		PolicyDocument: {
			Statement: [
				{
					Action: 'lambda:InvokeFunction',
					Effect: 'Allow',
					Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('^canaryfunction'), 'Arn'] },
				},
			],
		},
	})
})

test('the AwsSolutions rules find nothing that is not accounted for', () => {
	const { violations } = new AwsSolutionsChecks(app).validateScope(delivery)
	const acknowledged = canary.node
		.findAll()
		.flatMap(({ node }) =>
			node.metadata
				.filter(({ type }) => type === 'aws:cdk:acknowledged-rules')
				.flatMap(({ data }) => Object.keys(data).map((id) => id.replace(/^Annotation::/, ''))),
		)
	expect(acknowledged).toHaveLength(1)
	expect(violations.map(({ ruleName }) => ruleName).filter((rule) => !acknowledged.includes(rule))).toEqual([])
})
