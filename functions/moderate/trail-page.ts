import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatNumber } from '../language/number.ts'
import { timeOf } from '../page/words.ts'
import { type ArticleName, articleName, readArticleName } from './article-name.ts'
import { framed } from './frame.ts'
import { linkTo, type Setting } from './setting.ts'
import type { ModerateTools } from './tools.ts'
import { readTrail, type TrailRow } from './trail.ts'

/** Decisions on one page. */
const pageSize = 100

/** What moderators did this month and the month before, the newest first; `before` is the moment of the oldest shown. */
export async function trailPage(
	before: string | undefined,
	setting: Setting,
	{ catalogue, now }: ModerateTools,
): Promise<string> {
	const until = before?.slice(0, 7)
	const months = monthsUntil(now()).filter((month) => until === undefined || month <= until)
	const read = months.map((month) => readTrail(month, catalogue, month === until ? before : undefined, pageSize))
	const rows = (await Promise.all(read)).flat().slice(0, pageSize)
	const last = rows.length === pageSize ? rows.at(-1)?.at : undefined
	const entries = await Promise.all(
		rows.map(async (row) => entry(row, await readArticleName(row.story, row.language, catalogue), setting)),
	)
	const { trail, more } = setting.words.desk
	return framed(setting, { title: trail, path: 'trail', query: { before } }, [
		...(entries.length === 0 ? [] : [h('ul', { className: ['trail'] }, entries)]),
		...(last === undefined ? [] : [h('p', [h('a', { href: linkTo(setting, 'trail', { before: last }) }, more)])]),
	])
}

/** This month and the one before (UTC), as the trail is kept. */
function monthsUntil(now: Date): string[] {
	const before = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))
	return [now, before].map((date) => date.toISOString().slice(0, 7))
}

const didWords = {
	approve: 'didApprove',
	reject: 'didReject',
	answer: 'didAnswer',
	withdraw: 'didWithdraw',
	close: 'didClose',
	open: 'didOpen',
} as const

/** When, who, what, about which comment of which article, why. */
function entry(row: TrailRow, article: ArticleName, setting: Setting): ElementContent {
	const { at, by, did, story, language, number, reason } = row
	const { newsroom, words } = setting
	const published = linkTo(setting, 'published', { story, language })
	return h('li', [
		timeOf(setting.language, at, newsroom.site.timeZone),
		' · ',
		h('bdi', by),
		' · ',
		did === 'erase' ? words.erased : words.desk[didWords[did]],
		' · ',
		articleName(article, published),
		...(number === null ? [] : [' · ', h('bdi', formatNumber(setting.language, number))]),
		...(reason === null ? [] : [' · ', words.reasons[reason]]),
	])
}
