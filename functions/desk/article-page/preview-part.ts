import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { say, timeOf } from '../../page/words.ts'
import { base, type Setting } from '../app/setting.ts'
import type { ArticleView } from './article-page.ts'

/** The links under which the article can be read before it is live: a new one is shown once, none is shown again. */
export function previewPart({ story, language, previews, preview }: ArticleView, setting: Setting): ElementContent {
	const { words, newsroom } = setting
	const zone = newsroom?.site.timeZone ?? 'UTC'
	const form = (action: string, name: string) =>
		h('form', { method: 'post', action: `${base}/${action}`, className: ['inline'] }, [
			h('input', { type: 'hidden', name: 'story', value: story }),
			h('input', { type: 'hidden', name: 'language', value: language }),
			h('button', name),
		])
	return h('section', { id: 'preview', ariaLabel: words.preview.title }, [
		h('h2', words.preview.title),
		h('p', words.preview.hint),
		...(preview === undefined
			? []
			: [
					h('p', { role: 'status' }, [
						h('a', { href: preview, dir: 'ltr' }, preview),
						' ',
						h('button', { type: 'button', dataCopy: preview, hidden: true }, words.article.copy),
					]),
				]),
		...previews.map(({ until }) =>
			h('p', say(setting.language, words.preview.until, { date: timeOf(setting.language, until, zone) })),
		),
		form('preview', words.preview.make),
		...(previews.length === 0 ? [] : [form('preview/revoke', words.preview.revoke)]),
	])
}
