import * as z from 'zod'

const address = z.union([z.literal(''), z.url({ protocol: /^https$/ })])
const token = z.union([z.literal(''), z.string().regex(/^\d+:[\w-]+$/)])

/**
 * Where chat rooms and webhooks are reached, and with which key: an empty text where none was filled in, or none that can be
 * one. Each stands for itself, so that a slip in one keeps no other from being told.
 */
export const channelSecrets = z.object({
	/** Address of Slack's incoming webhook: whoever has it may write there. */
	slack: address.default('').catch(''),
	/** Token of a bot of Telegram. */
	telegram: token.default('').catch(''),
	/** Address of the newsroom's own webhook, and the key with which it is signed. */
	webhook: address.default('').catch(''),
	webhookKey: z.string().default('').catch(''),
})
export type ChannelSecrets = z.infer<typeof channelSecrets>

/** The secret is there and cannot be read: nothing but a person helps. Its sentence is fixed, for others would quote a piece of it. */
export class UnreadableSecrets extends Error {
	override readonly name = 'UnreadableSecrets'

	constructor() {
		super('The secret of the channels is no object in JSON')
	}
}

/** Reads the secret's text. Throws UnreadableSecrets. */
export function readChannelSecrets(text: string): ChannelSecrets {
	let read: unknown
	try {
		read = JSON.parse(text)
	} catch {
		throw new UnreadableSecrets()
	}
	const { success, data } = channelSecrets.safeParse(read)
	if (!success) throw new UnreadableSecrets()
	return data
}
