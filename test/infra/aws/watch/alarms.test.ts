import { expect, test } from 'vitest'
import { type Measured, measuredValue, rings } from './evaluate.ts'
import { type AlarmProperties, alarms, all, metricsOf, resources, sectionOf, stacks, watched } from './watched.ts'

/** The metrics of AWS's own that are used, with the dimensions under which each service says them (its documentation). */
const documented: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'AWS/SQS': {
		ApproximateAgeOfOldestMessage: ['QueueName'],
		ApproximateNumberOfMessagesVisible: ['QueueName'],
		NumberOfMessagesReceived: ['QueueName'],
	},
	'AWS/Lambda': {
		Duration: ['FunctionName'],
		Errors: ['FunctionName'],
		Invocations: ['FunctionName'],
		Throttles: ['FunctionName'],
	},
	'AWS/DynamoDB': {
		ConsumedReadCapacityUnits: ['TableName'],
		ConsumedWriteCapacityUnits: ['TableName'],
	},
}

/** How a dimension names a resource: what refers to it, and its type. */
const named: Readonly<Record<string, readonly [type: string, reference: (id: string) => object]>> = {
	QueueName: ['AWS::SQS::Queue', (id) => ({ 'Fn::GetAtt': [id, 'QueueName'] })],
	FunctionName: ['AWS::Lambda::Function', (id) => ({ Ref: id })],
	TableName: ['AWS::DynamoDB::Table', (id) => ({ Ref: id })],
}

test.each([...alarms])('%s looks at metrics that AWS says of resources that there are', (_id, alarm) => {
	for (const { Namespace, MetricName, Dimensions = [] } of metricsOf(alarm).values()) {
		if (!Namespace.startsWith('AWS/')) continue
		expect(documented[Namespace]?.[MetricName], `${Namespace} ${MetricName}`).toEqual(
			Dimensions.map(({ Name }) => Name),
		)
		for (const { Name, Value } of Dimensions) {
			const [type, reference] = named[Name] ?? ['', () => ({})]
			expect([...all(type).keys()].map(reference)).toContainEqual(Value)
		}
	}
})

test('every dead-letter queue and every function of a stage has its alarm, and no two alarms are one', () => {
	const looksAt = (metric: string) =>
		[...alarms.values()].flatMap((alarm) =>
			[...metricsOf(alarm).values()].flatMap(({ MetricName, Dimensions }) =>
				MetricName === metric ? [JSON.stringify(Dimensions?.[0]?.Value)] : [],
			),
		)
	const letters = [...all('AWS::SQS::Queue').keys()].filter((id) => id.includes('deadletters'))
	expect(letters).toHaveLength(5)
	expect(looksAt('ApproximateNumberOfMessagesVisible').toSorted()).toEqual(
		letters.map((id) => JSON.stringify({ 'Fn::GetAtt': [id, 'QueueName'] })).toSorted(),
	)
	const stages = [...all('AWS::Lambda::Function').keys()].filter((id) => !id.startsWith('canary'))
	expect(stages).toHaveLength(7)
	for (const metric of ['Errors', 'Throttles'])
		expect(looksAt(metric).toSorted()).toEqual(stages.map((id) => JSON.stringify({ Ref: id })).toSorted())
	const waits = looksAt('ApproximateAgeOfOldestMessage').map((value) => /"to([a-z]+)[0-9A-F]{8}"/.exec(value)?.[1])
	expect(waits.toSorted()).toEqual(['photos', 'publish', 'render', 'validate'])
})

const deadLetter: Measured = ({ MetricName }) => (MetricName === 'ApproximateNumberOfMessagesVisible' ? 1 : undefined)
const age =
	(seconds: number): Measured =>
	({ MetricName }) =>
		MetricName === 'ApproximateAgeOfOldestMessage' ? seconds : undefined
const runs =
	(invocations: number, errors: number, failed: number | undefined, throttles = 0): Measured =>
	({ MetricName }) =>
		({ Invocations: invocations, Errors: errors, Throttles: throttles })[MetricName] ?? failed
const throttledPhotos: Measured = ({ MetricName, Dimensions }) =>
	MetricName === 'Throttles' && JSON.stringify(Dimensions).includes('photos') ? 4 : undefined
const counted =
	(count: number | undefined): Measured =>
	() =>
		count

/** A day on which all is well, one that needs a person, and whether nothing measured needs one. */
const days: Readonly<Record<string, readonly [good: Measured, bad: Measured, silence: boolean]>> = {
	'dead-letters': [() => 0, deadLetter, false],
	// A message that waits for the last minutes of an embargo waits for 15.
	'verdict-age': [age(900), age(1500), false],
	'publish-age': [age(900), age(1500), false],
	// One message that cannot be handled fails twice in five minutes; here one of two runs ends every message.
	errors: [runs(2, 0, 2), runs(20, 2, 3), false],
	throttles: [runs(9, 0, 0), throttledPhotos, false],
	gone: [counted(20), counted(21), false],
	canary: [counted(1), counted(0), true],
	'canary.failed': [counted(1), counted(2), false],
	// A gigabyte-second costs 0.0000133334: a thousand hours of the render function a day.
	cost: [({ MetricName }) => (MetricName === 'Duration' ? 60_000 : 100), counted(3_600_000_000), false],
}

