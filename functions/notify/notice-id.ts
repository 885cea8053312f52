import { createHash } from 'node:crypto'
import type { News } from '../catalogue/messages.ts'

/**
 * The name of a piece of news: the same however often it is announced, 32 hex digits. An edition that readers see is told
 * once, whatever else of its page changes; a version that is judged again, once for each number of mistakes.
 */
export function noticeId(news: News): string {
	return createHash('sha256')
		.update(JSON.stringify(identity(news)))
		.digest('hex')
		.slice(0, 32)
}

function identity(news: News): readonly unknown[] {
	if (news.announce === 'rejected') return ['rejected', news.file, news.versionId, news.errors]
	const { announce, story, language } = news
	if (news.announce === 'comment') return [announce, story, language, news.number]
	if (news.announce === 'scheduled') return [announce, story, language, news.edition, news.moment]
	const shown = announce === 'live' || announce === 'changed' ? 'shown' : announce
	return [shown, story, language, news.edition, news.since]
}
