import type { News } from '../catalogue/messages.ts'
import { claimNotice, releaseNotice } from './claim-notice.ts'
import { isSettled, keepEntry, lapsed, readEntry } from './keep-entry.ts'
import { noticeId } from './notice-id.ts'
import type { NotifyTools } from './tools.ts'

/** Before a message's last try: what waits in the outbox is said to have failed, should that try end the process. */
export async function noteLastTry(news: News, { catalogue, desk, now }: NotifyTools): Promise<void> {
	const id = noticeId(news)
	const claim = await claimNotice(id, now(), catalogue)
	if (claim === 'busy' || claim === 'known') return
	const entry = await readEntry({ at: claim.at, id }, desk)
	if (entry?.deliveries.every(isSettled) === false)
		await keepEntry({ ...entry, deliveries: entry.deliveries.map(lapsed) }, desk)
	await releaseNotice(id, false, now(), catalogue)
}
