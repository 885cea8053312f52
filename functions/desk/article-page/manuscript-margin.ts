import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Setting } from '../app/setting.ts'
import type { ReportLine } from '../report.ts'
import { withCode } from '../report-html.ts'
import { reportWords } from '../words/opened-words.ts'

/** Lines that are shown: longer manuscripts end there, and what is wrong further down still stands below. */
const mostLines = 5_000

/** A manuscript line by line, each problem under the line it is about, with what to write instead. `ids` name its lines. */
export function manuscriptMargin(
	text: string,
	problems: readonly ReportLine[],
	own: Properties,
	setting: Setting,
	ids = 'line',
): ElementContent {
	const lines = text.split(/\r\n|\r|\n/).slice(0, mostLines)
	const byLine = Map.groupBy(problems, ({ line }) => Math.min(Math.max(line, 1), lines.length))
	const items = lines.map((line, at) => {
		const found = byLine.get(at + 1) ?? []
		const isBad = found.some(({ severity }) => severity === 'error')
		const mark = isBad ? { className: ['bad'] } : found.length > 0 ? { className: ['doubt'] } : {}
		return h('li', { id: `${ids}-${at + 1}`, ...mark }, [
			h('a', { className: ['n'], href: `#${ids}-${at + 1}`, dir: 'ltr' }, String(at + 1)),
			h('span', { ...own, dir: 'auto' }, line),
			...found.map((problem) => remark(problem, setting)),
		])
	})
	return h('ol', { className: ['paper'] }, items)
}

/** One problem with what to write instead, in the desk’s language. */
export function remark({ severity, message, mend, rule }: ReportLine, { language, words }: Setting): ElementContent {
	const { writeInstead } = reportWords(language.tag)
	const fix = /`([^`]+)`/.exec(mend)?.[1]
	return h('div', { role: 'note', className: ['remark', severity], lang: language.tag, dir: language.direction }, [
		h('p', [...withCode(message), ' ', h('code', { dir: 'ltr' }, rule)]),
		h('p', { className: ['mend'] }, [
			...(severity === 'note' ? [] : [h('span', writeInstead), ' ']),
			h('bdi', withCode(mend)),
			...(fix === undefined
				? []
				: [' ', h('button', { type: 'button', dataCopy: fix, hidden: true }, words.article.copy)]),
		]),
	])
}
