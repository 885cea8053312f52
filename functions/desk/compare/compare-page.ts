import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { formatMessage } from '../../language/message.ts'
import { framed } from '../app/frame.ts'
import { articleLink, type Setting } from '../app/setting.ts'
import { type Pair, paragraphsOf, type Stretch } from './paragraphs.ts'

interface Article {
	readonly story: string
	readonly language: string
}

/** What one version of an article's file changed, paragraph by paragraph: before on the one side, after on the other. */
export function changesPage(article: Article, file: string, pairs: readonly Pair[], setting: Setting): string {
	const { words, language } = setting
	const changed = pairs.filter(({ isSame }) => !isSame).length
	const said = changed === 0 ? words.compare.same : formatMessage(language, words.compare.changed, { count: changed })
	return framed(setting, { title: words.article.compareBefore, isWide: true }, [
		...back(article, file, setting),
		h('p', { className: ['verdict'] }, said),
		changesTable(pairs, [words.compare.before, words.compare.after], article.language),
	])
}

/** Two texts side by side under their names, with what differs marked in each. */
export function changesTable(pairs: readonly Pair[], names: readonly [string, string], lang: string): ElementContent {
	const own = { lang, dir: 'auto' }
	return twoColumns(
		names,
		pairs.map(({ before, after }) => [sideOf(before, own), sideOf(after, own)]),
	)
}

/** An article beside the same story in another language, paragraph beside paragraph. */
export function besidePage(
	article: Article,
	file: string,
	texts: readonly [string, string],
	other: string,
	setting: Setting,
): string {
	const [own, theirs] = texts.map(paragraphsOf)
	const rows = Array.from(
		{ length: Math.max(own?.length ?? 0, theirs?.length ?? 0) },
		(_, at): [ElementContent, ElementContent] => [
			h('div', { lang: article.language, dir: 'auto' }, own?.[at] ?? ''),
			h('div', { lang: other, dir: 'auto' }, theirs?.[at] ?? ''),
		],
	)
	const name = (tag: string) => languageOf(tag)?.autonym ?? tag
	const title = formatMessage(setting.language, setting.words.article.compareWith, { language: name(other) })
	return framed(setting, { title, isWide: true }, [
		...back(article, file, setting),
		twoColumns([name(article.language), name(other)], rows),
	])
}

function back({ story, language }: Article, file: string, { words }: Setting): ElementContent[] {
	const link = h('a', { href: articleLink(story, language) }, words.article.manuscript)
	return [h('p', [link, ' · ', h('code', { dir: 'ltr' }, file)])]
}

function twoColumns(
	[one, other]: readonly [string, string],
	rows: readonly (readonly [ElementContent, ElementContent])[],
): ElementContent {
	const head = [one, other].map((name) => h('div', { className: ['head'], dir: 'auto' }, name))
	return h('div', { className: ['compare'] }, [...head, ...rows.flat()])
}

/** One side of a comparison, with what differs marked. */
export function sideOf(stretches: readonly Stretch[] | undefined, own: { lang: string; dir: string }): ElementContent {
	const names = { gone: 'del', new: 'ins' } as const
	const parts = (stretches ?? []).map(
		({ text, is }): ElementContent => (is === 'same' ? { type: 'text', value: text } : h(names[is], text)),
	)
	return h('div', own, parts)
}
