import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { say } from '../../page/words.ts'
import { framed } from '../app/frame.ts'
import { deskScript } from '../app/page-script.ts'
import { base as deskBase, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { remark } from '../article-page/manuscript-margin.ts'
import type { LeadFields } from '../photo/lead-fields.ts'
import { photoPart } from '../photo/photo-part.ts'
import type { StoryPhoto } from '../photo/story-photos.ts'
import type { ReportLine } from '../report.ts'
import { reportWords } from '../words/opened-words.ts'
import type { Base } from './save-file.ts'

/** A file as it is being edited. */
export interface EditView {
	readonly key: string
	readonly text: string
	readonly base: Base
	/** Whether the text is another than the one that is kept. */
	readonly isChanged: boolean
	/** The article's language; nothing for files of no language. */
	readonly lang: string | undefined
	readonly problems: readonly ReportLine[]
	/** What is to be said before everything else: of a colleague's version, or why this may not be saved. */
	readonly said: readonly ElementContent[]
	readonly mayLayOver: boolean
	readonly source: { readonly language: string; readonly text: string } | undefined
	readonly photos: readonly StoryPhoto[]
	readonly lead: LeadFields | undefined
}

/** A file in a field, what is wrong with it, and the page that it would be. Works without script; with it, while typing. */
export function editPage(view: EditView, setting: Setting): string {
	const words = writingWordsOf(setting.language.tag).edit
	const { key, text, base, lang, said, source, isChanged, mayLayOver } = view
	const own = ownOf(lang)
	const isArticle = lang !== undefined
	// What stands in a photo's fields keeps nobody from checking, looking and saving.
	const action = (name: string) => ({ formAction: `${deskBase}/edit/${name}`, formNoValidate: true })
	return framed(
		setting,
		{
			title: { text: key, lang: 'en' },
			isWide: true,
			script: deskScript('edit.js'),
			allows: { 'connect-src': "'self'", 'frame-src': "'self'", 'img-src': `'self' data: ${setting.site}`.trim() },
		},
		[
			h('div', { id: 'said', role: 'status' }, [...said]),
			h(
				'form',
				{
					method: 'post',
					action: `${deskBase}/edit/save`,
					encType: 'multipart/form-data',
					className: ['write'],
					dataChanged: String(isChanged),
					dataLost: words.notSaved,
				},
				[
					h('input', { type: 'hidden', name: 'file', value: key }),
					h('input', { type: 'hidden', name: 'base', value: base }),
					h('input', { type: 'hidden', name: 'over', value: mayLayOver ? 'yes' : '' }),
					...(source === undefined ? [] : [h('input', { type: 'hidden', name: 'beside', value: source.language })]),
					h('div', { className: ['paired'] }, [
						h('div', [
							h('label', [
								words.text,
								h(
									'textarea',
									{ id: 'text', name: 'text', rows: 28, spellCheck: 'true', ...own, dir: own['dir'] ?? 'auto' },
									text,
								),
							]),
							h('p', { className: ['buttons'] }, [
								// The first button is what Enter presses: nothing is saved by accident.
								h('button', { name: 'check', value: 'yes', ...action('check') }, words.check),
								...(isArticle ? [h('button', { ...action('show'), formTarget: 'shown' }, words.show)] : []),
								h('button', { name: 'save', ...action('save') }, mayLayOver ? words.saveMine : words.save),
							]),
							found(view, setting),
							...(isArticle ? [photoPart(view, setting)] : []),
						]),
						h('div', [
							...(source === undefined ? [] : [beside(source, setting)]),
							...(isArticle ? [shown(words.shown)] : []),
						]),
					]),
				],
			),
		],
	)
}

function ownOf(lang: string | undefined): Properties {
	return lang === undefined ? { dir: 'ltr' } : { lang, dir: languageOf(lang)?.direction ?? 'auto' }
}

/** The page is another document, and what runs in it is nothing: it only looks as readers will see it. */
function shown(name: string): ElementContent {
	return h('iframe', { name: 'shown', title: name, sandbox: ['allow-same-origin'] })
}

function beside({ language, text }: NonNullable<EditView['source']>, setting: Setting): ElementContent {
	const { source } = writingWordsOf(setting.language.tag).edit
	const name = languageOf(language)?.autonym ?? language
	return h('details', { open: true }, [
		h('summary', say(setting.language, source, { language: name })),
		h('div', { className: ['source'], tabIndex: 0, role: 'region', ariaLabel: name, ...ownOf(language) }, text),
	])
}

function found({ problems }: EditView, setting: Setting): ElementContent {
	const words = writingWordsOf(setting.language.tag).edit
	const { place } = reportWords(setting.language.tag)
	const items = problems.map((problem) => {
		const { line, column, severity } = problem
		const where = say(setting.language, place, { line, column })
		return h('li', { className: [severity] }, [
			h('p', { className: ['place'] }, [h('a', { href: '#text', dataLine: line }, where)]),
			remark(problem, setting),
		])
	})
	return h('section', { id: 'found', ariaLabel: words.found, ariaLive: 'polite' }, [
		...(problems.length === 0 ? [h('p', words.good)] : [h('ol', { className: ['problems'] }, items)]),
	])
}
