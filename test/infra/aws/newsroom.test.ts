import { existsSync, readdirSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { mostReceives } from '../../../functions/stage/receives.ts'
import { all, newsroom, one, template } from './template.ts'

const root = new URL('../../../', import.meta.url)
const day = 86_400

test('each stage has a queue, whose dead letters are kept longer and have no queue of their own', () => {
	const queues = all('AWS::SQS::Queue')
	expect(queues.size).toBe(10)
	const dead = [...queues].flatMap(([id, { Properties }]) => {
		expect(Properties.SqsManagedSseEnabled, id).toBe(true)
		if (Properties.RedrivePolicy === undefined) return []
		const [letters] = Properties.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt']
		expect(queues.get(letters)?.Properties.RedrivePolicy, id).toBeUndefined()
		expect(queues.get(letters)?.Properties.MessageRetentionPeriod, id).toBe(14 * day)
		expect(Properties.MessageRetentionPeriod, id).toBeLessThan(14 * day)
		expect(Properties.RedrivePolicy.maxReceiveCount, id).toBe(mostReceives)
		return [letters]
	})
	expect(new Set(dead).size).toBe(5)
})

test('no two runs get a message while its function may still be at work', () => {
	const sources = all('AWS::Lambda::EventSourceMapping')
	expect(sources.size).toBe(5)
	for (const [id, { Properties }] of sources) {
		const queue = all('AWS::SQS::Queue').get(Properties.EventSourceArn['Fn::GetAtt'][0])
		const stage = all('AWS::Lambda::Function').get(Properties.FunctionName.Ref)
		expect(queue?.Properties.VisibilityTimeout, id).toBeGreaterThanOrEqual(6 * (stage?.Properties.Timeout ?? Infinity))
		expect(Properties.FunctionResponseTypes, id).toEqual(['ReportBatchItemFailures'])
		expect(Properties.ScalingConfig.MaximumConcurrency, id).toBeGreaterThanOrEqual(2)
	}
})

test('functions are Node.js 24 on arm64, keep their logs a month, and reserve nothing', () => {
	template.allResourcesProperties('AWS::Lambda::Function', {
		Runtime: 'nodejs24.x',
		Architectures: ['arm64'],
		LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
		ReservedConcurrentExecutions: Match.absent(),
	})
	template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 })
	// Neither CDK's helpers nor a custom resource has brought one more.
	template.resourceCountIs('AWS::Lambda::Function', 7)
	// One of each, and one of the API that readers ask.
	template.resourceCountIs('AWS::Logs::LogGroup', 8)
})

test('each function has code of its own', () => {
	const assets = newsroom.node.findAll().filter(({ node }) => node.path.endsWith('/Code'))
	expect(assets).toHaveLength(7)
	const code = [...all('AWS::Lambda::Function').values()].map(({ Properties }) => JSON.stringify(Properties.Code))
	expect(new Set(code).size).toBe(7)
})

test('buckets are private, over TLS, with SSE-S3, and stay when the stack goes', () => {
	template.resourceCountIs('AWS::S3::Bucket', 3)
	template.allResourcesProperties('AWS::S3::Bucket', {
		PublicAccessBlockConfiguration: {
			BlockPublicAcls: true,
			BlockPublicPolicy: true,
			IgnorePublicAcls: true,
			RestrictPublicBuckets: true,
		},
		BucketEncryption: {
			ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
		},
	})
	template.resourceCountIs('AWS::S3::BucketPolicy', 3)
	template.allResourcesProperties('AWS::S3::BucketPolicy', {
		PolicyDocument: {
			Statement: Match.arrayWith([
				Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
			]),
		},
	})
	for (const [id, { DeletionPolicy }] of [...all('AWS::S3::Bucket'), ...all('AWS::DynamoDB::Table')])
		expect(DeletionPolicy, id).toBe('Retain')
})

test('every manuscript is kept in all versions, longer than a message may wait, and announced to validate', () => {
	const { Properties, DependsOn } = one('AWS::S3::Bucket', (_, id) => id.startsWith('manuscripts'))
	expect(Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
	const [rule] = Properties.LifecycleConfiguration.Rules
	expect(rule?.NoncurrentVersionExpiration?.NoncurrentDays).toBeGreaterThan(4 + 14)
	const source = one('AWS::Lambda::EventSourceMapping', ({ FunctionName }) => FunctionName.Ref.startsWith('validate'))
	const [toValidate] = source.Properties.EventSourceArn['Fn::GetAtt']
	// Neither has a filter: a file of no known kind gets its report too.
	expect(Properties.NotificationConfiguration).toEqual({
		QueueConfigurations: [
			{ Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': [toValidate, 'Arn'] } },
			{ Event: 's3:ObjectRemoved:DeleteMarkerCreated', Queue: { 'Fn::GetAtt': [toValidate, 'Arn'] } },
		],
	})
	const policy = one('AWS::SQS::QueuePolicy', ({ Queues }) => Queues.some(({ Ref }) => Ref === toValidate))
	expect(DependsOn).toContain(policy.id)
	expect(policy.Properties.PolicyDocument.Statement).toContainEqual({
		Effect: 'Allow',
		Principal: { Service: 's3.amazonaws.com' },
		Action: 'sqs:SendMessage',
		Resource: { 'Fn::GetAtt': [toValidate, 'Arn'] },
		Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
	})
})

test('the catalogue is the table that its adapter speaks to, on demand, with backups of every second', () => {
	template.hasResourceProperties('AWS::DynamoDB::Table', {
		KeySchema: [
			{ AttributeName: 'partition', KeyType: 'HASH' },
			{ AttributeName: 'sort', KeyType: 'RANGE' },
		],
		AttributeDefinitions: [
			{ AttributeName: 'partition', AttributeType: 'S' },
			{ AttributeName: 'sort', AttributeType: 'S' },
		],
		BillingMode: 'PAY_PER_REQUEST',
		PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
		DeletionProtectionEnabled: true,
	})
})

test('a role names each action and each resource, and no managed policy', () => {
	template.allResourcesProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() })
	const allowed = [...all('AWS::IAM::Policy').values()].flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
	expect(allowed.length).toBeGreaterThan(12)
	for (const { Action, Resource } of allowed) {
		expect(JSON.stringify(Action)).not.toContain('*')
		expect([Resource].flat()).not.toContain('*')
	}
})

