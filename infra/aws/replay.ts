import { CfnOutput } from 'aws-cdk-lib'
import type { EventBus } from 'aws-cdk-lib/aws-events'
import { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { ReplayConfig } from './config.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { announces, keeps, passes, rings, rows, schedules, sends } from './wires.ts'

export interface ReplayProps {
	readonly toReplay: StageQueue
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly site: NewsroomBucket
	readonly toRender: StageQueue
	readonly toPublish: StageQueue
	readonly toPhotos: StageQueue
	readonly alarms: Alarms
	readonly announcements: EventBus
}

/** REPLAY: everything rendered anew, because settings, language files or templates have changed. */
export class Replay extends Construct {
	constructor(scope: Construct, id: string, props: ReplayProps) {
		super(scope, id)
		new StageFunction<ReplayConfig>(this, {
			stage: 'replay',
			// Two runs are the fewest that Lambda takes: an archive takes its time, and no save waits for it.
			from: { queue: props.toReplay, batch: 10, runs: 2 },
			memory: 1769,
			wires: {
				DESK_BUCKET: keeps(props.desk),
				CATALOGUE_TABLE: rows(props.catalogue),
				SITE_BUCKET: keeps(props.site),
				RENDER_QUEUE: sends(props.toRender),
				PUBLISH_QUEUE: sends(props.toPublish),
				PHOTOS_QUEUE: sends(props.toPhotos),
				REPLAY_QUEUE: sends(props.toReplay),
				ALARMS_GROUP: schedules(props.alarms.group),
				ALARMS_ROLE: passes(props.alarms.role),
				ALARMS_QUEUE: rings(props.alarms.queue),
				ANNOUNCEMENTS_BUS: announces(props.announcements),
			},
		})
		new CfnOutput(this, 'queue', { key: 'ReplayQueue', value: props.toReplay.queueUrl })
	}
}
