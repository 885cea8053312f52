import { storiesPartition } from '../catalogue/keys.ts'
import type { ReplayMessage } from '../catalogue/messages.ts'
import { pageSize } from './page-size.ts'
import type { ReplayTools } from './tools.ts'

/** Asks for each story of a page of the list of all; the next message goes on behind it. */
export async function replayStories(
	{ language, after }: { readonly language: string | null; readonly after: string },
	{ catalogue }: ReplayTools,
): Promise<ReplayMessage[]> {
	const rows = await catalogue.query({ partition: storiesPartition, from: after, limit: pageSize })
	const last = rows.at(-1)
	const messages: ReplayMessage[] = rows.map(({ sort }) => ({ replay: 'story', language, story: sort }))
	if (last !== undefined && rows.length === pageSize) messages.push({ replay: 'stories', language, after: last.sort })
	return messages
}
