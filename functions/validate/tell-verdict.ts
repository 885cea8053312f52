import type { ArticleScheduled } from '../catalogue/messages.ts'
import type { Story } from '../catalogue/story.ts'
import { stateOf } from '../desk/state-of.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { tellRejected } from '../stage/tell-rejected.ts'
import type { ValidateTools } from './tools.ts'

/**
 * Announces a verdict on an article as it stands in its story: that it was rejected, or that it waits for its time. What
 * goes live says so itself, and what waits for a photo is judged again when that has come.
 */
export async function tellVerdict(
	change: BucketChange,
	language: string,
	held: Story,
	tools: Pick<ValidateTools, 'announcements' | 'now'>,
): Promise<void> {
	const row = held.articles.get(language)?.value
	if (row === undefined || row.manuscript.versionId !== change.versionId) return
	const { story, verdict, problems, next } = row
	if (verdict === 'rejected') return tellRejected(change, { story, language, problems }, tools)
	if (next === null || stateOf(row, held, tools.now().toISOString()).state !== 'scheduled') return
	const { fence: edition, metadata } = next
	const news: ArticleScheduled = { announce: 'scheduled', story, language, edition, moment: metadata.notBefore }
	await tools.announcements.announce([news])
}
