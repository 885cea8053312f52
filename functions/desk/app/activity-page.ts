import { h } from 'hastscript'
import type { Deed } from '../../catalogue/activity.ts'
import { say, timeOf } from '../../page/words.ts'
import { deedWords } from './deed-words.ts'
import { framed } from './frame.ts'
import { articleLink, base, type Setting } from './setting.ts'

/** A page of the activity log: what became of which article, the newest first; and where to go on. */
export function activityPage(deeds: readonly Deed[], older: string | undefined, setting: Setting): string {
	const { words, language, newsroom } = setting
	const zone = newsroom?.site.timeZone ?? 'UTC'
	const lines = deeds.map((deed) =>
		h('li', [
			timeOf(language, deed.at, zone),
			h('a', { href: articleLink(deed.story, deed.language), dir: 'ltr' }, `${deed.story} (${deed.language})`),
			h('span', { className: ['state', deed.verdict ?? deed.did] }, deedWords(deed, setting)),
			...(deed.by === null ? [] : [h('span', say(language, words.article.by, { who: deed.by }))]),
		]),
	)
	return framed(setting, { title: words.activity }, [
		lines.length === 0 ? h('p', words.deeds.none) : h('ul', { className: ['versions'] }, lines),
		...(older === undefined ? [] : [h('p', [h('a', { href: `${base}/activity?${older}` }, words.matrix.older)])]),
	])
}
