import * as z from 'zod'

const address = z.union([z.literal(''), z.url({ protocol: /^https$/ })])

/** Where chat rooms and webhooks are reached, and with which key: an empty text where none was filled in. */
export const channelSecrets = z.object({
	/** Address of Slack's incoming webhook: whoever has it may write there. */
	slack: address.default(''),
	/** Token of a bot of Telegram. */
	telegram: z.union([z.literal(''), z.string().regex(/^\d+:[\w-]+$/)]).default(''),
	/** Address of the newsroom's own webhook, and the key with which it is signed. */
	webhook: address.default(''),
	webhookKey: z.string().default(''),
})
export type ChannelSecrets = z.infer<typeof channelSecrets>
