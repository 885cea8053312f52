import { PublishCommand, type SNSClient, SNSServiceException } from '@aws-sdk/client-sns'
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

	/** The status of SNS's answer, 429 when it was asked too often, which it says with several. Throws where none came. */
	async send(address: string, { subject, text }: Mail): Promise<Sent> {
		const MessageAttributes = { [addressAttribute]: { DataType: 'String', StringValue: address } }
		try {
			await this.#client.send(
				new PublishCommand({ TopicArn: this.#topic, Subject: subject, Message: text, MessageAttributes }),
			)
			return 200
		} catch (error) {
			const status = error instanceof SNSServiceException ? error.$metadata.httpStatusCode : undefined
			if (!(error instanceof SNSServiceException) || status === undefined || status < 400) throw error
			return /throttl|toomanyrequests|limitexceeded/i.test(error.name) ? 429 : status
		}
	}
}
