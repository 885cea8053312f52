import { Duration } from 'aws-cdk-lib'
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import type { QueueEnd } from '../stage-queue.ts'
import { countOf, secondsOf } from './log-metric.ts'

const news = ['live', 'changed', 'corrected', 'gone'] as const

/** What RENDER announced, an hour at a time. */
export type NewsMetrics = Readonly<Record<(typeof news)[number], Metric>>

/** Counts what became of articles. REPLAY does RENDER's work for an archive, so what it announces counts here too. */
export function newsMetrics(scope: Construct, renderers: readonly QueueEnd[]): NewsMetrics {
	const metrics = news.map((announce) => {
		const [first] = renderers.map((of) => countOf(scope, of, { event: 'announced', announce }, `render.${announce}`))
		return [announce, first?.with({ period: Duration.hours(1) })]
	})
	return Object.fromEntries(metrics)
}

/** Seconds from an upload to its verdict: for a file what VALIDATE says, for a photo what PHOTOS does. */
export function verdictSeconds(scope: Construct, of: QueueEnd): Metric {
	return secondsOf(scope, of, { event: 'judged' }, 'seconds', `${of.stage}.judged-seconds`)
}
