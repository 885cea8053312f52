import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Deed } from '../../catalogue/activity.ts'
import { languageOf } from '../../language/languages.ts'
import { say, timeOf } from '../../page/words.ts'
import { deedWords } from '../app/deed-words.ts'
import { base, type Setting } from '../app/setting.ts'
import type { ArticleView } from './article-page.ts'

/** The versions of an article's file, the newest first: when each came, from whom, what became of it, what it changed. */
export function versionsPart({ story, language, deeds, siblings }: ArticleView, setting: Setting): ElementContent {
	const { words } = setting
	const versions = [...Map.groupBy(deeds, ({ versionId }) => versionId).values()]
	const items = versions.map((own, at) => {
		// When its file came is said best by its verdict: it may have gone live much later.
		const first = own.find(({ did }) => did === 'judged') ?? own[0]
		const before = versions.slice(at + 1).find((older) => older.every(({ verdict }) => verdict !== 'deleted'))?.[0]
		return first === undefined ? [] : h('li', versionLine(own, first, before, { story, language }, setting))
	})
	const beside = siblings.map((tag) => {
		const name = languageOf(tag)?.autonym ?? tag
		const href = `${base}/compare?${new URLSearchParams({ story, language, with: tag })}`
		return h('li', [h('a', { href }, say(setting.language, words.article.compareWith, { language: name }))])
	})
	return h('section', { ariaLabel: words.article.versions }, [
		h('h2', words.article.versions),
		h('ul', { className: ['versions'] }, items.flat()),
		...(beside.length === 0 ? [] : [h('ul', { className: ['steps'] }, beside)]),
	])
}

function versionLine(
	own: readonly Deed[],
	{ receivedAt, versionId }: Deed,
	before: Deed | undefined,
	article: { readonly story: string; readonly language: string },
	setting: Setting,
): ElementContent[] {
	const { words, newsroom, language } = setting
	const who = own.find(({ by }) => by !== null)?.by
	const query = before && new URLSearchParams({ ...article, from: before.versionId, to: versionId })
	return [
		h('span', [timeOf(language, receivedAt, newsroom?.site.timeZone ?? 'UTC')]),
		...(who == null ? [] : [h('span', say(language, words.article.by, { who }))]),
		...own
			.toReversed()
			.map((deed) => h('span', { className: ['state', deed.verdict ?? deed.did] }, deedWords(deed, setting))),
		...(query === undefined ? [] : [h('a', { href: `${base}/compare?${query}` }, words.article.compareBefore)]),
	]
}
