import { Metric, Unit } from 'aws-cdk-lib/aws-cloudwatch'
import { FilterPattern, type JsonPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { settingsOf } from '../settings/stage-stack.ts'
import type { QueueEnd } from '../stage-queue.ts'

/** Which lines of a log are meant, by fields of their message: `{ event: 'judged' }` (json-log.ts). */
export type LogLine = Readonly<{ event: string } & Record<string, string>>

/** The namespace of a stage's own metrics. */
export const namespaceOf = (scope: Construct): string => `Tilmash/${settingsOf(scope).name}`

/** How many such lines a function writes: nought too, as long as it writes any others. */
export function countOf(scope: Construct, of: QueueEnd, line: LogLine, name: string): Metric {
	filter(scope, of, line, name, { metricValue: '1', defaultValue: 0, unit: Unit.COUNT })
	return new Metric({ namespace: namespaceOf(scope), metricName: name, statistic: 'Sum' })
}

/** The seconds that a field of such lines says; percentiles hold, for each line is a value of its own. */
export function secondsOf(scope: Construct, of: QueueEnd, line: LogLine, field: string, name: string): Metric {
	filter(scope, of, line, name, { metricValue: `$.message.${field}`, unit: Unit.SECONDS })
	return new Metric({ namespace: namespaceOf(scope), metricName: name })
}

function filter(
	scope: Construct,
	{ stage, logGroup }: QueueEnd,
	line: LogLine,
	metricName: string,
	value: { readonly metricValue: string; readonly defaultValue?: number; readonly unit: Unit },
): void {
	const clauses = Object.entries(line).map(
		([field, text]): JsonPattern => FilterPattern.stringValue(`$.message.${field}`, '=', text),
	)
	// Of one log several lines may count to one metric, and several logs too.
	new MetricFilter(scope, `${stage} ${line.event} as ${metricName}`.replaceAll(/[^a-z]+/g, '-'), {
		logGroup,
		filterPattern: FilterPattern.all(...clauses),
		metricNamespace: namespaceOf(scope),
		metricName,
		...value,
	})
}
