/**
 * A message's body as the text that SQS takes. JSON escapes what XML 1.0 cannot hold, but for two characters, which SQS
 * refuses (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html, MessageBody).
 */
export function messageText(body: unknown): string {
	return JSON.stringify(body).replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
}
