import { Stack } from 'aws-cdk-lib'
import {
	Dashboard,
	GraphWidget,
	type IMetric,
	type MathExpression,
	type Metric,
	SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { canaryMetric } from './canary-metrics.ts'
import type { NewsMetrics } from './news-metrics.ts'
import type { StageMetrics } from './stage-metrics.ts'

export interface NewsroomDashboardProps {
	readonly stages: readonly StageMetrics[]
	readonly news: NewsMetrics
	/** Seconds from upload to verdict. */
	readonly verdicts: { readonly files: Metric; readonly photos: Metric }
	readonly cost: MathExpression
	readonly costLines: readonly MathExpression[]
}

/** Columns of a dashboard are 24. */
const [half, third, quarter] = [12, 8, 6]

/** The newsroom at a glance, from what editors and readers wait for to what it costs; a row for each stage. */
export class NewsroomDashboard extends Dashboard {
	constructor(scope: Construct, id: string, { stages, news, verdicts, cost, costLines }: NewsroomDashboardProps) {
		// One name in an account, in all its regions: the stack's own says the stage.
		super(scope, id, { dashboardName: Stack.of(scope).stackName })
		const percentiles = (metric: Metric, of: string) =>
			(['p50', 'p95'] as const).map((statistic) => metric.with({ statistic, label: `${of}, ${statistic}` }))
		this.addWidgets(
			graph('Seconds from upload to verdict', third, [
				...percentiles(verdicts.files, 'files'),
				...percentiles(verdicts.photos, 'photos'),
			]),
			graph(
				'Articles an hour',
				third,
				Object.entries(news).map(([label, metric]) => metric.with({ label })),
			),
			graph('Canary: seconds until readers see it, and until they no longer do', third, [
				canaryMetric(this, 'published', 'Maximum').with({ label: 'published' }),
				canaryMetric(this, 'retracted', 'Maximum').with({ label: 'retracted' }),
			]),
		)
		for (const { stage, received, age, errors, failed, throttles, deadLetters } of stages)
			this.addWidgets(
				graph(`${stage}: messages in`, third, [received]),
				graph(`${stage}: seconds that the oldest message waits`, third, [age]),
				graph(`${stage}: errors`, third, [
					errors.with({ label: 'runs' }),
					failed.with({ label: 'messages' }),
					throttles.with({ label: 'throttled' }),
					deadLetters.with({ label: 'dead letters' }),
				]),
			)
		this.addWidgets(
			new SingleValueWidget({
				title: 'A month of days like this one, US dollars (an estimate)',
				width: quarter,
				height: 6,
				metrics: [cost],
			}),
			graph('What it is for', half, costLines),
		)
	}
}

function graph(title: string, width: number, left: readonly IMetric[]): GraphWidget {
	return new GraphWidget({ title, width, height: 6, left: [...left], leftYAxis: { min: 0 } })
}
