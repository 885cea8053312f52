import { Duration } from 'aws-cdk-lib'
import { EventBus } from 'aws-cdk-lib/aws-events'
import type { Construct } from 'constructs'
import { Alarms } from './alarms.ts'
import { NewsroomBucket } from './buckets.ts'
import { CatalogueTable } from './catalogue-table.ts'
import { Converse } from './converse.ts'
import { deskRules } from './desk-rules.ts'
import { Manuscripts } from './manuscripts.ts'
import { noticesOf } from './notices-of.ts'
import { Notify } from './notify.ts'
import { Photos } from './photos.ts'
import { Preview } from './preview.ts'
import { Publish } from './publish.ts'
import { ReadersApi } from './readers-api.ts'
import { Render } from './render.ts'
import { Replay } from './replay.ts'
import { StageStack, type StageStackProps } from './settings/stage-stack.ts'
import { SiteBucket } from './site-bucket.ts'
import { StageQueue } from './stage-queue.ts'
import { Validate } from './validate.ts'
import { Watch } from './watch/watch.ts'

/**
 * The whole flow. Each stage has a queue with a dead-letter queue before it; no function calls another.
 *
 *     manuscripts ─▶ validate ─▶ render ─▶ publish ─▶ site
 *                     │    ▲      │  ▲                 ▲
 *                     ▼    │      ▼  │                 │
 *                     photos     alarms     replay ────┘
 *
 *     readers ─▶ converse ─▶ render        what they write and answer
 *        └─────▶ preview                   what they were given a link to
 *
 *     validate, photos, render, converse ─▶ announcements ─▶ notify ─▶ whoever wants to know
 *
 * Each stage also sends to its own queue: after a message was retried it looks once more, when no request of the try that
 * failed can be on its way (functions/stage/handle-records.ts).
 *
 * Replay renders everything anew, with a queue of its own so that no save waits for an archive. Settings that change start
 * it, and so should a deploy that changed templates or language files: send
 * `{"replay":"everything","language":null}` to the queue in the stack's output `ReplayQueue` (aws sqs send-message).
 *
 * Every upload goes to validate, photos too, and validate passes them on: S3 can send a list of endings to one queue, but
 * not “everything else” to another, and a file of no known kind must get its report as well.
 */
export class Newsroom extends StageStack {
	readonly manuscripts = new Manuscripts(this, 'manuscripts')
	readonly desk = new NewsroomBucket(this, 'desk', { lifecycleRules: deskRules })
	readonly site = new SiteBucket(this, 'site')
	readonly catalogue = new CatalogueTable(this, 'catalogue')
	/** Where what becomes of articles is said, for whoever listens. */
	readonly announcements = new EventBus(this, 'announcements')
	/** What readers ask functions for. */
	readonly readers = new ReadersApi(this, 'readers')
	/** What readers write comes in here. */
	readonly converse: Converse
	/** Articles that are to be rendered anew; what the desk decides is one reason. */
	readonly toRender: StageQueue
	readonly watch: Watch

	constructor(scope: Construct, id: string, props: StageStackProps) {
		super(scope, id, props)
		const { manuscripts, desk, site, catalogue, announcements } = this
		const toValidate = new StageQueue(this, 'to-validate', { handledWithin: Duration.seconds(30) })
		const toPhotos = new StageQueue(this, 'to-photos', { handledWithin: Duration.seconds(60) })
		// Ten languages of one story, one after the other.
		const toRender = new StageQueue(this, 'to-render', { handledWithin: Duration.seconds(60) })
		this.toRender = toRender
		const toPublish = new StageQueue(this, 'to-publish', { handledWithin: Duration.seconds(30) })
		// Ten stories, each in all of its languages.
		const toReplay = new StageQueue(this, 'to-replay', { handledWithin: Duration.seconds(120) })
		const alarms = new Alarms(this, 'alarms', { toRender })

		manuscripts.announceTo(toValidate)
		new Validate(this, 'validate', {
			toValidate,
			manuscripts,
			desk,
			catalogue,
			toPhotos,
			toRender,
			toReplay,
			announcements,
		})
		new Photos(this, 'photos', { toPhotos, manuscripts, desk, catalogue, site, toValidate, toRender, announcements })
		const rendering = { toRender, toPhotos, toPublish, toReplay, desk, catalogue, site, alarms, announcements }
		new Render(this, 'render', rendering)
		new Publish(this, 'publish', { toPublish, desk, catalogue, site })
		new Replay(this, 'replay', rendering)
		const { readers: api } = this
		this.converse = new Converse(this, 'converse', { api, desk, catalogue, toRender, announcements })
		// Who wants to be told of nothing pays for nothing.
		const wants = noticesOf(props.settings)
		const notify = wants.length === 0 ? [] : [new Notify(this, 'notify', { announcements, desk, catalogue, wants })]
		const preview = new Preview(this, 'preview', { api, desk, catalogue })
		this.watch = new Watch(this, 'watch', {
			...{ toValidate, toPhotos, toRender, toPublish, toReplay, catalogue },
			toNotify: notify.map(({ toNotify }) => toNotify),
			converse: this.converse.answer,
			preview: preview.answer,
		})
	}
}
