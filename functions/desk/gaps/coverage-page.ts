import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { formatMessage } from '../../language/message.ts'
import { inLanguage } from '../../newsroom/newsroom.ts'
import { framed } from '../app/frame.ts'
import { articleLink, base, changedLink, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import type { Coverage, Gap, Total } from './read-coverage.ts'

/** Which stories lack which languages and which are behind: counted by section and language, then story by story. */
export function coveragePage(coverage: Coverage, after: string | undefined, setting: Setting): string {
	const { coverage: words } = writingWordsOf(setting.language.tag)
	const { stories, gaps, next } = coverage
	const isOpen = ({ missing, behind, urgent }: Total) => missing + behind + urgent > 0
	const isNamelessOpen = coverage.totals.some((total) => total.section === null && isOpen(total))
	// Pages that stand in no section are a row only where they lack something.
	const totals = coverage.totals.filter(({ section }) => section !== null || isNamelessOpen)
	const query = after === undefined ? '' : `?${new URLSearchParams({ after })}`
	const file = (form: 'csv' | 'json') =>
		h('li', [
			h('a', { href: `${base}/coverage/${form}${query}`, download: true }, `${words.download} (${form.toUpperCase()})`),
		])
	return framed(setting, { title: words.title, isWide: true }, [
		h('p', formatMessage(setting.language, words.counted, { count: stories })),
		h('ul', { className: ['links'] }, [file('csv'), file('json')]),
		...(totals.length === 0 ? [] : [totalsTable(totals, setting)]),
		gaps.length === 0 ? h('p', words.complete) : gapsTable(gaps, setting),
		...(next === undefined
			? []
			: [
					h('p', [
						h('a', { href: `${base}/coverage?${new URLSearchParams({ after: next })}` }, setting.words.matrix.older),
					]),
				]),
	])
}

function totalsTable(totals: readonly Total[], setting: Setting): ElementContent {
	const { coverage: words } = writingWordsOf(setting.language.tag)
	const languages = setting.newsroom?.site.languages ?? []
	const said = (message: string, count: number) => (count === 0 ? [] : [h('small', `${message}: ${count}`)])
	const rows = [...Map.groupBy(totals, ({ section }) => section)].map(([section, own]) =>
		h('tr', [
			h('th', { scope: 'row' }, sectionName(section, setting)),
			...own.map(({ missing, behind, urgent }) =>
				h('td', [
					...said(words.missing, missing),
					...said(words.behind, behind),
					...(urgent === 0
						? []
						: [
								h('small', [
									h(
										'span',
										{ className: ['state', 'rejected'] },
										formatMessage(setting.language, words.urgent, { count: urgent }),
									),
								]),
							]),
				]),
			),
		]),
	)
	const head = h('tr', [
		h('th', { scope: 'col' }, setting.words.matrix.section),
		...languages.map((tag) => h('th', { scope: 'col' }, h('bdi', tag))),
	])
	return scrolled(words.title, h('table', { className: ['matrix'] }, [h('thead', [head]), h('tbody', rows)]))
}

function gapsTable(gaps: readonly Gap[], setting: Setting): ElementContent {
	const { coverage: words } = writingWordsOf(setting.language.tag)
	const rows = gaps.map(({ story, title, titleLanguage, section, missing, behind }) =>
		h('tr', [
			h('th', { scope: 'row' }, [
				h('a', { href: articleLink(story, titleLanguage), lang: titleLanguage, dir: 'auto' }, title),
				h('small', [h('code', { dir: 'ltr' }, story)]),
			]),
			h('td', sectionName(section, setting)),
			h('td', listed(missing.map((tag) => languageName(tag)))),
			h(
				'td',
				listed(
					behind.map(({ language, paragraphs, isUrgent }) =>
						h('a', { href: changedLink(story, language), ...(isUrgent && { className: ['state', 'rejected'] }) }, [
							languageName(language),
							...(paragraphs > 0 ? [` ${paragraphs}`] : []),
							...(isUrgent ? [` · ${setting.words.matrix.urgent}`] : []),
						]),
					),
				),
			),
		]),
	)
	const names = [setting.words.matrix.story, setting.words.matrix.section, words.missing, words.behind]
	const head = h(
		'tr',
		names.map((name) => h('th', { scope: 'col' }, name)),
	)
	return scrolled(setting.words.stories, h('table', { className: ['matrix'] }, [h('thead', [head]), h('tbody', rows)]))
}

function scrolled(name: string, table: ElementContent): ElementContent {
	return h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: name }, [table])
}

function languageName(tag: string): ElementContent {
	const { autonym = tag, direction = 'auto' } = languageOf(tag) ?? {}
	return h('bdi', { lang: tag, dir: direction }, autonym)
}

function listed(names: readonly ElementContent[]): ElementContent[] {
	return names.length === 0
		? []
		: [
				h(
					'ul',
					{ className: ['steps'] },
					names.map((name) => h('li', [name])),
				),
			]
}

function sectionName(section: string | null, { newsroom, language }: Setting): string {
	if (section === null) return writingWordsOf(language.tag).coverage.noSection
	const names = newsroom?.site.sections[section]
	return (newsroom && names && inLanguage(newsroom, names, language)?.text) ?? section
}
