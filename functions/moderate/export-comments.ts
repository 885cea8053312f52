import { type CommentRow, conversationPartition } from '../catalogue/conversation.ts'
import type { Catalogue } from '../ports/catalogue.ts'

/** Most comments of one article that are written out; a shelf is read a page of rows at a time. */
const most = 20_000

/** Every comment on an article, whatever became of it, by number; without the hash of the secret that deletes it. */
export async function exportComments(
	story: string,
	language: string,
	catalogue: Catalogue,
): Promise<Omit<CommentRow, 'eraser'>[]> {
	const partition = conversationPartition(story, language)
	const shelves = await Promise.all(
		['held', 'rejected', 'shown'].map((shelf) =>
			catalogue.query({ partition, from: `${shelf}#`, to: `${shelf}$`, limit: most }),
		),
	)
	return shelves
		.flat()
		.map(({ value }) => {
			const { eraser: _secret, ...comment } = value as CommentRow
			return comment
		})
		.toSorted((a, b) => a.number - b.number)
}
