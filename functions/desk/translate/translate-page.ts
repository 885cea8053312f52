import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { formatMessage } from '../../language/message.ts'
import { framed } from '../app/frame.ts'
import { deskScript } from '../app/page-script.ts'
import { base, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import type { Source } from './assemble.ts'

interface Wanted {
	readonly story: string
	readonly from: string
	readonly language: string
	readonly version: string
}

/** Letters in a line of a field: so high is the field of a paragraph. */
const lineLetters = 48

/** A story's words and paragraphs in one language, each beside a field for the other. */
export function translatePage({ story, from, language, version }: Wanted, source: Source, setting: Setting): string {
	const { translate: words, photo, edit } = writingWordsOf(setting.language.tag)
	const names = { title: words.headline, description: words.description, ...leadNames(photo) }
	const name = (tag: string) => languageOf(tag)?.autonym ?? tag
	const [theirs, own] = [ownOf(from), ownOf(language)]
	const hidden = (field: string, value: string) => h('input', { type: 'hidden', name: field, value })
	const row = (label: string, text: string, field: string, isProse = true): ElementContent[] => [
		h('div', theirs, text),
		h('div', [
			isProse
				? h('textarea', { name: field, ariaLabel: label, rows: rowsOf(text), spellCheck: 'true', ...own })
				: h('div', { dir: 'ltr' }, text),
		]),
	]
	const paragraph = (number: number) => formatMessage(setting.language, words.paragraph, { number })
	const title = formatMessage(setting.language, words.title, { from: name(from), to: name(language) })
	const frame = { title, isWide: true, script: deskScript('edit.js'), allows: { 'connect-src': "'self'" } }
	const form = { method: 'post', action: `${base}/translate`, encType: 'multipart/form-data', className: ['translate'] }
	return framed(setting, frame, [
		h('p', words.hint),
		h('div', { id: 'said', role: 'status' }),
		h('form', { ...form, dataLost: edit.notSaved }, [
			hidden('story', story),
			hidden('from', from),
			hidden('language', language),
			hidden('version', version),
			h('div', { className: ['compare'] }, [
				h('div', { className: ['head'], ...theirs }, name(from)),
				h('div', { className: ['head'], ...own }, name(language)),
				...Object.entries(source.fields).flatMap(([field, text]) =>
					row(names[field as keyof typeof names] ?? field, text, field),
				),
				...source.blocks.flatMap(({ text, isProse }, at) => row(paragraph(at + 1), text, `block-${at}`, isProse)),
			]),
			h('p', { className: ['buttons'] }, [h('button', words.assemble)]),
		]),
	])
}

function leadNames({ alt, caption, credit }: { alt: string; caption: string; credit: string }) {
	return { 'lead.alt': alt, 'lead.caption': caption, 'lead.credit': credit }
}

function ownOf(tag: string): Properties {
	return { lang: tag, dir: languageOf(tag)?.direction ?? 'auto' }
}

function rowsOf(text: string): number {
	return Math.min(14, Math.max(2, Math.ceil(text.length / lineLetters) + 1))
}
