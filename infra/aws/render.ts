import type { EventBus } from 'aws-cdk-lib/aws-events'
import { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { RenderConfig } from './config.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { announces, keeps, passes, rings, rows, schedules, sends } from './wires.ts'

export interface RenderProps {
	readonly toRender: StageQueue
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly site: NewsroomBucket
	readonly toPublish: StageQueue
	readonly toReplay: StageQueue
	readonly toPhotos: StageQueue
	readonly alarms: Alarms
	readonly announcements: EventBus
}

/** RENDER: an article whose row has changed; its variants on the site, and the fronts that must follow. */
export class Render extends Construct {
	constructor(scope: Construct, id: string, props: RenderProps) {
		super(scope, id)
		new StageFunction<RenderConfig>(this, {
			stage: 'render',
			from: { queue: props.toRender, batch: 10, runs: 10 },
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
	}
}
