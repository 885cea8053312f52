import { h } from 'hastscript'
import { placeOf } from '../../article/place.ts'
import type { Report } from '../report.ts'
import { framed } from './frame.ts'
import { articleLink, base, type Setting } from './setting.ts'

/** Every file of the manuscripts with what became of it: settings, photos and what stands for nothing as well. */
export function filesPage(reports: readonly Report[], next: string | undefined, setting: Setting): string {
	const { words } = setting
	const needs = ({ state }: Report) => (['rejected', 'ignored', 'waiting'].includes(state) ? 0 : 1)
	const rows = reports
		.toSorted((a, b) => needs(a) - needs(b))
		.map((report) =>
			h('tr', [
				h('td', [h('a', { href: linkOf(report), dir: 'ltr' }, report.file)]),
				h('td', [h('span', { className: ['state', report.state] }, stateIn(report, setting))]),
				h('td', report.verdict),
			]),
		)
	return framed(setting, { title: words.files, isWide: true }, [
		h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: words.files }, [
			h('table', [h('tbody', rows)]),
		]),
		...(next === undefined
			? []
			: [h('p', [h('a', { href: `${base}/files?${new URLSearchParams({ after: next })}` }, words.more)])]),
	])
}

function stateIn({ state }: Report, { words }: Setting): string {
	return state === 'ignored' ? words.ignored : words.matrix.states[state]
}

/** An article has a page of its own; of any other file there is its report. */
function linkOf({ file, story, articleLanguage, state }: Report): string {
	if (story !== null && articleLanguage !== null && state !== 'ignored' && placeOf(file).kind === 'manuscript')
		return articleLink(story, articleLanguage)
	return `${base}/reports/${file.split('/').map(encodeURIComponent).join('/')}.html`
}
