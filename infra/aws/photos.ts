import type { EventBus } from 'aws-cdk-lib/aws-events'
import { Construct } from 'constructs'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { PhotosConfig } from './config.ts'
import type { Manuscripts } from './manuscripts.ts'
import { StageFunction } from './stage-function.ts'
import type { StageQueue } from './stage-queue.ts'
import { announces, draws, keeps, reads, rows, sends } from './wires.ts'

export interface PhotosProps {
	readonly toPhotos: StageQueue
	readonly manuscripts: Manuscripts
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	readonly site: NewsroomBucket
	readonly toValidate: StageQueue
	readonly toRender: StageQueue
	readonly announcements: EventBus
}

/** PHOTOS: an uploaded photo in, its renditions on the site; an article that went live in, its social card on the site. */
export class Photos extends Construct {
	constructor(scope: Construct, id: string, props: PhotosProps) {
		super(scope, id)
		new StageFunction<PhotosConfig>(this, {
			stage: 'photos',
			// The largest photo that is taken needs up to 420 MB (pixel-limit.ts), and a batch is developed at once.
			from: { queue: props.toPhotos, batch: 2, runs: 5 },
			memory: 2048,
			wires: {
				MANUSCRIPTS_BUCKET: reads(props.manuscripts),
				DESK_BUCKET: keeps(props.desk),
				SITE_BUCKET: draws(props.site),
				CATALOGUE_TABLE: rows(props.catalogue),
				VALIDATE_QUEUE: sends(props.toValidate),
				PHOTOS_QUEUE: sends(props.toPhotos),
				RENDER_QUEUE: sends(props.toRender),
				ANNOUNCEMENTS_BUS: announces(props.announcements),
			},
		})
	}
}
