import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { settingsOf } from '../settings/stage-stack.ts'
import type { QueueEnd, StageQueue } from '../stage-queue.ts'
import { AlarmTopic } from './alarm-topic.ts'
import { costLines, monthlyCost } from './cost.ts'
import { alarmOfCost } from './cost-alarm.ts'
import { alarmOfGone } from './gone-alarm.ts'
import { newsMetrics, verdictSeconds } from './news-metrics.ts'
import { NewsroomDashboard } from './newsroom-dashboard.ts'
import { RequestWatch } from './request-watch.ts'
import { alarmOfThrottles } from './stage-alarms.ts'
import { StageWatch } from './stage-watch.ts'

export interface WatchProps {
	readonly toValidate: StageQueue
	readonly toPhotos: StageQueue
	readonly toRender: StageQueue
	readonly toPublish: StageQueue
	readonly toReplay: StageQueue
	/** None where nobody wants to be told of anything. */
	readonly toNotify: readonly StageQueue[]
	readonly converse: QueueEnd
	readonly preview: QueueEnd
	readonly catalogue: ITable
}

/**
 * What needs a person, and tells one: an alarm for each thing, with its section in docs/operations.md; and a dashboard for
 * whoever comes to look. The canary has an alarm of its own (canary.ts), because it stands where the site is delivered.
 */
export class Watch extends Construct {
	/** Where alarms tell people. */
	readonly topic: AlarmTopic

	constructor(scope: Construct, id: string, props: WatchProps) {
		super(scope, id)
		const { architecture, alarmEmail, monthlyBudget } = settingsOf(this)
		const { toValidate, toPhotos, toRender, toPublish, toReplay, catalogue } = props
		this.topic = new AlarmTopic(this, 'topic', alarmEmail)

		const { topic } = this
		const stages = [
			new StageWatch(this, 'validate', { queue: toValidate, topic, age: 'verdict-age' }),
			new StageWatch(this, 'photos', { queue: toPhotos, topic, age: 'verdict-age' }),
			new StageWatch(this, 'render', { queue: toRender, topic, age: 'publish-age' }),
			new StageWatch(this, 'publish', { queue: toPublish, topic, age: 'publish-age' }),
			// An archive takes its time.
			new StageWatch(this, 'replay', { queue: toReplay, topic }),
			...props.toNotify.map((queue) => new StageWatch(this, 'notify', { queue, topic })),
		].map(({ metrics }) => metrics)
		const asked = [
			new RequestWatch(this, 'converse', { of: props.converse, topic }),
			new RequestWatch(this, 'preview', { of: props.preview, topic }),
		].map(({ metrics }) => metrics)
		alarmOfThrottles(this, [...stages, ...asked], topic)

		const news = newsMetrics(this, [toRender.end, toReplay.end])
		alarmOfGone(this, news.gone, topic)

		const verdicts = { files: verdictSeconds(this, toValidate.end), photos: verdictSeconds(this, toPhotos.end) }
		const queues = [toValidate, toPhotos, toRender, toPublish, toReplay]
		const spending = { stages: queues, table: catalogue, architecture, uploads: verdicts.files }
		const cost = monthlyCost(spending)
		if (monthlyBudget !== undefined) alarmOfCost(this, cost, monthlyBudget, topic)

		new NewsroomDashboard(this, 'dashboard', {
			stages,
			news,
			verdicts,
			cost,
			costLines: Object.values(costLines(spending)),
		})
	}
}
