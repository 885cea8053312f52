import { createHmac } from 'node:crypto'
import { type Channel, json } from './channel.ts'

/** The header that proves who sent a request, and when. */
export const signatureHeader = 'x-tilmash-signature'

/**
 * A notice for programs. Its signature is `t=<seconds since 1970>,v1=<hex>`: HMAC-SHA256 of those seconds, a full stop and
 * the body, under the key that both know. Who receives it checks both, and drops what is older than a few minutes.
 */
export const webhook: Channel = ({ id, at, news, title, language, what, more, link }, _want, secrets, sentAt) => {
	if (secrets.webhook === '' || secrets.webhookKey === '') return undefined
	const text = [what, ...more].join('\n')
	const body = JSON.stringify({ id, at, ...news, title, text, textLanguage: language.tag, link: link?.href ?? null })
	const seconds = Math.floor(sentAt.getTime() / 1000)
	const signature = createHmac('sha256', secrets.webhookKey).update(`${seconds}.${body}`).digest('hex')
	return { url: secrets.webhook, headers: { ...json, [signatureHeader]: `t=${seconds},v1=${signature}` }, body }
}
