import { searchMonthsPartition } from '../catalogue/keys.ts'
import type { ReplayMessage } from '../catalogue/messages.ts'
import { pageSize } from './page-size.ts'
import type { ReplayTools } from './tools.ts'

/** Asks for each month of a language's search, a page of months at a time. */
export async function replaySearches(
	{ language, after }: { readonly language: string; readonly after: string },
	{ catalogue }: ReplayTools,
): Promise<ReplayMessage[]> {
	const partition = searchMonthsPartition(language)
	const rows = await catalogue.query({ partition, from: after, limit: pageSize })
	const last = rows.at(-1)
	const messages: ReplayMessage[] = rows.map(({ sort }) => ({ replay: 'search', language, month: sort }))
	if (last !== undefined && rows.length === pageSize) messages.push({ replay: 'searches', language, after: last.sort })
	return messages
}
