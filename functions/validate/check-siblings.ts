import type { Edition } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'

/** Fields that belong to the story: its languages should say the same of them. */
const common = ['date', 'section'] as const

/** Warns when this article says otherwise than its siblings do; both files are named. */
export function checkSiblings(edition: Edition | null, story: Story, language: string): Problem[] {
	if (edition === null) return []
	const problems: Problem[] = []
	for (const field of common)
		for (const [tag, { value }] of story.articles) {
			const theirs = tag === language ? undefined : value.next?.metadata[field]
			if (theirs === undefined || theirs === edition.metadata[field]) continue
			problems.push(
				problem('shared-contradiction', fileStart, {
					field,
					found: edition.metadata[field],
					theirs,
					other: value.manuscript.key,
				}),
			)
			break
		}
	return problems
}
