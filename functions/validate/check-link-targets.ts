import type { ObjectStore } from '../ports/object-store.ts'
import { type Problem, problem } from '../problem/problem.ts'
import type { Reading } from './reading/read-manuscript.ts'

/** Links to other articles lead to a file that is there. At most so many are looked up; a list of links is no article. */
const mostLinks = 50

/** Warnings for links to articles whose file is not in the bucket. */
export async function checkLinkTargets({ links }: Reading, manuscripts: ObjectStore): Promise<Problem[]> {
	const found = await Promise.all(
		links.slice(0, mostLinks).map(async ({ story, language, written, at }) => {
			const root = story.startsWith('pages/') ? story : `articles/${story}`
			const layouts = [`${root}/${language}.md`, `${root}/index.${language}.md`, `${root}.${language}.md`]
			for (const key of layouts) if ((await manuscripts.head(key)) !== undefined) return []
			return [problem('link-dead', at, { address: written })]
		}),
	)
	return found.flat()
}
