import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { OpenQueue } from '../../ports/queue.contract.ts'
import { Mailbox } from './mailbox.ts'
import { queuePort } from './ports.ts'
import { eventOf } from './sqs-event.ts'

/** A mailbox driven by the real clock, for the contract of queues: the only place where a world meets real time. */
export async function openMailbox(maxReceives: number): Promise<OpenQueue> {
	const mailbox = new Mailbox('contract', { maxReceives, visibilityMs: 20 })
	const deliver = (body: string, delayMs: number) => void mailbox.send(body, Date.now(), delayMs)
	let timer: NodeJS.Timeout | undefined

	async function poll(handler: (event: SQSEvent) => Promise<SQSBatchResponse>): Promise<void> {
		mailbox.surface(Date.now())
		const letters = mailbox.visible.slice(0, 10).map(() => mailbox.take(0))
		if (letters.length === 0) return
		const all = { batchItemFailures: letters.map(({ message }) => ({ itemIdentifier: message.id })) }
		const { batchItemFailures } = await handler(eventOf('publish', letters, Date.now())).catch(() => all)
		for (const letter of letters)
			if (batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === letter.message.id))
				mailbox.giveBack(letter, Date.now() + mailbox.visibilityMs)
	}

	return {
		queue: queuePort('contract', deliver, async ({ perform }) => perform()),
		consume: (handler) => {
			timer = setInterval(() => void poll(handler), 5)
		},
		deadLetters: async () => mailbox.deadLetters.map(({ body }) => body),
		close: async () => clearInterval(timer),
	}
}
