import { keptFor } from '../catalogue/activity.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { commentKey } from '../catalogue/conversation.ts'
import type { News } from '../catalogue/messages.ts'
import type { Catalogue, RowKey } from '../ports/catalogue.ts'

/** The comment that was told of last under an article: partition `notice#<story>#<language>`, sort `comment`. */
interface ToldComment {
	readonly number: number
}

const keyOf = (story: string, language: string): RowKey => ({
	partition: `notice#${story}#${language}`,
	sort: 'comment',
})

/**
 * Whether people are to hear of it: of comments, one under each article, and another once that one waits no longer. How many
 * wait is not asked: the announcement of the first may have been lost, and then the second is told of. True for all other news.
 */
export async function isFirstToTell(news: News, now: Date, catalogue: Catalogue): Promise<boolean> {
	if (news.announce !== 'comment') return true
	const { story, language, number } = news
	let isFirst = true
	await changeRow<ToldComment>(catalogue, keyOf(story, language), async (row) => {
		const told = row?.value.number
		// The same may come again after a crash: whether it was told of by then is known by its name.
		isFirst = told === undefined || told === number || !(await waits(told))
		if (!isFirst || told === number) return undefined
		return { value: { number }, forgetAt: new Date(now.getTime() + keptFor).toISOString() }
	})
	return isFirst

	async function waits(told: number): Promise<boolean> {
		return (await catalogue.read(commentKey({ story, language, number: told, status: 'PREMOD' }))) !== undefined
	}
}
