import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { Canary } from '../../../../infra/aws/canary.ts'
import { Newsroom } from '../../../../infra/aws/newsroom.ts'
import type { StageSettings } from '../../../../infra/aws/settings/settings.ts'
import { StageStack } from '../../../../infra/aws/settings/stage-stack.ts'

/** A metric as a template names it; the values of its dimensions are references. */
export interface MetricName {
	readonly Namespace: string
	readonly MetricName: string
	readonly Dimensions?: readonly { readonly Name: string; readonly Value: object }[]
}

export interface AlarmProperties extends Partial<MetricName> {
	readonly AlarmDescription: string
	readonly AlarmActions: readonly object[]
	readonly ComparisonOperator: string
	readonly Threshold: number
	readonly Statistic?: string
	readonly Period?: number
	readonly EvaluationPeriods: number
	readonly TreatMissingData: string
	readonly Metrics?: readonly {
		readonly Id: string
		readonly Expression?: string
		readonly ReturnData?: boolean
		readonly MetricStat?: { readonly Metric: MetricName; readonly Period: number; readonly Stat: string }
	}[]
}

export interface FilterProperties {
	readonly FilterPattern: string
	readonly LogGroupName: { readonly Ref: string }
	readonly MetricTransformations: readonly {
		readonly MetricName: string
		readonly MetricNamespace: string
		readonly MetricValue: string
		readonly DefaultValue?: number
	}[]
}

interface Resource {
	readonly Type: string
	readonly Properties: object
}

const { context } = JSON.parse(readFileSync(new URL('../../../../cdk.json', import.meta.url), 'utf8'))

/** The newsroom and its canary as the app makes them, but without bundles, and for any account. */
export function watched(more: Partial<StageSettings> = {}) {
	const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
	const settings = { name: 'test', region: 'eu-central-1', architecture: 'arm64', ...more } as const
	const newsroom = new Newsroom(app, 'newsroom', { settings, env: {} })
	const delivery = new StageStack(app, 'delivery', { settings, env: {} })
	const { topic } = newsroom.watch
	const find = (id: string) => newsroom.node.findChild(id)
	new Canary(delivery, 'canary', {
		manuscripts: find('manuscripts') as Bucket,
		desk: find('desk') as Bucket,
		catalogue: find('catalogue') as Table,
		siteAddress: 'https://news.example.org',
		topic,
	})
	return { newsroom: Template.fromStack(newsroom), delivery: Template.fromStack(delivery) }
}

/** A newsroom with everything that can be set. */
export const stacks = watched({ alarmEmail: 'desk@example.org', monthlyBudget: 50 })

/** The resources of both stacks, by id. */
export const resources = new Map(
	Object.values(stacks).flatMap((stack) => Object.entries<Resource>(stack.toJSON()['Resources'])),
)

/** The properties of all resources of a type, by id. */
export function all<Properties = object>(type: string): Map<string, Properties> {
	const found = [...resources].filter(([, { Type }]) => Type === type)
	return new Map(found.map(([id, { Properties }]) => [id, Properties as Properties]))
}

export const alarms = all<AlarmProperties>('AWS::CloudWatch::Alarm')
export const filters = all<FilterProperties>('AWS::Logs::MetricFilter')

/** The metrics of an alarm, by their ids in its expression. */
export function metricsOf(alarm: AlarmProperties): Map<string, MetricName> {
	const { Namespace, MetricName, Dimensions, Metrics = [] } = alarm
	if (Namespace !== undefined && MetricName !== undefined)
		return new Map([['metric', { Namespace, MetricName, ...(Dimensions && { Dimensions }) }]])
	return new Map(Metrics.flatMap(({ Id, MetricStat }) => (MetricStat === undefined ? [] : [[Id, MetricStat.Metric]])))
}

/** The section of the runbook that an alarm leads to. */
export const sectionOf = ({ AlarmDescription }: AlarmProperties): string =>
	/ docs\/operations\.md#([a-z-]+)$/.exec(AlarmDescription)?.[1] ?? ''
