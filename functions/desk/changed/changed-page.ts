import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { formatMessage } from '../../language/message.ts'
import { framed } from '../app/frame.ts'
import { deskScript } from '../app/page-script.ts'
import { may } from '../app/roles.ts'
import { articleLink, base, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { sideOf } from '../compare/compare-page.ts'
import { compareBlocks } from '../compare/paragraphs.ts'
import { xliffPart } from '../xliff/xliff-part.ts'
import type { Place } from './plan.ts'
import type { Changes } from './read-changes.ts'

/** What the page says besides, and what stands in its fields instead of the translation's own words, by their names. */
export interface Said {
	readonly said: readonly ElementContent[]
	readonly filled?: Readonly<Record<string, string>>
}

/** Letters in a line of a field: so high is the field of a paragraph. */
const lineLetters = 48

/** What a source has changed since a translation came: as it was, as it is, and the translation in a field. */
export function changedPage(changes: Changes, { said, filled = {} }: Said, setting: Setting): string {
	const { changed: words, edit, translate } = writingWordsOf(setting.language.tag)
	const { story, language, from, was, now, own, plan } = changes
	const name = (tag: string) => languageOf(tag)?.autonym ?? tag
	const title = formatMessage(setting.language, translate.title, { from: name(from), to: name(language) })
	const places = [...plan.places.entries()].filter(([, { isChanged }]) => isChanged)
	const mayWrite = setting.editor !== undefined && may(setting.editor, 'write')
	const hidden = Object.entries({
		story,
		language,
		was: was?.versionId ?? '',
		now: now.versionId,
		own: own?.versionId,
	})
	const note = (isSaid: boolean, text: string) => (isSaid ? [h('p', text)] : [])
	const frame = { title, isWide: true, script: deskScript('edit.js'), allows: { 'connect-src': "'self'" } }
	return framed(setting, frame, [
		h('p', [h('a', { href: articleLink(story, language) }, h('code', { dir: 'ltr' }, changes.key))]),
		h('div', { id: 'said', role: 'status' }, [...said]),
		...(changes.isUrgent ? [h('p', { role: 'alert' }, words.urgent)] : []),
		...(own === undefined ? [] : [h('p', { className: ['verdict'] }, verdict(changes, places.length, setting))]),
		...note(own !== undefined && was === undefined, words.notKept),
		...note(!plan.isSure && places.length > 0, words.unsure),
		...(own === undefined || places.length === 0
			? []
			: [
					h(
						'form',
						{
							...{ method: 'post', action: `${base}/translate/changed`, encType: 'multipart/form-data' },
							...{ className: ['translate'], dataLost: edit.notSaved },
						},
						[
							...hidden.map(([field, value]) => h('input', { type: 'hidden', name: field, value: value ?? '' })),
							h('p', words.hint),
							h('div', { className: ['compare', 'three'] }, [
								...[words.was, words.is, name(language)].map((head) =>
									h('div', { className: ['head'], dir: 'auto' }, head),
								),
								...places.flatMap(([number, place]) => row(number, place, changes, filled, mayWrite, setting)),
							]),
							...(mayWrite ? [h('p', { className: ['buttons'] }, [h('button', translate.assemble)])] : []),
						],
					),
				]),
		...(mayWrite && own !== undefined ? [upToDate(hidden, setting)] : []),
		xliffPart(changes, mayWrite, setting),
	])
}

function verdict({ behind }: Changes, count: number, { language, words }: Setting): string {
	const { changed } = writingWordsOf(language.tag)
	if (behind > 0) return formatMessage(language, words.matrix.behind, { count: behind })
	return count === 0 ? changed.none : formatMessage(language, words.compare.changed, { count })
}

function row(
	number: number,
	{ field, before, now, own }: Place,
	{ from, language }: Changes,
	filled: Said['filled'],
	mayWrite: boolean,
	setting: Setting,
): ElementContent[] {
	const { translate, photo, changed } = writingWordsOf(setting.language.tag)
	const fields: Readonly<Record<string, string>> = {
		...{ title: translate.headline, description: translate.description, 'lead.alt': photo.alt },
		...{ 'lead.caption': photo.caption, 'lead.credit': photo.credit },
	}
	const paragraph = formatMessage(setting.language, translate.paragraph, { number: number + 1 })
	const label = field === undefined ? paragraph : (fields[field] ?? field)
	const [theirs, mine] = [ownOf(from), ownOf(language)]
	const pair = compareBlocks(before, now)
	const name = fieldName(number)
	const text = filled?.[name] ?? own ?? ''
	const rows = Math.min(14, Math.max(2, Math.ceil(Math.max(text.length, now?.length ?? 0) / lineLetters) + 1))
	const area = h('textarea', { name, ariaLabel: label, rows, spellCheck: 'true', ...mine }, text)
	return [
		before === undefined ? h('div', h('em', changed.isNew)) : sideOf(pair.before, theirs),
		now === undefined ? h('div', h('em', changed.isGone)) : sideOf(pair.after, theirs),
		mayWrite ? h('div', [area]) : h('div', mine, text),
	]
}

/** What a place's field is called in the form. */
export const fieldName = (number: number) => `block-${number}`

function upToDate(hidden: readonly (readonly [string, string | undefined])[], { language }: Setting): ElementContent {
	const { changed } = writingWordsOf(language.tag)
	return h('form', { method: 'post', action: `${base}/translate/follow`, className: ['inline'] }, [
		...hidden.map(([name, value]) => h('input', { type: 'hidden', name, value: value ?? '' })),
		h('button', changed.upToDate),
		h('span', changed.upToDateHint),
	])
}

function ownOf(tag: string): Properties & { lang: string; dir: string } {
	return { lang: tag, dir: languageOf(tag)?.direction ?? 'auto' }
}
