import type { SQSBatchResponse } from 'aws-lambda'
import { beforeEach } from 'vitest'
import { notifyHandler } from '../../functions/notify/handler.ts'
import type { AskedToWait } from '../../functions/notify/notice-sender.ts'
import type { OutboxEntry } from '../../functions/notify/outbox-entry.ts'
import type { NotifyTools } from '../../functions/notify/tools.ts'
import type { Want } from '../../functions/notify/wants.ts'
import type { HttpRequest, Sent } from '../../functions/ports/sender.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { RecordingQueue } from '../support/recording-queue.ts'
import { sqsEvent } from '../support/s3-events.ts'
import { want } from './notices.ts'

/** Four who want to hear of everything, each by another way. */
export const all = [
	want({ to: 'email', address: 'desk@example.org' }),
	want({ to: 'slack', language: 'ru' }),
	want({ to: 'telegram', chat: '@desk_chat', language: 'fa' }),
	want({ to: 'webhook' }),
]
export const hosts = ['slack.example.org', 'api.telegram.org', 'hook.example.org'] as const

type Answers = Partial<Record<(typeof hosts)[number] | 'mail', Sent | AskedToWait | 'silence'>>

/** NOTIFY over a newsroom, with other people's servers in a test's hands. */
export class Notifier {
	readonly sent: string[] = []
	readonly own = new RecordingQueue()
	/** What each answers; 200 when nothing is said. */
	answers: Answers = {}
	readonly newsroom: TestNewsroom

	constructor(newsroom: TestNewsroom) {
		this.newsroom = newsroom
	}

	tools(wants: readonly Want[] = all): NotifyTools {
		const { catalogue, desk, now, log } = this.newsroom.tools()
		return {
			...{ catalogue, desk, now, log, notify: this.own, deskAddress: 'https://desk.example.org' },
			wants: async () => wants,
			secrets: async () => ({
				slack: 'https://slack.example.org/secret',
				telegram: '1:secret',
				webhook: 'https://hook.example.org/secret',
				webhookKey: 'key',
			}),
			sender: { send: async ({ url }: HttpRequest) => this.answerOf(new URL(url).hostname) },
			mailer: { send: async () => this.answerOf('mail') as Sent },
		}
	}

	answerOf(host: string): Sent | AskedToWait {
		this.sent.push(host)
		const answer = this.answers[host as 'mail'] ?? 200
		if (answer === 'silence') throw new Error('https://slack.example.org/secret did not answer')
		return answer
	}

	/** Hands over messages in one batch, for the first or a later time. */
	run(bodies: readonly unknown[], wants?: readonly Want[], receives = 1): Promise<SQSBatchResponse> {
		return notifyHandler(this.tools(wants))(sqsEvent(bodies, receives))
	}

	async outbox(): Promise<OutboxEntry[]> {
		const { desk } = this.newsroom
		return Promise.all(
			(await desk.list('outbox/')).map(async (key) =>
				JSON.parse(Buffer.from((await desk.get(key))?.body ?? []).toString()),
			),
		)
	}

	/** How each place of each entry ended. */
	async endings(announce?: string): Promise<string[][]> {
		return (await this.outbox())
			.filter((entry) => announce === undefined || entry.announce === announce)
			.map(({ deliveries }) => deliveries.map(({ to, ended, status }) => `${to} ${ended} ${status}`))
	}
}

/** A notifier for each test of a file. */
export function notifiers(): () => Notifier {
	const open = newsrooms()
	let current: Notifier | undefined
	beforeEach(async () => {
		current = new Notifier(await open())
	})
	return () => {
		if (current === undefined) throw new Error('No test is running')
		return current
	}
}

/** An announcement as the bus hands it over. */
export const event = (
	{ announce: _announce, ...detail }: { announce: string; [word: string]: unknown },
	type = 'article live',
	id = 'a',
) => ({
	...{ version: '0', id, source: 'tilmash', 'detail-type': type, detail },
})
