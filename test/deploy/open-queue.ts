import { randomUUID } from 'node:crypto'
import {
	CreateQueueCommand,
	DeleteQueueCommand,
	GetQueueAttributesCommand,
	ReceiveMessageCommand,
	SQSClient,
} from '@aws-sdk/client-sqs'
import { SqsQueue } from '../../infra/aws/adapters/sqs-queue.ts'
import type { OpenQueue } from '../ports/queue.contract.ts'
import { clientSettings } from './client-settings.ts'
import { LambdaLike } from './lambda-like.ts'

/** Makes a queue with dead letters in an SQS, for the contract of queues. */
export async function openQueue(endpoint: string, maxReceives: number): Promise<OpenQueue> {
	const client = new SQSClient(clientSettings(endpoint))
	const make = async (attributes: Record<string, string>) => {
		const request = new CreateQueueCommand({ QueueName: `contract-${randomUUID()}`, Attributes: attributes })
		return (await client.send(request)).QueueUrl ?? ''
	}
	const dead = await make({})
	const asked = await client.send(new GetQueueAttributesCommand({ QueueUrl: dead, AttributeNames: ['QueueArn'] }))
	const redrive = { deadLetterTargetArn: asked.Attributes?.QueueArn, maxReceiveCount: maxReceives }
	const queueUrl = await make({ RedrivePolicy: JSON.stringify(redrive) })
	const lambda = new LambdaLike(client, queueUrl)
	const letters: string[] = []
	return {
		queue: new SqsQueue({ client, queueUrl }),
		consume: (handler) => lambda.start(handler),
		deadLetters: async () => {
			const { Messages = [] } = await client.send(
				new ReceiveMessageCommand({ QueueUrl: dead, MaxNumberOfMessages: 10 }),
			)
			letters.push(...Messages.map(({ Body = '' }) => Body))
			return letters
		},
		close: async () => {
			await lambda.stop()
			for (const QueueUrl of [queueUrl, dead]) await client.send(new DeleteQueueCommand({ QueueUrl }))
			client.destroy()
		},
	}
}
