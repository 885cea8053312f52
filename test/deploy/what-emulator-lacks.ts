import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'

// Runs behind the app at each synth (cdk.ts): `node what-emulator-lacks.ts <cdk.out>`. The templates as the app wrote them
// are kept in `whole/` beside those that are deployed.

const properties = z.record(z.string(), z.unknown())
const template = z.looseObject({
	Resources: z.record(z.string(), z.looseObject({ Type: z.string(), Properties: properties.optional() })),
})
const metrics = z.array(
	z.object({
		MetricStat: z
			.object({
				Metric: z.object({ MetricName: z.string(), Namespace: z.string(), Dimensions: z.unknown().optional() }),
				Period: z.number(),
				Stat: z.string(),
			})
			.optional(),
	}),
)
const actions = z.union([z.string(), z.array(z.string())])
const statements = z.looseObject({
	PolicyDocument: z.looseObject({ Statement: z.array(z.looseObject({ Action: actions })) }),
})

/**
 * Of MiniStack 1.5.33: an alarm over an expression (`Metrics`) is refused, though CloudFormation takes it
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html). Nothing here
 * looks at alarms, so it watches the first metric of its expression instead.
 */
function withoutMetricMath(alarm: z.infer<typeof properties>): z.infer<typeof properties> {
	const { Metrics, ...rest } = alarm
	if (Metrics === undefined) return alarm
	const first = metrics.parse(Metrics).find(({ MetricStat }) => MetricStat)?.MetricStat
	if (first === undefined) throw new Error(`No metric in ${JSON.stringify(Metrics)}`)
	return { ...rest, ...first.Metric, Period: first.Period, Statistic: first.Stat }
}

/**
 * It asks for `sqs:SendMessageBatch`, which is no action of IAM: whoever may send a message may send ten
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html). And it takes every schedule that
 * is made for one of the group `default`, so that a right on those of another group is none.
 */
function withOtherRights(policy: z.infer<typeof properties>): z.infer<typeof properties> {
	const { PolicyDocument, ...rest } = statements.parse(policy)
	const Statement = PolicyDocument.Statement.map(({ Action, ...right }) => {
		const names = [Action].flat()
		if (names.includes('sqs:SendMessage')) return { ...right, Action: [...names, 'sqs:SendMessageBatch'] }
		return names.includes('scheduler:CreateSchedule')
			? { ...right, Action: names, Resource: '*' }
			: { ...right, Action }
	})
	return { ...rest, PolicyDocument: { ...PolicyDocument, Statement } }
}

const changes: Readonly<Record<string, (from: z.infer<typeof properties>) => z.infer<typeof properties>>> = {
	'AWS::CloudWatch::Alarm': withoutMetricMath,
	'AWS::IAM::Policy': withOtherRights,
}

const folder = resolve(process.argv[2] ?? 'cdk.out')
mkdirSync(join(folder, 'whole'), { recursive: true })
for (const name of readdirSync(folder).filter((file) => file.endsWith('.template.json'))) {
	copyFileSync(join(folder, name), join(folder, 'whole', name))
	const whole = template.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
	for (const resource of Object.values(whole.Resources))
		resource.Properties = changes[resource.Type]?.(resource.Properties ?? {}) ?? resource.Properties
	writeFileSync(join(folder, name), JSON.stringify(whole))
}
