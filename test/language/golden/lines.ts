import { formatDate, formatDateTime } from '../../../functions/language/date.ts'
import type { Language } from '../../../functions/language/language.ts'
import { formatList } from '../../../functions/language/list.ts'
import { formatMessage } from '../../../functions/language/message.ts'
import { formatNumber, pluralCategory } from '../../../functions/language/number.ts'
import { stringsOf } from '../../../functions/language/strings-of.ts'
import { type GoldenDates, moments } from './dates.ts'
import { latinMembers, listMembers } from './lists.ts'
import { numbers } from './numbers.ts'
import { counts } from './plurals.ts'

const almaty = 'Asia/Almaty'

/** The dates of a language as the code writes them, in the shape of the golden table. */
export function datesOf(language: Language): GoldenDates {
	const at = (moment: keyof typeof moments) => new Date(moments[moment])
	return {
		plain: [formatDate(language, at('plain'), almaty), formatDateTime(language, at('plain'), almaty)],
		newYear: [formatDateTime(language, at('newYear'), almaty), formatDateTime(language, at('newYear'), 'UTC')],
		nowruz: formatDate(language, at('nowruz'), almaty),
	}
}

export function numbersOf(language: Language): string[] {
	return numbers.map((number) => formatNumber(language, number))
}

/** Numbers of comments in words. */
export function pluralsOf(language: Language): string[] {
	return counts.map((count) => formatMessage(language, stringsOf(language).comments, { count }))
}

export function listsOf(language: Language): { two: string; three: string } {
	const members = listMembers[language.tag] ?? latinMembers
	return { two: formatList(language, members.slice(0, 2)), three: formatList(language, members) }
}

/** Every golden line of a language as the code writes it. */
export function linesOf(language: Language) {
	return {
		dates: datesOf(language),
		numbers: numbersOf(language),
		plurals: pluralsOf(language),
		lists: listsOf(language),
		categories: counts.map((count) => pluralCategory(language, count)),
	}
}
