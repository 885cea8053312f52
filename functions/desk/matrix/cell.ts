import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatDateTime } from '../../language/date.ts'
import { formatMessage } from '../../language/message.ts'
import { may } from '../app/roles.ts'
import { articleLink, base, changedLink, type Setting } from '../app/setting.ts'
import type { Cell, Standing } from '../standing/standing.ts'

/** One story in one language: its state in words, leading to all that is known of it; and its page, when it has one. */
export function cellOf(standing: Standing, tag: string, now: string, setting: Setting): ElementContent {
	const { story, cells } = standing
	const { words, language, newsroom } = setting
	const cell = cells[tag]
	if (cell === undefined) return missing(standing, tag, setting)
	const { state, address, due } = cell
	const zone = newsroom?.site.timeZone ?? 'UTC'
	return h('td', [
		h('a', { href: articleLink(story, tag), className: ['state', state] }, words.matrix.states[state]),
		...(due === null
			? []
			: [
					h('small', [
						h('time', { dateTime: due }, formatDateTime(language, new Date(due), zone)),
						h('br'),
						`${formatDateTime(language, new Date(due), 'UTC')} UTC`,
						h('br'),
						countdown(due, now, setting),
					]),
				]),
		...behindNote(cell, story, tag, setting),
		...notesOf(cell, setting).map((note) => h('small', note)),
		...(address === null
			? []
			: [
					h('small', [
						h('a', { href: setting.site + address, lang: tag, hrefLang: tag, ariaLabel: `${words.site}: ${tag}` }, '↗'),
					]),
				]),
	])
}

/** A language that a story has not: whoever writes may begin there, from the newsroom's own language if it can be. */
function missing({ story, cells }: Standing, tag: string, { words, newsroom, editor }: Setting): ElementContent {
	const said = words.matrix.states.missing
	const there = Object.keys(cells)
	const from = there.find((one) => one === newsroom?.site.sourceLanguage) ?? there[0]
	if (from === undefined || editor === undefined || !may(editor, 'write'))
		return h('td', [h('span', { className: ['missing'] }, said)])
	const href = `${base}/translate?${new URLSearchParams({ story, from, language: tag })}`
	return h('td', [h('a', { className: ['missing'], href }, said)])
}

/** How far it is behind its source, leading to what is to be followed; first what cannot wait. */
function behindNote(
	{ behind = 0, urgent }: Cell,
	story: string,
	tag: string,
	{ words, language }: Setting,
): ElementContent[] {
	if (behind === 0 && urgent !== true) return []
	const count = formatMessage(language, words.matrix.behind, { count: behind })
	const said = [...(urgent === true ? [words.matrix.urgent] : []), ...(behind > 0 ? [count] : [])]
	const mark = urgent === true ? { className: ['state', 'rejected'] } : {}
	return [h('small', [h('a', { href: changedLink(story, tag), ...mark }, said.join(' · '))])]
}

function notesOf(
	{ state, errors, warnings, olderIsLive, made, waitsFor }: Cell,
	{ words, language }: Setting,
): string[] {
	const count = (message: string, count: number) => (count === 0 ? [] : [formatMessage(language, message, { count })])
	return [
		...(state === 'rejected' ? count(words.matrix.errors, errors) : []),
		...count(words.matrix.warnings, warnings),
		...waitsFor,
		...(olderIsLive ? [words.matrix.olderIsLive] : []),
		...(made === 'machine' ? [words.matrix.machine] : []),
		...(made === 'transliterated' ? [words.matrix.transliterated] : []),
	]
}

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** How long it is until a moment: in days, hours or minutes, whichever says enough. */
function countdown(due: string, now: string, { words, language }: Setting): string {
	const left = Math.max(0, Date.parse(due) - Date.parse(now))
	const [unit, message] =
		left >= 2 * day
			? [day, words.matrix.inDays]
			: left >= 2 * hour
				? [hour, words.matrix.inHours]
				: [minute, words.matrix.inMinutes]
	return formatMessage(language, message, { count: Math.round(left / unit) })
}
