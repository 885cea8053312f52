import type { Sent } from '../ports/sender.ts'
import type { Channel } from './channels/channel.ts'
import { emailOf } from './channels/email.ts'
import { slack } from './channels/slack.ts'
import { telegram } from './channels/telegram.ts'
import { webhook } from './channels/webhook.ts'
import type { Notice } from './notice.ts'
import type { Delivery, Ending } from './outbox-entry.ts'
import type { NotifyTools } from './tools.ts'
import { placeOfWant, type Want } from './wants.ts'

const channels: Readonly<Record<Exclude<Want['to'], 'email'>, Channel>> = { slack, telegram, webhook }

/** Tells one place, once. Never throws for what the other end does: how it ended is the answer. */
export async function deliver(notice: Notice, want: Want, tools: NotifyTools): Promise<Delivery> {
	const { to, language } = want
	const { body, send } = await written(notice, want, tools)
	const [ended, status] = send === undefined ? (['failed', null] as const) : await outcomeOf(send, tools)
	const at = tools.now().toISOString()
	const text = [notice.what, ...notice.more].join('\n')
	return { place: placeOfWant(want), to, language, ended, status, at, text, body }
}

/** The notice as the channel is given it, and what sends it; nothing sends where the channel is not set up. */
async function written(
	notice: Notice,
	want: Want,
	{ secrets, sender, mailer, now }: NotifyTools,
): Promise<{ body: string; send?: () => Promise<Sent> }> {
	if (want.to === 'email') {
		const mail = emailOf(notice)
		return { body: `${mail.subject}\n\n${mail.text}`, send: () => mailer.send(want.address ?? '', mail) }
	}
	const request = channels[want.to](notice, want, await secrets(), now())
	return request === undefined ? { body: '' } : { body: request.body, send: () => sender.send(request) }
}

/** Too many requests, trouble at the other end and silence are worth another try; any other refusal is for good. */
async function outcomeOf(send: () => Promise<Sent>, { log }: NotifyTools): Promise<readonly [Ending, number | null]> {
	try {
		const sent = await send()
		if (sent === 'kept') return ['kept', null]
		if (sent >= 200 && sent < 300) return ['sent', sent]
		return [sent === 429 || sent >= 500 ? 'waiting' : 'failed', sent]
	} catch (error) {
		// Its message could hold the address, which is a secret.
		log.info('notice unheard', { reason: error instanceof Error ? error.name : 'unknown' })
		return ['waiting', null]
	}
}
