import type { HttpRequest } from '../../ports/sender.ts'
import type { Notice } from '../notice.ts'
import type { Want } from '../wants.ts'
import type { ChannelSecrets } from './secrets.ts'

/** Writes a notice as the request that a channel takes; nothing where the channel is not set up. `at` is when it is sent. */
export type Channel = (notice: Notice, want: Want, secrets: ChannelSecrets, at: Date) => HttpRequest | undefined

/** Headers of a body in JSON. */
export const json = { 'content-type': 'application/json; charset=utf-8' } as const

/** The three signs that Slack and Telegram's HTML read as their own, written so that they are shown. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
