import { createHash } from 'node:crypto'
import type { Catalogue, RowKey } from '../ports/catalogue.ts'

/** What a reader may answer to “Do you like this article?” */
export const reactionAnswers = ['yes', 'no'] as const
export type Reaction = (typeof reactionAnswers)[number]

/** How many answered what, to a story in all of its languages. */
export type Reactions = Readonly<Record<Reaction, number>>

/** One reader's answer: partition `reactions#<story>`, sort `vote#` and a hash of the reader's token for this story. */
export interface VoteRow {
	readonly answer: Reaction
}

/** A count is kept in so many parts: ten thousand answers a minute are ten a second for each row, not 167. */
const parts = 16

const partitionOf = (story: string) => `reactions#${story}`

/** The row of a reader's answer, and the part of the count that has it; both from the token, so that a retry meets the same. */
export function reactionKeys(story: string, token: string): { readonly vote: RowKey; readonly part: RowKey } {
	const hash = createHash('sha256').update(`${story}\n${token}`).digest()
	const part = hash.readUInt16BE(0) % parts
	return {
		vote: { partition: partitionOf(story), sort: `vote#${hash.toString('base64url')}` },
		part: { partition: partitionOf(story), sort: `part#${String(part).padStart(2, '0')}` },
	}
}

/** All answers to a story. */
export async function readReactions(story: string, catalogue: Catalogue): Promise<Reactions> {
	const rows = await catalogue.query({ partition: partitionOf(story), from: 'part#', to: 'part$', limit: parts })
	const sum = (answer: Reaction) => rows.reduce((all, { value }) => all + (value as Reactions)[answer], 0)
	return { yes: sum('yes'), no: sum('no') }
}

/** The row that says when the story's pages were last asked to show a newer count. */
export const refreshKey = (story: string): RowKey => ({ partition: partitionOf(story), sort: 'refresh' })
