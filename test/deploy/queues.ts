import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { clientSettings } from './client-settings.ts'
import type { Emulator } from './emulator.ts'
import { waitFor } from './wait-for.ts'

/** How many messages wait in all queues, are in a function's hands, wait for their moment, or lie among dead letters. */
export interface Depths {
	readonly waiting: number
	readonly inHand: number
	readonly delayed: number
	readonly dead: number
}

/** The queues of everything that is deployed. */
export class Queues {
	readonly #client: SQSClient

	constructor({ url }: Emulator) {
		this.#client = new SQSClient(clientSettings(url))
	}

	async depths(): Promise<Depths> {
		const { QueueUrls = [] } = await this.#client.send(new ListQueuesCommand({}))
		const sum = { waiting: 0, inHand: 0, delayed: 0, dead: 0 }
		for (const QueueUrl of QueueUrls) {
			const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] })
			const { Attributes: attributes = {} } = await this.#client.send(ask)
			const count = (name: '' | 'NotVisible' | 'Delayed') =>
				Number(attributes[`ApproximateNumberOfMessages${name}`] ?? 0)
			// Only a queue with dead letters of its own has messages that are still to be handled.
			const live = attributes.RedrivePolicy !== undefined
			sum.waiting += live ? count('') : 0
			sum.inHand += live ? count('NotVisible') : 0
			sum.delayed += live ? count('Delayed') : 0
			sum.dead += live ? 0 : count('')
		}
		return sum
	}

	/**
	 * Waits until nothing is to be handled any more, three looks in a row. What is delayed is left to its time: a message
	 * that had to be tried twice is looked at once more after 15 minutes.
	 */
	async empty(minutes: number): Promise<Depths> {
		let times = 0
		return waitFor(
			'all queues are empty',
			minutes * 60,
			async () => {
				const depths = await this.depths()
				times = depths.waiting + depths.inHand === 0 ? times + 1 : 0
				return times === 3 ? depths : undefined
			},
			1000,
		)
	}
}
