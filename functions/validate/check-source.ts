import type { Edition } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { nextOf } from '../catalogue/target.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { Reading } from './reading/read-manuscript.ts'

/** Warns where a translation's source is not there, is taken down, or is a translation of it; and of a second original. */
export function checkSource(
	edition: Edition,
	{ story, articles }: Story,
	language: string,
	places: Reading['places'],
	languages: readonly string[],
): Problem[] {
	const { sourceLanguage: from, translation } = edition.metadata
	if (translation === 'original') {
		const other = [...articles].find(
			([tag, { value }]) => tag !== language && value.next?.metadata.translation === 'original',
		)
		return other === undefined
			? []
			: [
					problem('originals-two', places['translation'] ?? fileStart, {
						other: other[1].value.manuscript.key,
						lang: other[0],
					}),
				]
	}
	if (from === null) return []
	const at = places['source'] ?? fileStart
	const circle = circleFrom(language, from, articles)
	if (circle !== undefined) return [problem('source-circular', at, { circle: circle.join(' → ') })]
	const source = articles.get(from)?.value
	// What was written elsewhere, in a language that the site does not publish in, is not to be found here.
	if (source === undefined && !languages.includes(from)) return []
	const isThere = source !== undefined && nextOf(source) !== null
	if (source === undefined || (!isThere && (source.fileless || source.verdict === 'deleted')))
		return [problem('source-missing', at, { lang: from, file: `articles/${story}/${from}.md` })]
	return !isThere && source.verdict === 'withdrawn'
		? [problem('source-gone', at, { other: source.manuscript.key })]
		: []
}

/** The way from a language over the sources of its sources back to itself; nothing when it ends elsewhere. */
function circleFrom(language: string, from: string, articles: Story['articles']): string[] | undefined {
	const way = [language]
	for (
		let tag: string | null = from;
		tag !== null;
		tag = articles.get(tag)?.value.next?.metadata.sourceLanguage ?? null
	) {
		if (tag === language) return [...way, tag]
		if (way.includes(tag)) return undefined
		way.push(tag)
	}
	return undefined
}
