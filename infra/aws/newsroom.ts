import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { NewsroomBucket } from './buckets.ts'
import { CatalogueTable } from './catalogue-table.ts'
import { Manuscripts } from './manuscripts.ts'
import { Photos } from './photos.ts'
import { Publish } from './publish.ts'
import { Render } from './render.ts'
import { StageQueue } from './stage-queue.ts'
import { Validate } from './validate.ts'

/**
 * The whole flow. Each arrow is a queue with a dead-letter queue; no function calls another.
 *
 *     manuscripts ─▶ validate ─▶ render ─▶ publish ─▶ site
 *                     │    ▲
 *                     ▼    │
 *                     photos
 *
 * Every upload goes to validate, photos too, and validate passes them on: S3 can send a list of endings to one queue, but
 * not “everything else” to another, and a file of no known kind must get its report as well.
 */
export class Newsroom extends Stack {
	constructor(scope: Construct, id: string, props: StackProps = {}) {
		super(scope, id, props)
		const manuscripts = new Manuscripts(this, 'manuscripts')
		const desk = new NewsroomBucket(this, 'desk')
		const site = new NewsroomBucket(this, 'site')
		const catalogue = new CatalogueTable(this, 'catalogue')

		const toValidate = new StageQueue(this, 'to-validate', { handledWithin: Duration.seconds(30) })
		const toPhotos = new StageQueue(this, 'to-photos', { handledWithin: Duration.seconds(60) })
		const toRender = new StageQueue(this, 'to-render', { handledWithin: Duration.seconds(30) })
		const toPublish = new StageQueue(this, 'to-publish', { handledWithin: Duration.seconds(30) })

		manuscripts.announceTo(toValidate)
		new Validate(this, 'validate', { toValidate, manuscripts, desk, catalogue, toPhotos, toRender, toPublish })
		new Photos(this, 'photos', { toPhotos, manuscripts, desk, catalogue, site, toValidate })
		new Render(this, 'render', { toRender, desk, catalogue, site, toPublish })
		new Publish(this, 'publish', { toPublish, desk, catalogue, site })
	}
}
