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
})
export const photosConfig = config.pick({
	MANUSCRIPTS_BUCKET: true,
	DESK_BUCKET: true,
	SITE_BUCKET: true,
	CATALOGUE_TABLE: true,
	VALIDATE_QUEUE: true,
	PHOTOS_QUEUE: true,
})
export const renderConfig = config.omit({ MANUSCRIPTS_BUCKET: true, VALIDATE_QUEUE: true, PHOTOS_QUEUE: true })
export const publishConfig = config.pick({
	DESK_BUCKET: true,
	SITE_BUCKET: true,
	CATALOGUE_TABLE: true,
	PUBLISH_QUEUE: true,
})
export const replayConfig = renderConfig

export type ValidateConfig = z.infer<typeof validateConfig>
export type PhotosConfig = z.infer<typeof photosConfig>
export type RenderConfig = z.infer<typeof renderConfig>
export type PublishConfig = z.infer<typeof publishConfig>
export type ReplayConfig = z.infer<typeof replayConfig>
