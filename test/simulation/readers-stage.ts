import { createHmac } from 'node:crypto'
import type { SQSBatchItemFailure } from 'aws-lambda'
import { eraseComment } from '../../functions/converse/erase-comment.ts'
import { postComment } from '../../functions/converse/post-comment.ts'
import { react } from '../../functions/converse/react.ts'
import { eraserOf } from '../../functions/converse/ticket.ts'
import type { ConverseTools } from '../../functions/converse/tools.ts'
import { readTicket } from '../../functions/converse/used-ticket.ts'
import { Visitors } from '../../functions/converse/visitors.ts'
import { answer, approve, erase, reject, setClosed, withdraw } from '../../functions/moderate/decide.ts'
import type { Visit } from './visits.ts'
import type { Handler, PortsOfRun } from './world/stages.ts'

const key = 'the key of a simulated newsroom'

/** Name of the ticket that a writer's form came with. */
export const ticketOf = (writer: number) => writer.toString(16).padStart(24, '0')

/** Words that nobody else writes, to be looked for where they may not be. */
export const wordsOf = (writer: number) => `What writer ${writer} wrote about the saxaul trees.`

/**
 * CONVERSE and MODERATE as readers and moderators meet them: a request that fails is sent again by whoever is patient,
 * with the same ticket, as a browser does; the hasty have gone.
 */
export function readersHandler(ports: PortsOfRun): Handler {
	const tools: ConverseTools = { ...ports, key, visitors: new Visitors(ports.now) }
	return async ({ Records }) => {
		const batchItemFailures: SQSBatchItemFailure[] = []
		for (const { messageId, body, attributes } of Records) {
			const { visit, sentAt } = JSON.parse(body) as { visit: Visit; sentAt: number }
			if (visit.hasty && Number(attributes.ApproximateReceiveCount) > 1) continue
			try {
				await carryOut(visit, sentAt, tools)
			} catch (error) {
				ports.log.error('request failed', { messageId, error: String(error) })
				batchItemFailures.push({ itemIdentifier: messageId })
			}
		}
		return { batchItemFailures }
	}
}

async function carryOut(visit: Visit, at: number, tools: ConverseTools): Promise<unknown> {
	const { story, language } = visit
	const by = { story, language, by: 'moderator@example.org' }
	switch (visit.does) {
		case 'comment':
			return comment(visit, at, tools)
		case 'take back': {
			const id = ticketOf(visit.writer)
			const used = await readTicket({ id, at }, tools.catalogue)
			if (used === undefined) return false
			return eraseComment({ story, language, number: used.number, secret: eraserOf({ id, at }, key) }, tools)
		}
		case 'like':
			for (const reader of visit.readers)
				await react(
					{ story, language, answer: visit.says, token: `reader-${reader}-of-this-story` },
					`${reader}`,
					tools,
				)
			return true
		case 'close':
		case 'open':
			return setClosed(by, visit.does === 'close', tools)
		case 'approve':
			return approve({ ...by, number: visit.number }, tools)
		case 'reject':
			return reject({ ...by, number: visit.number }, 'topic', tools)
		case 'withdraw':
			return withdraw({ ...by, number: visit.number }, 'insult', tools)
		case 'answer':
			return answer({ ...by, number: visit.number }, 'Thank you, we shall ask.', 'The Steppe Post', tools)
		default:
			return erase({ ...by, number: visit.number }, tools)
	}
}

function comment(visit: Visit & { does: 'comment' }, at: number, tools: ConverseTools) {
	const { story, language, writer, replyTo } = visit
	// The form was opened a minute before it was sent.
	const words = `${ticketOf(writer)}.${at - 60_000}`
	const token = `${words}.${createHmac('sha256', key).update(`token\n${words}`).digest('base64url')}`
	const written = { name: `Writer ${writer}`, text: wordsOf(writer), website: '', proof: '' }
	return postComment({ story, language, replyTo, ...written, token }, `198.51.100.${writer}`, tools)
}
