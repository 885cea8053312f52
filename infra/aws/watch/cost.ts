import { Duration } from 'aws-cdk-lib'
import { type IMetric, MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { InstructionSet } from '../settings/settings.ts'
import type { StageQueue } from '../stage-queue.ts'
import { prices } from './prices.ts'

/** Days of a mean month. */
const daysOfMonth = 30.4

/** Requests that a save of a live article makes of S3, as docs/costs.md counts them: its report, pages, fronts and feeds. */
const requests = { writes: 18, reads: 27 }

export interface CostProps {
	readonly stages: readonly StageQueue[]
	readonly table: ITable
	readonly architecture: InstructionSet
	/** One value for each uploaded file. */
	readonly uploads: Metric
}

/**
 * What a month costs in which each day is like this one: what was asked of each service, times its price. An alarm's
 * expression takes ten metrics at most, so only what can grow is in it; see the runbook for what is not.
 */
export function monthlyCost(props: CostProps): MathExpression {
	const lines = costLines(props)
	return daily({ expression: `SUM([${Object.keys(lines).join(', ')}])`, usingMetrics: lines, label: 'all of it' })
}

/** The lines of the estimate, each for itself: one without a value for the day leaves the others theirs. */
export function costLines({ stages, table, architecture, uploads }: CostProps): Record<string, MathExpression> {
	const { lambda, dynamodb, s3 } = prices
	const { writes, reads } = requests
	const functions = stages.map(({ end }) => {
		const gigabytes = `${end.memory} / 1024`
		const price = decimal(lambda.gigabyteSecond[architecture])
		const ms = { [`${end.stage}Ms`]: end.metricDuration({ statistic: 'Sum' }) }
		return [`${end.stage}Cost`, line(end.stage, `${end.stage}Ms / 1000 * ${gigabytes} * ${price}`, ms)]
	})
	return {
		...Object.fromEntries(functions),
		writesCost: line('table, writes', `FILL(writes, 0) / 1000000 * ${dynamodb.millionWrites}`, {
			writes: table.metricConsumedWriteCapacityUnits({ statistic: 'Sum' }),
		}),
		readsCost: line('table, reads', `FILL(reads, 0) / 1000000 * ${dynamodb.millionReads}`, {
			reads: table.metricConsumedReadCapacityUnits({ statistic: 'Sum' }),
		}),
		bucketsCost: line(
			'buckets',
			`uploads / 1000 * (${writes} * ${s3.thousandWrites} + ${reads} * ${s3.thousandReads})`,
			{ uploads: uploads.with({ statistic: 'SampleCount' }) },
		),
	}
}

const line = (label: string, expression: string, usingMetrics: Record<string, IMetric>) =>
	daily({ label, expression: `(${expression}) * ${daysOfMonth}`, usingMetrics })

const daily = (props: { label: string; expression: string; usingMetrics: Record<string, IMetric> }) =>
	new MathExpression({ ...props, period: Duration.days(1) })

/** CloudWatch reads no exponents. */
const decimal = (price: number) => price.toFixed(10)
