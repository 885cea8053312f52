import type { RenderMessage } from '../catalogue/messages.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import type { RenderTools } from './tools.ts'

/**
 * Sets an alarm for each moment at which this article changes by itself. An alarm only makes it be looked at again: one
 * that was set for an embargo since moved finds nothing to do. A moment that passed since the article was looked at is
 * no longer to come, but still to be seen: it rings at once.
 */
export async function setAlarms(
	{ story, language, next, made, live }: ArticleRow,
	lookedAt: Date,
	{ alarms }: Pick<RenderTools, 'alarms'>,
): Promise<void> {
	const moments = [
		next?.metadata.notBefore,
		next?.metadata.expires,
		made?.metadata.notBefore,
		made?.metadata.expires,
		live?.metadata.expires,
	]
	const body: RenderMessage = { render: { story, language } }
	for (const moment of new Set(moments))
		if (typeof moment === 'string' && moment > lookedAt.toISOString()) await alarms.set(moment, body)
}
