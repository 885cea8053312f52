import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { say, timeOf } from '../../page/words.ts'
import { framed } from '../app/frame.ts'
import { deskScript } from '../app/page-script.ts'
import { base, type Setting } from '../app/setting.ts'
import { pageSize, type StandingsPage, type Wish } from '../standing/read-standings.ts'
import type { Standing } from '../standing/standing.ts'
import { cellOf } from './cell.ts'
import { filterForm } from './filter-form.ts'

/** Where every story stands in every language: stories × languages, the newest first. */
export function matrixPage(wish: Wish, { standings, next }: StandingsPage, now: string, setting: Setting): string {
	const { words, newsroom, language } = setting
	const languages = newsroom?.site.languages ?? []
	const columns = wish.language === undefined ? languages : [wish.language]
	const zone = newsroom?.site.timeZone ?? 'UTC'
	const last = standings.at(-1)
	const head = h('tr', [
		h('th', { scope: 'col' }, words.matrix.story),
		...columns.map((tag) => h('th', { scope: 'col' }, h('bdi', tag))),
	])
	const rows = standings.map((standing) =>
		h('tr', [storyCell(standing, zone, setting), ...columns.map((tag) => cellOf(standing, tag, now, setting))]),
	)
	const table = h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: words.stories }, [
		h('table', { className: ['matrix'] }, [h('thead', [head]), h('tbody', rows)]),
	])
	const frame = { title: words.stories, isWide: true, allows: { 'connect-src': "'self'" } }
	return framed(setting, { ...frame, script: deskScript('refresh.js') }, [
		filterForm(wish, setting),
		...(standings.length === 0 ? [h('p', words.matrix.empty)] : [table]),
		...(next === undefined
			? []
			: [
					...(last === undefined || standings.length < pageSize
						? [h('p', say(language, words.matrix.searched, { date: dateIn(next, zone, setting) }))]
						: []),
					h('p', [h('a', { href: linkTo(wish, next) }, words.matrix.older)]),
				]),
	])
}

/** The headline in the editor’s language, in the site’s source, or in any; and when the story's newest file came. */
function storyCell({ story, at, cells }: Standing, zone: string, { language, words, newsroom }: Setting) {
	const order = [newsroom?.site.sourceLanguage ?? '', language.tag]
	const [tag, cell] = Object.entries(cells)
		.toSorted(([one], [other]) => order.indexOf(other) - order.indexOf(one))
		.find(([, { title }]) => title !== null) ?? ['', undefined]
	return h('th', { scope: 'row' }, [
		h('strong', tag === '' ? {} : { lang: tag, dir: 'auto' }, cell?.title ?? story),
		h('small', [h('code', { dir: 'ltr' }, story)]),
		h('small', say(language, words.matrix.touched, { date: timeOf(language, at, zone) })),
	])
}

function dateIn(sort: string, zone: string, { language }: Setting): ElementContent {
	return timeOf(language, sort.split('#')[0] ?? '', zone)
}

/** The address of the matrix with a wish, from a place on. */
function linkTo({ needsMe, ...rest }: Wish, after: string): string {
	const query = new URLSearchParams({ ...rest, ...(needsMe === true && { needs: 'me' }), after })
	return `${base}/?${query}`
}
