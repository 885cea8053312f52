import type { Check } from './check.ts'

/** Comments on one article that may wait for a moderator: nobody reads more, and the next day they are taken again. */
export const mostHeld = 500

/** The article takes comments: its newsroom wants them, no moderator has closed them, the moderators keep up. */
export const checkClosed: Check = (draft, { mode, conversation }) => {
	if (mode === 'closed' || mode === 'off' || conversation.closed) return [{ says: 'closed' }]
	return conversation.held >= mostHeld ? [{ says: 'flood' }] : draft
}
