import { createHash } from 'node:crypto'
import { isListed } from '../article/story-kind.ts'
import { articleTag, listsTag } from '../site/cache-tag.ts'
import type { PurgeTools } from './tools.ts'

/** A wish to have an article out of the caches. `reference` names the event that it follows; there are two rounds. */
export interface PurgeMessage {
	readonly purge: {
		readonly story: string
		readonly language: string
		readonly reference: string
		readonly round: 1 | 2
	}
}

/**
 * Seconds to the second round. The article's own pages are changed before it is announced, but fronts, feeds and siblings
 * follow it: what an edge fetched of them in between still named it. They take seconds; one that has to be tried again takes
 * 180 (infra/aws/stage-queue.ts: six time-outs of 30).
 */
const untilSecondRound = 300

/** Takes an article, and all that names it, out of the caches: at once, and once more when the rest of the site agrees. */
export async function purgeArticle({ purge }: PurgeMessage, { cdn, purge: own, log }: PurgeTools): Promise<void> {
	const { story, language, reference, round } = purge
	// What no front, feed or sitemap lists: the canary's story, and static pages, to which footers may lead for two minutes more.
	const listed = isListed(story)
	const tags = listed ? [articleTag(purge), listsTag] : [articleTag(purge)]
	// The same wish has the same name, however often its message comes: a tag that is purged twice is paid twice.
	const name = createHash('sha256')
		.update(JSON.stringify([story, language, reference, round]))
		.digest('hex')
	await cdn.purge(tags, name)
	log.info('purged', { story, language, round })
	if (round === 1 && listed) {
		const again: PurgeMessage = { purge: { ...purge, round: 2 } }
		await own.send([{ body: again, delaySeconds: untilSecondRound }])
	}
}
