import type { Sent } from '../ports/sender.ts'
import type { Channel } from './channels/channel.ts'
import { emailOf } from './channels/email.ts'
import { type ChannelSecrets, UnreadableSecrets } from './channels/secrets.ts'
import { slack } from './channels/slack.ts'
import { telegram } from './channels/telegram.ts'
import { webhook } from './channels/webhook.ts'
import type { Notice } from './notice.ts'
import type { AskedToWait } from './notice-sender.ts'
import type { Delivery, Ending } from './outbox-entry.ts'
import type { NotifyTools } from './tools.ts'
import { placeOfWant, type Want } from './wants.ts'

const channels: Readonly<Record<Exclude<Want['to'], 'email'>, Channel>> = { slack, telegram, webhook }

/** A delivery, and the seconds that the place asked to be left alone for, 0 where it did not. */
export interface Told {
	readonly delivery: Delivery
	readonly askedFor: number
}

/** The notice as its channel is given it, and how it ended. */
type Outcome = Pick<Delivery, 'body' | 'ended' | 'status'> & { readonly askedFor?: number }

/** Tells one place, once. Never throws for what the other end does, nor for the secret: how it ended is the answer. */
export async function deliver(notice: Notice, want: Want, tools: NotifyTools): Promise<Told> {
	const { to, language } = want
	const { askedFor = 0, ...outcome } =
		to === 'email' ? await mailed(notice, want, tools) : await posted(notice, want, channels[to], tools)
	const at = tools.now().toISOString()
	const text = [notice.what, ...notice.more].join('\n')
	return { delivery: { place: placeOfWant(want), to, language, ...outcome, at, text }, askedFor }
}

async function mailed(notice: Notice, { address }: Want, tools: NotifyTools): Promise<Outcome> {
	const mail = emailOf(notice)
	return {
		body: `${mail.subject}\n\n${mail.text}`,
		...(await sent(() => tools.mailer.send(address ?? '', mail), tools)),
	}
}

async function posted(notice: Notice, want: Want, channel: Channel, tools: NotifyTools): Promise<Outcome> {
	const secrets = await secretsOf(tools)
	if (secrets === 'waiting' || secrets === 'failed') return { body: '', ended: secrets, status: null }
	const request = channel(notice, want, secrets, tools.now())
	if (request === undefined) return { body: '', ended: 'failed', status: null }
	return { body: request.body, ...(await sent(() => tools.sender.send(request), tools)) }
}

/** The channels' secret. One that does not come may come later; one that cannot be read waits for a person. */
async function secretsOf({
	secrets,
	log,
}: NotifyTools): Promise<ChannelSecrets | Extract<Ending, 'waiting' | 'failed'>> {
	try {
		return await secrets()
	} catch (error) {
		log.error('channels unknown', { reason: reasonOf(error) })
		return error instanceof UnreadableSecrets ? 'failed' : 'waiting'
	}
}

/** Too many requests, trouble at the other end and silence are worth another try; any other refusal is for good. */
async function sent(
	send: () => Promise<Sent | AskedToWait>,
	{ log }: NotifyTools,
): Promise<Pick<Outcome, 'ended' | 'status' | 'askedFor'>> {
	try {
		const answer = await send()
		if (answer === 'kept') return { ended: 'kept', status: null }
		const { status, retryAfter: askedFor } = typeof answer === 'number' ? { status: answer, retryAfter: 0 } : answer
		if (status >= 200 && status < 300) return { ended: 'sent', status }
		return { ended: status === 429 || status >= 500 ? 'waiting' : 'failed', status, askedFor }
	} catch (error) {
		log.info('notice unheard', { reason: reasonOf(error) })
		return { ended: 'waiting', status: null }
	}
}

/** Its name alone: a message could hold the address, which is a secret. */
function reasonOf(error: unknown): string {
	return error instanceof Error ? error.name : 'unknown'
}
