import { createHash } from 'node:crypto'
import type { CommentMode } from '../article/field-types.ts'
import { type CommentStatus, conversationKey, noConversation, readConversationRow } from '../catalogue/conversation.ts'
import { siteLanguage, siteLanguages } from '../newsroom/newsroom.ts'
import { readNewsroom, readWordList } from '../newsroom/read-newsroom.ts'
import { type CheckContext, type Draft, passes, type Refusal } from './checks/check.ts'
import { checks } from './checks/in-order.ts'
import { digestOfAll, sentWrites, writesOf } from './comment-writes.ts'
import { openArticle } from './open-article.ts'
import { showSoon } from './show-soon.ts'
import { spokenIn } from './spoken-in.ts'
import type { Submission } from './submission.ts'
import { eraserOf, readProof, readToken, type Ticket } from './ticket.ts'
import type { ConverseTools } from './tools.ts'
import { readTicket, ticketWrite } from './used-ticket.ts'

/** What became of a submission. */
export type Posted =
	| { readonly kind: 'posted'; readonly number: number; readonly eraser: string; readonly status: CommentStatus }
	/** Something is to be mended; nothing was kept. */
	| { readonly kind: 'mend'; readonly refusals: readonly Refusal[] }
	/** It is to be shown once more, and sent off from there. */
	| { readonly kind: 'confirm' }
	/** Readers see no such article, or it takes no comments at all. */
	| { readonly kind: 'absent' }

/** Times a comment is numbered anew because others came at the same moment. */
const mostTries = 24

/** Takes a comment through the checks and keeps it. The same ticket with the same words is one comment, however often it is sent. */
export async function postComment(submission: Submission, address: string, tools: ConverseTools): Promise<Posted> {
	const { story, language, name, text } = submission
	const mode = (await openArticle(story, language, tools.catalogue))?.metadata.comments ?? 'off'
	if (mode === 'off') return { kind: 'absent' }
	const ticket = (await readProof(submission.proof, tools.key)) ?? readToken(submission.token, tools.key)
	const known = await postedBefore(ticket, submission, tools)
	if (known !== undefined) return known
	const context = await contextOf(submission, address, mode, ticket, tools)
	let draft: Draft = { name, text, status: 'APPROVED', words: [] }
	for (const check of checks) {
		const answer = await check(draft, context)
		if (answer === 'confirm') return { kind: 'confirm' }
		// A double click: the other one has passed all checks meanwhile, and this one is refused as its repetition.
		if (!passes(answer)) return (await postedBefore(ticket, submission, tools)) ?? { kind: 'mend', refusals: answer }
		draft = answer
	}
	if (ticket === undefined) throw new Error('A comment without a ticket has passed the checks')
	return keep(draft, submission, ticket, tools)
}

async function contextOf(
	submission: Submission,
	address: string,
	mode: CommentMode,
	ticket: Ticket | undefined,
	tools: ConverseTools,
): Promise<CheckContext> {
	const { story, language } = submission
	const [row, wordList] = await Promise.all([
		readConversationRow(story, language, tools.catalogue),
		readWordList(tools.catalogue, tools.desk),
	])
	return { submission, mode, conversation: row?.value ?? noConversation, wordList, address, ticket, tools }
}

/** What became of the ticket when it was sent before; with other words it is used up. */
async function postedBefore(
	ticket: Ticket | undefined,
	submission: Submission,
	tools: ConverseTools,
): Promise<Posted | undefined> {
	if (ticket === undefined) return undefined
	const { story, language } = submission
	const used = await readTicket(ticket, tools.catalogue)
	if (used === undefined) return undefined
	if (used.digest !== digestOfAll(submission)) return { kind: 'mend', refusals: [{ says: 'tooLate' }] }
	// Whoever sent it first may have ended before the page was asked for, or moderators were told.
	if (used.status === 'APPROVED') await tools.render.send([{ body: { render: { story, language } } }])
	else await announceAgain(submission, used.number, tools)
	return { kind: 'posted', number: used.number, eraser: eraserOf(ticket, tools.key), status: used.status }
}

/** Says again that a comment waits, while there is one that does. */
async function announceAgain({ story, language }: Submission, number: number, tools: ConverseTools): Promise<void> {
	const waiting = (await readConversationRow(story, language, tools.catalogue))?.value.held ?? 0
	if (waiting > 0) await tools.announcements.announce([{ announce: 'comment', story, language, number, waiting }])
}

/** Keeps the comment, its place in the list of what waits, and that its ticket and its words were used: all or nothing. */
async function keep(draft: Draft, submission: Submission, ticket: Ticket, tools: ConverseTools): Promise<Posted> {
	const { story, language, replyTo } = submission
	const { catalogue, render, announcements, now } = tools
	const eraser = eraserOf(ticket, tools.key)
	const { name, text, status, words } = draft
	const current = await readNewsroom(tools.catalogue, tools.desk)
	const spoken = current && spokenIn(text, siteLanguage(language), siteLanguages(current.newsroom))
	const kept = {
		spoken: spoken ?? null,
		story,
		language,
		status,
		name,
		text,
		replyTo,
		words,
		reason: null,
		byNewsroom: false,
	}
	const hashed = createHash('sha256').update(eraser).digest('base64url')
	const row = { ...kept, eraser: hashed, hour: `${now().toISOString().slice(0, 13)}:00:00.000Z` }
	const write = async () => {
		for (let tries = 0; tries < mostTries; tries++) {
			const known = await postedBefore(ticket, submission, tools)
			if (known !== undefined) return known
			const held = await readConversationRow(story, language, catalogue)
			const number = (held?.value.newest ?? 0) + 1
			const conversation = held?.value ?? noConversation
			const isShown = status === 'APPROVED'
			const counted = isShown ? { shown: conversation.shown + 1 } : { held: conversation.held + 1 }
			const used = { number, status, digest: digestOfAll(submission) }
			const done = await catalogue.transact([
				{
					...conversationKey(story, language),
					action: 'put',
					if: held === undefined ? 'absent' : { revision: held.revision },
					value: { ...conversation, newest: number, ...counted },
				},
				...writesOf({ ...row, number }),
				ticketWrite(ticket, used, now()),
				...sentWrites(text, now()),
			])
			if (done)
				return { kind: 'posted', number, eraser, status, waiting: conversation.held + Number(!isShown) } as const
		}
		throw new Error(`${story}/${language}: ${mostTries} others were faster`)
	}
	if (status === 'APPROVED') return showSoon(story, language, render, write)
	const posted = await write()
	if (!('waiting' in posted)) return posted
	const { number, waiting } = posted
	await announcements.announce([{ announce: 'comment', story, language, number, waiting }])
	return { kind: 'posted', number, eraser, status }
}
