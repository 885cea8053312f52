import type { Context } from 'hono'
import type { Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { outboxPage } from './outbox-page.ts'
import { readOutbox } from './read-outbox.ts'

/** `GET /desk/outbox`: what was told to people, and how it ended. */
export async function showOutbox(context: Context, setting: Setting, { desk, now }: DeskTools): Promise<Response> {
	return context.html(outboxPage(await readOutbox(now(), desk), setting))
}
