import { SNSClient } from '@aws-sdk/client-sns'
import type { Mailer } from '../../../functions/ports/sender.ts'
import { requestHandler } from '../request-handler.ts'
import { SnsMailer } from './sns-mailer.ts'

/** E-mails by way of a topic, with a client of the SDK. */
export function openMailer(topic: string): Mailer {
	return new SnsMailer({ client: new SNSClient({ requestHandler }), topic })
}
