import type { Edition } from '../catalogue/rows.ts'
import { same } from '../catalogue/same.ts'
import type { Story } from '../catalogue/story.ts'
import { civilTime, isoDay } from '../language/date.ts'
import type { Site } from '../newsroom/site.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { RuleId } from '../problem/rules.ts'
import { checkSource } from './check-source.ts'
import type { Reading } from './reading/read-manuscript.ts'

/** Fields that belong to the story: its languages should say the same of them. */
const common = ['date', 'section'] as const

/** Rules that are about an article beside its siblings: whether they are broken changes when a sibling does. */
const amongSiblings: ReadonlySet<RuleId> = new Set([
	'shared-contradiction',
	'source-missing',
	'source-gone',
	'source-circular',
	'originals-two',
] as const)

/** Warns where this article and its siblings do not go together; other files are named. */
export function checkSiblings(
	edition: Edition | null,
	story: Story,
	language: string,
	places: Reading['places'],
	{ timeZone, languages }: Pick<Site, 'timeZone' | 'languages'>,
): Problem[] {
	if (edition === null) return []
	const contradictions = common.flatMap((field) => {
		const other = siblings(story, language).find(
			({ next }) => next !== null && next.metadata[field] !== edition.metadata[field],
		)
		if (other?.next == null) return []
		const shown = (value: string) => (field === 'date' ? localTime(value, timeZone) : value)
		return [
			problem('shared-contradiction', places[field] ?? fileStart, {
				field,
				found: shown(edition.metadata[field]),
				theirs: shown(other.next.metadata[field]),
				other: other.manuscript.key,
			}),
		]
	})
	return [...contradictions, ...checkSource(edition, story, language, places, languages)]
}

/**
 * Files of the story whose warnings no longer say what is so: to be judged again. Two that are judged at the same moment
 * see each other only afterwards; whoever looks last finds the other's warning missing.
 */
export function staleSiblings(story: Story, site: Pick<Site, 'timeZone' | 'languages'>): string[] {
	return [...story.articles].flatMap(([language, { value }]) => {
		if (value.verdict !== 'accepted') return []
		const said = value.problems.filter(({ rule }) => amongSiblings.has(rule))
		const is = checkSiblings(value.next, story, language, {}, site)
		const words = (problems: readonly Problem[]) =>
			problems.map(({ rule, values }) => JSON.stringify([rule, values])).toSorted()
		return same(words(said), words(is)) ? [] : [value.manuscript.key]
	})
}

function siblings({ articles }: Story, language: string) {
	return [...articles].filter(([tag]) => tag !== language).map(([, { value }]) => value)
}

/** An instant as the newsroom's clock shows it, and as it would be written: a day where it is midnight. */
function localTime(instant: string, timeZone: string): string {
	const { hour, minute } = civilTime(new Date(instant), timeZone)
	const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
	return `${isoDay(new Date(instant), timeZone)}${time === '00:00' ? '' : ` ${time}`}`
}
