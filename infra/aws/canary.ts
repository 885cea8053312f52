import { Duration, Stack, Validations } from 'aws-cdk-lib'
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { probeKey } from '../../functions/canary/probe.ts'
import { languages } from '../../functions/language/languages.ts'
import { settingsObjectKey } from '../../functions/newsroom/read-newsroom.ts'
import type { CanaryConfig } from './config.ts'
import { StageFunction } from './stage-function.ts'
import { canaryMetric, canaryNames } from './watch/canary-metrics.ts'
import { countOf, secondsOf } from './watch/log-metric.ts'
import { RunbookAlarm } from './watch/runbook-alarm.ts'
import { queries, readsNamed, writes } from './wires.ts'

export interface CanaryProps {
	readonly manuscripts: IBucket
	readonly desk: IBucket
	readonly catalogue: ITable
	/** Where readers find the site: `https://news.example.org`. */
	readonly siteAddress: string
	/** Where its alarm tells people. */
	readonly topic: ITopic
}

/**
 * CANARY: each hour a probe story is published and retracted as an editor would, and looked at as a reader does
 * (functions/canary). It stands where the site is delivered, because what it looks at is what readers get.
 */
export class Canary extends Construct {
	constructor(scope: Construct, id: string, { manuscripts, desk, catalogue, siteAddress, topic }: CanaryProps) {
		super(scope, id)
		const canary = new StageFunction<CanaryConfig>(this, {
			stage: 'canary',
			from: { within: Duration.seconds(300) },
			memory: 512,
			wires: {
				// The probe's files, one a language, and no other.
				MANUSCRIPTS_BUCKET: writes(
					manuscripts,
					languages.map(({ tag }) => probeKey(tag)),
				),
				// The newsroom's settings, and nothing else that editors are told.
				DESK_BUCKET: readsNamed(desk, settingsObjectKey('*')),
				// It changes things only as an editor does.
				CATALOGUE_TABLE: queries(catalogue),
				SITE_ADDRESS: { name: siteAddress, grant: () => {} },
			},
		})
		// It fails by waiting for five minutes: the next hour is soon enough for another try.
		canary.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(10) })
		everyHour(this, canary)
		acknowledgeSettings(this, desk)

		countOf(this, canary, { event: 'canary' }, canaryNames.runs)
		countOf(this, canary, { event: 'canary idle' }, canaryNames.runs)
		countOf(this, canary, { event: 'canary failed' }, canaryNames.failed)
		secondsOf(this, canary, { event: 'canary' }, 'publishedSeconds', canaryNames.published)
		secondsOf(this, canary, { event: 'canary' }, 'retractedSeconds', canaryNames.retracted)
		new RunbookAlarm(this, 'alarm', {
			says: 'For two hours no probe story could be published, seen and retracted.',
			section: 'canary',
			topic,
			metric: canaryMetric(this, 'runs', 'Sum'),
			// Twice, because a deploy or a slow minute of the network may cost one run.
			...{ threshold: 1, comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD, evaluationPeriods: 2 },
			// It is there to be missed.
			treatMissingData: TreatMissingData.BREACHING,
		})
		// Each hour has its language, so one that is broken fails once in as many hours as there are languages.
		new RunbookAlarm(this, 'failed', {
			says: 'Two probe stories within a day could not be published, seen and retracted.',
			section: 'canary',
			topic,
			metric: canaryMetric(this, 'failed', 'Sum', Duration.days(1)),
			...{
				threshold: 2,
				comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
				evaluationPeriods: 1,
			},
			treatMissingData: TreatMissingData.NOT_BREACHING,
		})
	}
}

/** Runs at 17 minutes past: far from the hour, when everybody's clocks strike and our periods end. */
function everyHour(scope: Construct, canary: StageFunction): void {
	const role = new Role(scope, 'schedule-role', {
		assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
			conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
		}),
	})
	Grant.addToPrincipal({ grantee: role, actions: ['lambda:InvokeFunction'], resourceArns: [canary.functionArn] })
	const retryPolicy = { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 600 }
	new Schedule(scope, 'schedule', {
		schedule: ScheduleExpression.cron({ minute: '17' }),
		// Not CDK's own target, which would let the role call every version of the function.
		target: { bind: () => ({ arn: canary.functionArn, role, retryPolicy }) },
	})
}

/** Settings are named after their hash (AwsSolutions-IAM5). The finding names the bucket as another stack exports it. */
function acknowledgeSettings(scope: Construct, desk: IBucket): void {
	const exported = Stack.of(scope).resolve(Stack.of(desk).exportValue(desk.bucketArn))['Fn::ImportValue']
	Validations.of(scope.node.findChild('role')).acknowledge({
		id: `AwsSolutions-IAM5[Resource::${exported}/${settingsObjectKey('*')}]`,
		reason: 'Settings are named after a hash. Reports and galleys, outside this folder, are not readable.',
	})
}
