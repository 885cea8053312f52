import { Construct } from 'constructs'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { PublishConfig } from './config.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { keeps, reads, rows, sends } from './wires.ts'

export interface PublishProps {
	readonly toPublish: StageQueue
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly site: NewsroomBucket
}

/** PUBLISH: an article went live, changed or left; fronts, feeds, sitemaps and siblings agree again. */
export class Publish extends Construct {
	constructor(scope: Construct, id: string, props: PublishProps) {
		super(scope, id)
		new StageFunction<PublishConfig>(this, {
			stage: 'publish',
			// Few runs at once: they would only lose to each other over the same fronts, and render those again.
			from: { queue: props.toPublish, batch: 10, runs: 2 },
			memory: 1769,
			wires: {
				DESK_BUCKET: reads(props.desk),
				CATALOGUE_TABLE: rows(props.catalogue),
				SITE_BUCKET: keeps(props.site),
				PUBLISH_QUEUE: sends(props.toPublish),
			},
		})
	}
}
