import type { Edition } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { civilTime, isoDay } from '../language/date.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { Reading } from './reading/read-manuscript.ts'

/** Fields that belong to the story: its languages should say the same of them. */
const common = ['date', 'section'] as const

/** Warns when this article says otherwise than its siblings do; both files are named. */
export function checkSiblings(
	edition: Edition | null,
	story: Story,
	language: string,
	places: Reading['places'],
	timeZone: string,
): Problem[] {
	if (edition === null) return []
	return common.flatMap((field) => {
		const other = siblings(story, language).find(({ next }) => next !== null && differ(next, edition, [field]))
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
}

/**
 * Files of the story to be judged again because this article now says something else than before: those that it
 * contradicts, or contradicted. Two that are judged at the same moment see each other only afterwards.
 */
export function siblingsToTell(
	before: Edition | null,
	edition: Edition | null,
	story: Story,
	language: string,
): string[] {
	if (before === edition || (before !== null && edition !== null && !differ(before, edition))) return []
	const concerned = siblings(story, language).filter(({ next }) =>
		[before, edition].some((mine) => mine !== null && next !== null && differ(mine, next)),
	)
	const own = concerned.length === 0 ? undefined : story.articles.get(language)?.value.manuscript.key
	return [...concerned.map(({ manuscript }) => manuscript.key), ...(own === undefined ? [] : [own])]
}

function siblings({ articles }: Story, language: string) {
	return [...articles].filter(([tag]) => tag !== language).map(([, { value }]) => value)
}

function differ(one: Edition, other: Edition, fields: readonly (typeof common)[number][] = common): boolean {
	return fields.some((field) => one.metadata[field] !== other.metadata[field])
}

/** An instant as the newsroom's clock shows it, and as it would be written: a day where it is midnight. */
function localTime(instant: string, timeZone: string): string {
	const { hour, minute } = civilTime(new Date(instant), timeZone)
	const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
	return `${isoDay(new Date(instant), timeZone)}${time === '00:00' ? '' : ` ${time}`}`
}
