import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Deed } from '../../catalogue/activity.ts'
import { formatNumber } from '../../language/number.ts'
import { say, timeOf } from '../../page/words.ts'
import type { Setting } from '../app/setting.ts'
import type { Cell } from '../standing/standing.ts'

/**
 * When the newest version came, when it was checked and when it went live, each with what it took; and that its lists and
 * feed were seen to name it.
 */
export function stepsOf(
	deeds: readonly Deed[],
	{ versionId, at }: Cell,
	isListed: boolean,
	setting: Setting,
): ElementContent {
	const { words } = setting
	const own = deeds.filter((deed) => deed.versionId === versionId)
	const judged = own.filter(({ did }) => did === 'judged').at(-1)?.at
	const live = own.find(({ did }) => did === 'live')?.at
	const known: [string, string | undefined][] = [
		[words.article.received, at],
		[words.article.judged, judged],
		[words.article.live, live],
	]
	const steps = known.flatMap(([name, when]) => (when === undefined ? [] : [{ name, when }]))
	return h('section', { ariaLabel: words.article.steps }, [
		h('ol', { className: ['steps'] }, [
			...steps.map(({ name, when }, place) =>
				h('li', [name, ' ', ...sinceStep(when, steps[place - 1]?.when, setting)]),
			),
			...(isListed ? [h('li', words.article.fronts)] : []),
		]),
	])
}

function sinceStep(when: string, before: string | undefined, { language, words, newsroom }: Setting): ElementContent[] {
	if (before === undefined) return [timeOf(language, when, newsroom?.site.timeZone ?? 'UTC')]
	// Tenths: a save takes less than a second at home and some seconds on AWS.
	const seconds = Math.max(0, Math.round((Date.parse(when) - Date.parse(before)) / 100) / 10)
	return say(language, words.article.after, { seconds: formatNumber(language, seconds) })
}
