import type { Announcement, CommentWaits } from '../catalogue/messages.ts'

/** Where the newsroom says what became of its articles; whoever wants to know listens. Each at least once, in any order. */
export interface Announcements {
	announce(announcements: readonly (Announcement | CommentWaits)[]): Promise<void>
}
