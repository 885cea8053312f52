import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Deed } from '../../catalogue/activity.ts'
import { languageOf } from '../../language/languages.ts'
import { formatMessage } from '../../language/message.ts'
import { framed } from '../app/frame.ts'
import { may } from '../app/roles.ts'
import { base, changedLink, type Setting } from '../app/setting.ts'
import type { Report } from '../report.ts'
import type { Cell } from '../standing/standing.ts'
import { reportWords } from '../words/opened-words.ts'
import { copyScript } from './copy-script.ts'
import { manuscriptMargin } from './manuscript-margin.ts'
import { previewPart } from './preview-part.ts'
import { stepsOf } from './steps.ts'
import { versionsPart } from './versions-part.ts'

/** All that the desk knows of one article. */
export interface ArticleView {
	readonly story: string
	readonly language: string
	readonly cell: Cell
	readonly report: Report
	/** The newest file as it was put; nothing once it is deleted. */
	readonly text: string | undefined
	readonly deeds: readonly Deed[]
	/** Whether readers see the newest version: nothing where there is no page to look at. */
	readonly isSeen: boolean | undefined
	/** Whether the home page and the feed of its language were seen to name it. */
	readonly isListed: boolean
	/** Languages of the story in which there is an article to lay beside it. */
	readonly siblings: readonly string[]
	readonly previews: readonly { readonly id: string; readonly until: string }[]
	/** A preview link that was made just now: it is shown once. */
	readonly preview: string | undefined
}

/** What became of an article's newest file: its state, its problems at their lines, its versions, a preview. */
export function articlePage(view: ArticleView, setting: Setting): string {
	const { words, language, editor } = setting
	const { report, cell, deeds, isSeen, isListed, text } = view
	const name = languageOf(view.language)?.autonym ?? view.language
	const own = { lang: view.language, dir: languageOf(view.language)?.direction ?? 'auto' }
	const read = reportWords(language.tag).readIt
	const title = { text: cell.title ?? view.story, lang: view.language }
	return framed(setting, { title, script: copyScript }, [
		h('p', [h('bdi', own, name), ' · ', h('code', { dir: 'ltr' }, report.file)]),
		...(editor !== undefined && may(editor, 'write') ? [writingLinks(view, setting)] : []),
		h('p', { className: ['verdict', report.state] }, report.verdict),
		...report.notes.map((note) => h('p', note)),
		...(isBehind(view)
			? [h('p', [h('a', { href: changedLink(view.story, view.language) }, words.write.changed)])]
			: []),
		...(cell.address === null
			? []
			: [h('p', [h('a', { href: setting.site + cell.address }, read), ' ', h('bdi', decodeURI(cell.address))])]),
		...(isSeen === undefined ? [] : [h('p', isSeen ? words.article.seenNow : words.article.notSeen)]),
		stepsOf(deeds, cell, isListed, setting),
		...(text === undefined ? problemsAlone(report, setting) : [manuscriptMargin(text, report.problems, own, setting)]),
		...(editor !== undefined && may(editor, 'preview') && cell.state !== 'withdrawn' && cell.title !== null
			? [previewPart(view, setting)]
			: []),
		versionsPart(view, setting),
	])
}

function isBehind({ cell: { behind = 0, urgent } }: ArticleView): boolean {
	return behind > 0 || urgent === true
}

/** Where its file is edited, and where it is translated into the languages that have none yet. */
function writingLinks({ story, language, report, siblings }: ArticleView, setting: Setting): ElementContent {
	const { words, newsroom } = setting
	const missing = (newsroom?.site.languages ?? []).filter((tag) => tag !== language && !siblings.includes(tag))
	const link = (path: string, name: string) => h('li', [h('a', { href: base + path }, name)])
	return h('ul', { className: ['links'] }, [
		link(`/edit?${new URLSearchParams({ file: report.file })}`, words.write.edit),
		...missing.map((tag) => {
			const into = formatMessage(setting.language, words.write.translate, { language: languageOf(tag)?.autonym ?? tag })
			return link(`/translate?${new URLSearchParams({ story, from: language, language: tag })}`, into)
		}),
	])
}

/** The problems of a file that cannot be shown. */
function problemsAlone({ problems }: Report, setting: Setting): ElementContent[] {
	return problems.length === 0 ? [] : [manuscriptMargin('', problems, {}, setting)]
}