const statementsOf = (owner: string) =>
	one('AWS::IAM::Policy', (_, id) => id.startsWith(`${owner}role`)).Properties.PolicyDocument.Statement
const rightsOf = (owner: string) => JSON.stringify(statementsOf(owner))
const queueOf = (stage: string) =>
	one('AWS::SQS::Queue', (_, id) => id.startsWith(`to${stage}`) && !id.includes('dead')).id

test('only who works with a bucket may: the site is beyond validate, and its pages beyond photos', () => {
	expect(rightsOf('validate')).not.toMatch(/"site[0-9A-F]{8}"/)
	expect(rightsOf('photos')).toMatch(/"site[0-9A-F]{8}","Arn"\]\},"\/photos\/\*"/)
	for (const stage of ['render', 'publish', 'replay']) expect(rightsOf(stage)).not.toMatch(/"manuscripts[0-9A-F]{8}"/)
})

test('each stage may send to its own queue, to look again after a retry', () => {
	for (const stage of ['photos', 'publish', 'render', 'replay', 'validate'])
		expect(rightsOf(stage), stage).toMatch(new RegExp(`"sqs:SendMessage".*"${queueOf(stage)}"`))
})

test('an archive that is rendered anew leaves the processors to live saves, and can be asked for', () => {
	const source = one('AWS::Lambda::EventSourceMapping', ({ FunctionName }) => FunctionName.Ref.startsWith('replay'))
	expect(source.Properties).toMatchObject({ BatchSize: 10, ScalingConfig: { MaximumConcurrency: 2 } })
	template.hasOutput('ReplayQueue', { Value: { Ref: queueOf('replay') } })
})

test('alarms may ring at the queue of render and nowhere else, and only render and replay may set them', () => {
	const [schedules] = Object.values(template.findResources('AWS::Scheduler::ScheduleGroup'))
	const group = schedules?.['Properties'].Name
	const [roleId, role] =
		Object.entries(template.findResources('AWS::IAM::Role')).find(([id]) => /^alarms/.test(id)) ?? []
	const arn = { 'Fn::GetAtt': [roleId, 'Arn'] }
	expect(role?.['Properties'].AssumeRolePolicyDocument.Statement).toEqual([
		{
			Effect: 'Allow',
			Principal: { Service: 'scheduler.amazonaws.com' },
			Action: 'sts:AssumeRole',
			Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
		},
	])
	const render = { 'Fn::GetAtt': [queueOf('render'), 'Arn'] }
	expect(statementsOf('alarms')).toEqual([{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: render }])
	const [partition, region, account] = ['Partition', 'Region', 'AccountId'].map((word) => ({ Ref: `AWS::${word}` }))
	for (const stage of ['render', 'replay']) {
		const statements = statementsOf(stage)
		expect(statements).toContainEqual({
			Effect: 'Allow',
			Action: 'scheduler:CreateSchedule',
			Resource: { 'Fn::Join': ['', ['arn:', partition, ':scheduler:', region, ':', account, `:schedule/${group}/*`]] },
		})
		expect(statements).toContainEqual({
			Effect: 'Allow',
			Action: 'iam:PassRole',
			Resource: arn,
			Condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
		})
	}
	for (const stage of ['validate', 'photos', 'publish']) expect(rightsOf(stage)).not.toMatch(/scheduler|PassRole/)
	const environment = { ALARMS_GROUP: group, ALARMS_ROLE: arn, ALARMS_QUEUE: render }
	const functions = template.findResources('AWS::Lambda::Function', {
		Properties: { Environment: { Variables: environment } },
	})
	expect(Object.keys(functions)).toHaveLength(2)
})

test('the words of the flow are the folders, the files, the functions and the constructs', () => {
	const handled = readdirSync(new URL('functions', root)).filter((folder) =>
		existsSync(new URL(`functions/${folder}/handler.ts`, root)),
	)
	const entries = readdirSync(new URL('infra/aws/functions', root)).map((file) => file.replace(/\.ts$/, ''))
	// Those of the flow have a queue; others stand beside it: for readers and those who read them, for caches, for editors,
	// and, where they want it, for those who are told (notify.test.ts).
	const flow = ['photos', 'publish', 'render', 'replay', 'validate']
	expect(handled.toSorted()).toEqual([...flow, 'converse', 'desk', 'notify', 'preview', 'purge'].toSorted())
	// The canary is asked nothing: a schedule starts it.
	expect(entries.toSorted()).toEqual([...handled, 'canary'].toSorted())
	for (const entry of entries) expect(existsSync(new URL(`functions/${entry}`, root)), entry).toBe(true)
	const constructs = newsroom.node.children
		.filter(({ node }) => node.tryFindChild('function'))
		.map(({ node }) => node.id)
	expect(constructs.toSorted()).toEqual(['converse', ...flow, 'preview'].toSorted())
	for (const stage of flow) {
		expect(existsSync(new URL(`infra/aws/${stage}.ts`, root)), stage).toBe(true)
		expect(newsroom.node.tryFindChild(`to-${stage}`), stage).toBeDefined()
	}
})
