import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { inLanguage } from '../../newsroom/newsroom.ts'
import type { Localized } from '../../newsroom/site.ts'
import { base, type Setting } from '../app/setting.ts'
import type { Wish } from '../standing/read-standings.ts'

/** The form above the matrix; it works without script, and its address can be kept. */
export function filterForm(wish: Wish, { words, newsroom, language }: Setting): ElementContent {
	const { languages = [], sections = {} } = newsroom?.site ?? {}
	const named = (names: Localized, fallback: string) =>
		(newsroom && inLanguage(newsroom, names, language))?.text ?? fallback
	const select = (name: string, label: string, chosen: string | undefined, options: readonly [string, string][]) =>
		h('label', [
			label,
			h('select', { name }, [
				h('option', { value: '' }, words.matrix.all),
				...options.map(([value, text]) => h('option', { value, dir: 'auto', selected: value === chosen }, text)),
			]),
		])
	const authors = Object.entries(newsroom?.authors ?? {}).map(([id, { name }]): [string, string] => [
		id,
		named(name, id),
	])
	return h('form', { className: ['choice'], action: `${base}/`, role: 'search' }, [
		h('label', [
			h('input', { type: 'checkbox', name: 'needs', value: 'me', checked: wish.needsMe === true }),
			' ',
			words.matrix.needsMe,
		]),
		select(
			'language',
			words.language,
			wish.language,
			languages.map((tag) => [tag, languageOf(tag)?.autonym ?? tag]),
		),
		select(
			'section',
			words.matrix.section,
			wish.section,
			Object.entries(sections).map(([id, names]) => [id, named(names, id)]),
		),
		...(authors.length === 0 ? [] : [select('author', words.matrix.author, wish.author, authors)]),
		h('label', [
			words.matrix.words,
			h('input', { name: 'words', type: 'search', value: wish.words ?? '', dir: 'auto' }),
		]),
		h('button', words.matrix.show),
	])
}

/** Longest words that are looked for. */
const mostLetters = 200

/** What a form, or a kept address, asks for; a field that says nothing sensible asks for nothing. */
export function readWish(query: Readonly<Record<string, string>>, languages: readonly string[]): Wish {
	const { needs, language = '', section = '', author = '', words = '' } = query
	return {
		...(needs === 'me' && { needsMe: true }),
		...(languages.includes(language) && { language }),
		...(section !== '' && { section }),
		...(author !== '' && { author }),
		...(words.trim() !== '' && { words: words.slice(0, mostLetters) }),
	}
}
