import type { EventBus } from 'aws-cdk-lib/aws-events'
import { Construct } from 'constructs'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { ValidateConfig } from './config.ts'
import type { Manuscripts } from './manuscripts.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { announces, keeps, reads, rows, sends } from './wires.ts'

export interface ValidateProps {
	readonly toValidate: StageQueue
	readonly manuscripts: Manuscripts
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly toPhotos: StageQueue
	readonly toRender: StageQueue
	readonly toReplay: StageQueue
	readonly announcements: EventBus
}

/** VALIDATE: an uploaded file in; a verdict, a report and (when it is good) a galley out. Photos go on to their stage. */
export class Validate extends Construct {
	constructor(scope: Construct, id: string, props: ValidateProps) {
		super(scope, id)
		new StageFunction<ValidateConfig>(this, {
			stage: 'validate',
			// One worker reads them one by one, each within 3 seconds (reader.ts): five take 15 of the queue's 30.
			from: { queue: props.toValidate, batch: 5, runs: 10 },
			memory: 1769,
			wires: {
				MANUSCRIPTS_BUCKET: reads(props.manuscripts),
				DESK_BUCKET: keeps(props.desk),
				CATALOGUE_TABLE: rows(props.catalogue),
				VALIDATE_QUEUE: sends(props.toValidate),
				PHOTOS_QUEUE: sends(props.toPhotos),
				RENDER_QUEUE: sends(props.toRender),
				REPLAY_QUEUE: sends(props.toReplay),
				ANNOUNCEMENTS_BUS: announces(props.announcements),
			},
		})
	}
}
