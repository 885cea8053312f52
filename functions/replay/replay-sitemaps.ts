import { sitemapDaysPartition } from '../catalogue/keys.ts'
import type { ReplayMessage } from '../catalogue/messages.ts'
import { pageSize } from './page-size.ts'
import type { ReplayTools } from './tools.ts'

/** Asks for each day's sitemap of a page of days. */
export async function replaySitemaps(after: string, { catalogue }: ReplayTools): Promise<ReplayMessage[]> {
	const rows = await catalogue.query({ partition: sitemapDaysPartition, from: after, limit: pageSize })
	const last = rows.at(-1)
	const messages: ReplayMessage[] = rows.map(({ sort }) => ({ replay: 'sitemap', day: sort }))
	if (last !== undefined && rows.length === pageSize) messages.push({ replay: 'sitemaps', after: last.sort })
	return messages
}
