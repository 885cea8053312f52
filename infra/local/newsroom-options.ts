import type { CommentWaits } from '../../functions/catalogue/messages.ts'
import type { Log } from '../../functions/stage/log.ts'
import type { HomeNotices } from './home-notices.ts'

/** Where a newsroom at home keeps itself, and who is told of what. */
export interface NewsroomOptions {
	/** Folder of the public site. */
	readonly site: string
	/** Folder of everything else: manuscripts with their versions, desk, catalogue, queues. */
	readonly data: string
	/** A folder of data that is used once, and no readers before it ends: for a build into a plain folder. */
	readonly once?: boolean
	readonly log: Log
	readonly now?: () => Date
	/** Which uploads are looked at; all of them when left out. */
	readonly listen?: (key: string) => boolean
	/** Judge only: nothing is rendered or published. */
	readonly judgeOnly?: boolean
	/** Called with a file's key when its report was written. */
	readonly onReport?: (file: string) => void
	/** Called when a comment waits for a moderator. */
	readonly onCommentWaits?: (comment: CommentWaits) => void
	/** Who is told of what, and where the desk is; left out, nobody is. What would be sent is kept in the outbox. */
	readonly notices?: HomeNotices
	/** Called when an object of the site was written or deleted. */
	readonly onSiteChange?: (key: string) => void
}
