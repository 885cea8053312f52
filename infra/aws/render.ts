import { Construct } from 'constructs'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { RenderConfig } from './config.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { keeps, rows, sends } from './wires.ts'

export interface RenderProps {
	readonly toRender: StageQueue
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly site: NewsroomBucket
	readonly toPublish: StageQueue
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
				PUBLISH_QUEUE: sends(props.toPublish),
			},
		})
	}
}
