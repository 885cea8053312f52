import type { ArticleView } from './article-view.ts'

let opened: typeof import('./markdown.ts') | undefined

/**
 * Loads what writes markdown, a twelfth of RENDER's code, with the first article: functions start sooner, and a run that
 * renders nothing never needs it. Whoever renders articles calls it before.
 */
export async function openMarkdown(): Promise<void> {
	opened ??= await import('./markdown.ts')
}

/** An article in markdown; see `markdown.ts`. Throws where nobody has opened it. */
export function openedMarkdown(view: ArticleView): string {
	if (opened === undefined) throw new Error('Markdown is to be opened before articles are rendered')
	return opened.markdownOf(view)
}
