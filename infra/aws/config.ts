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
})

/** What each stage's environment says; the stack must wire just this, or it does not compile (stage-function.ts). */
export const validateConfig = config.omit({ SITE_BUCKET: true })
export const photosConfig = config.omit({ RENDER_QUEUE: true, PUBLISH_QUEUE: true, PHOTOS_QUEUE: true })
export const renderConfig = config.pick({
	DESK_BUCKET: true,
	SITE_BUCKET: true,
	CATALOGUE_TABLE: true,
	PUBLISH_QUEUE: true,
})
export const publishConfig = renderConfig

export type ValidateConfig = z.infer<typeof validateConfig>
export type PhotosConfig = z.infer<typeof photosConfig>
export type RenderConfig = z.infer<typeof renderConfig>
export type PublishConfig = z.infer<typeof publishConfig>
