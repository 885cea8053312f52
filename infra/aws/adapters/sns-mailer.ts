import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns'
import type { Mail, Mailer, Sent } from '../../../functions/ports/sender.ts'

/** The attribute of a message by which a subscription knows that the mail is for its address (infra/aws/notify.ts). */
export const addressAttribute = 'address'

/** E-mails by way of one SNS topic; each goes to the address it is for, once that was confirmed there. */
export class SnsMailer implements Mailer {
	readonly #client: SNSClient
	readonly #topic: string

	constructor({ client, topic }: { readonly client: SNSClient; readonly topic: string }) {
		this.#client = client
		this.#topic = topic
	}

	async send(address: string, { subject, text }: Mail): Promise<Sent> {
		const MessageAttributes = { [addressAttribute]: { DataType: 'String', StringValue: address } }
		await this.#client.send(
			new PublishCommand({ TopicArn: this.#topic, Subject: subject, Message: text, MessageAttributes }),
		)
		return 200
	}
}
