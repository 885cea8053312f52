import type { AssetTools } from '../publish/publish-assets.ts'
import type { PublishTools } from '../publish/tools.ts'
import type { RenderTools } from '../render/tools.ts'

/** What the replay stage works with: what render and publish do. */
export interface ReplayTools extends RenderTools, PublishTools, AssetTools {}
