import { createHash } from 'node:crypto'
import { type CommentRow, readComment } from '../catalogue/conversation.ts'
import { moveComment } from './move-comment.ts'
import { showSoon } from './show-soon.ts'
import { isSame } from './ticket.ts'
import type { ConverseTools } from './tools.ts'

/** Which comment, and the secret that its writer was given. */
export interface Eraser {
	readonly story: string
	readonly language: string
	readonly number: number
	readonly secret: string
}

/** The comment, for whoever has its secret; nothing for anybody else, or when it is gone. */
export async function ownComment(
	eraser: Eraser,
	tools: Pick<ConverseTools, 'catalogue'>,
): Promise<CommentRow | undefined> {
	const { story, language, number, secret } = eraser
	const row = (await readComment(story, language, number, tools.catalogue))?.value
	if (row === undefined || row.eraser === null) return undefined
	return isSame(createHash('sha256').update(secret).digest('base64url'), row.eraser) ? row : undefined
}

/** Deletes a comment for good: from the catalogue now, from the page within seconds. False when there is none (any more). */
export async function eraseComment(eraser: Eraser, tools: ConverseTools): Promise<boolean> {
	if ((await ownComment(eraser, tools)) === undefined) return false
	const { story, language, number } = eraser
	const move = { story, language, number, decide: () => null, now: tools.now() }
	return showSoon(story, language, tools.render, () => moveComment(move, tools.catalogue))
}
