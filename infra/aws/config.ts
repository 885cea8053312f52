import * as z from 'zod'

const name = z.string().min(1)

/** What a function's environment may say: the names of what the stack wired it to. */
const config = z.object({
	MANUSCRIPTS_BUCKET: name,
	DESK_BUCKET: name,
	SITE_BUCKET: name,
	CATALOGUE_TABLE: name,
	VALIDATE_QUEUE: z.url(),
	PHOTOS_QUEUE: z.url(),
	RENDER_QUEUE: z.url(),
	PUBLISH_QUEUE: z.url(),
	REPLAY_QUEUE: z.url(),
	/** Of the alarms: their schedule group's name, and the ARNs of the role as which they ring and of the queue at which. */
	ALARMS_GROUP: name,
	ALARMS_ROLE: name,
	ALARMS_QUEUE: name,
	/** Name of the event bus on which articles are announced. */
	ANNOUNCEMENTS_BUS: name,
	/** Id of the CloudFront distribution that shows the site. */
	DISTRIBUTION: name,
	PURGE_QUEUE: z.url(),
	NOTIFY_QUEUE: z.url(),
	/** Who wants to be told of what, as JSON. */
	NOTICES: name,
	/** ARN of the topic by which they get e-mail; `none` where nobody wants any. */
	MAIL_TOPIC: name,
	/** ARN of the secret with the addresses and keys of chat rooms and webhooks; `none` where nobody wants any of them. */
	CHANNELS_SECRET: name,
	/** Where the desk is, `https://desk.example.org`, or `unknown`. */
	DESK_ADDRESS: name,
	/** Id of the client by which the desk asks the pool of editors. */
	EDITORS_CLIENT: name,
	/** Signs what is handed out to be sent back: by the conversation, or by the desk to who has signed in. */
	SIGNING_KEY: z.string().min(32),
})

/** What each stage's environment says; the stack must wire just this, or it does not compile (stage-function.ts). */
export const validateConfig = config.pick({
	MANUSCRIPTS_BUCKET: true,
	DESK_BUCKET: true,
	CATALOGUE_TABLE: true,
	VALIDATE_QUEUE: true,
	PHOTOS_QUEUE: true,
	RENDER_QUEUE: true,
	REPLAY_QUEUE: true,
	ANNOUNCEMENTS_BUS: true,
})
export const photosConfig = config.pick({
	MANUSCRIPTS_BUCKET: true,
	DESK_BUCKET: true,
	SITE_BUCKET: true,
	CATALOGUE_TABLE: true,
	VALIDATE_QUEUE: true,
	PHOTOS_QUEUE: true,
	RENDER_QUEUE: true,
	ANNOUNCEMENTS_BUS: true,
})
export const renderConfig = config.pick({
	DESK_BUCKET: true,
	SITE_BUCKET: true,
	CATALOGUE_TABLE: true,
	PHOTOS_QUEUE: true,
	RENDER_QUEUE: true,
	PUBLISH_QUEUE: true,
	REPLAY_QUEUE: true,
	ALARMS_GROUP: true,
	ALARMS_ROLE: true,
	ALARMS_QUEUE: true,
	ANNOUNCEMENTS_BUS: true,
})
export const publishConfig = config.pick({
	DESK_BUCKET: true,
	SITE_BUCKET: true,
	CATALOGUE_TABLE: true,
	PUBLISH_QUEUE: true,
})
export const replayConfig = renderConfig
export const converseConfig = config.pick({
	DESK_BUCKET: true,
	CATALOGUE_TABLE: true,
	RENDER_QUEUE: true,
	ANNOUNCEMENTS_BUS: true,
	SIGNING_KEY: true,
})
export const previewConfig = config.pick({ DESK_BUCKET: true, CATALOGUE_TABLE: true })
export const deskConfig = config.pick({
	MANUSCRIPTS_BUCKET: true,
	DESK_BUCKET: true,
	CATALOGUE_TABLE: true,
	RENDER_QUEUE: true,
	EDITORS_CLIENT: true,
	SIGNING_KEY: true,
})
export const purgeConfig = config.pick({ DISTRIBUTION: true, PURGE_QUEUE: true })
export const notifyConfig = config.pick({
	DESK_BUCKET: true,
	CATALOGUE_TABLE: true,
	NOTIFY_QUEUE: true,
	NOTICES: true,
	MAIL_TOPIC: true,
	CHANNELS_SECRET: true,
	DESK_ADDRESS: true,
})
export const canaryConfig = config
	.pick({ MANUSCRIPTS_BUCKET: true, DESK_BUCKET: true, CATALOGUE_TABLE: true })
	// Where readers find the site: `https://news.example.org`.
	.extend({ SITE_ADDRESS: z.url().regex(/[^/]$/) })

export type ValidateConfig = z.infer<typeof validateConfig>
export type PhotosConfig = z.infer<typeof photosConfig>
export type RenderConfig = z.infer<typeof renderConfig>
export type PublishConfig = z.infer<typeof publishConfig>
export type ReplayConfig = z.infer<typeof replayConfig>
export type ConverseConfig = z.infer<typeof converseConfig>
export type PreviewConfig = z.infer<typeof previewConfig>
export type DeskConfig = z.infer<typeof deskConfig>
export type PurgeConfig = z.infer<typeof purgeConfig>
export type NotifyConfig = z.infer<typeof notifyConfig>
export type CanaryConfig = z.infer<typeof canaryConfig>