test.each([...alarms])('%s is silent on a good day and rings on a bad one', (_id, alarm) => {
	const [good, bad, silence] = days[alarm.MetricName ?? ''] ?? days[sectionOf(alarm)] ?? []
	if (good === undefined || bad === undefined) throw new Error('No day for it')
	expect(rings(alarm, good)).toBe(false)
	expect(rings(alarm, bad)).toBe(true)
	expect(rings(alarm, () => undefined)).toBe(silence)
})

const only = (section: string): AlarmProperties => {
	const [found] = [...alarms.values()].filter((alarm) => sectionOf(alarm) === section)
	if (found === undefined) throw new Error(`No alarm for ${section}`)
	return found
}

test.each([
	['a run in ten', runs(100, 10, 0), false],
	['more than that', runs(100, 11, 0), true],
	['messages of runs that go on', runs(100, 0, 11), true],
	['log lines of another five minutes', runs(100, 11, undefined), true],
	['two of two', runs(2, 2, 0), false],
])('errors: %s', (_what, measured, loud) => {
	expect(rings(only('errors'), measured)).toBe(loud)
})

test('the cost of a month is what the model says: 54,000 uploads, half a gigabyte-second each, 8 writes', () => {
	const day = 54_000 / 30.4
	const measured: Measured = ({ MetricName, Dimensions }) => {
		if (MetricName === 'ConsumedWriteCapacityUnits') return 8 * day
		if (MetricName === 'validate.judged-seconds') return day
		// All of the half gigabyte-second in VALIDATE, which has 1,769 MB of 1,024 to a gigabyte.
		if (MetricName === 'Duration' && JSON.stringify(Dimensions).includes('validate'))
			return (0.5 * day * 1000 * 1024) / 1769
		return undefined
	}
	// Lambda $0.36, the table $0.27, S3 $5.44 (54,000 × (18 × $0.005 + 27 × $0.0004) / 1,000).
	expect(measuredValue(only('cost'), measured)).toBeCloseTo(0.36 + 0.27 + 5.4432, 3)
})

test('an expression has what CloudWatch takes in an alarm: ten metrics, names that begin small, no exponents', () => {
	for (const alarm of alarms.values()) {
		expect(metricsOf(alarm).size).toBeLessThanOrEqual(10)
		for (const { Id, Expression = '' } of alarm.Metrics ?? []) {
			expect(Id).toMatch(/^[a-z][a-zA-Z0-9_]*$/)
			expect(Expression).not.toMatch(/\de[+-]?\d/i)
		}
		// At most a day is looked at.
		const period = alarm.Period ?? Math.max(...(alarm.Metrics ?? []).map(({ MetricStat }) => MetricStat?.Period ?? 0))
		expect(period * alarm.EvaluationPeriods).toBeLessThanOrEqual(86_400)
	}
})

test('an hourly canary is missed after two hours, a function that fails at everything before its messages are set aside', () => {
	expect(only('canary')).toMatchObject({ Period: 3600, EvaluationPeriods: 2 })
	const { EvaluationPeriods, Metrics = [] } = only('errors')
	expect(EvaluationPeriods * (Metrics.find(({ MetricStat }) => MetricStat)?.MetricStat?.Period ?? 0)).toBeLessThan(
		4 * 180,
	)
})

test('alarms tell one topic, which takes them from CloudWatch over TLS and tells the address in the settings', () => {
	const [topic] = [...all('AWS::SNS::Topic').keys()]
	for (const [id, { AlarmActions }] of alarms)
		if (id.startsWith('watch')) expect(AlarmActions).toEqual([{ Ref: topic }])
		else expect(JSON.stringify(AlarmActions)).toContain(`ExportsOutputRef${topic}`)
	stacks.newsroom.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'desk@example.org' })
	const [policy] = [...all<{ PolicyDocument: { Statement: object[] } }>('AWS::SNS::TopicPolicy').values()]
	expect(policy?.PolicyDocument.Statement).toEqual([
		expect.objectContaining({
			Effect: 'Deny',
			Principal: '*',
			Action: 'sns:Publish',
			Condition: { Bool: { 'aws:SecureTransport': 'false' } },
		}),
		expect.objectContaining({
			Effect: 'Allow',
			Principal: { Service: 'cloudwatch.amazonaws.com' },
			Action: 'sns:Publish',
			Resource: { Ref: topic },
			Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
		}),
	])
	// With a key of SNS's own CloudWatch could not send.
	expect(resources.get(topic ?? '')?.Properties ?? {}).not.toHaveProperty('KmsMasterKeyId')
})

test('without an address and a budget in the settings there is no subscription and no alarm of costs', () => {
	const { newsroom } = watched()
	// The canary's two are in the other stack.
	newsroom.resourceCountIs('AWS::SNS::Subscription', 0)
	newsroom.resourceCountIs('AWS::CloudWatch::Alarm', alarms.size - 3)
})
