import type { News } from '../catalogue/messages.ts'

/** Where the newsroom says what became of its articles; whoever wants to know listens. Each at least once, in any order. */
export interface Announcements {
	announce(news: readonly News[]): Promise<void>
}
