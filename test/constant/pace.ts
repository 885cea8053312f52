import { isoDay } from '../../functions/language/date.ts'

/** The newest story of an archive is of this moment; every test goes on from there. */
export const newest = '2026-05-20T03:30:00.000Z'

/** Where the newspaper is: its days begin five hours before UTC's. */
const timeZone = 'Asia/Almaty'

/** How an archive's stories are spread: the newest now, each one before it so many seconds older. */
export interface Pace {
	readonly stories: number
	readonly seconds: number
}

/** A newspaper that brings out so many stories a day, ever since. */
export const steady = (stories: number, aDay: number): Pace => ({ stories, seconds: Math.floor(86_400 / aDay) })

/** A newspaper of so many years, whatever it has brought out in them. */
export const inYears = (stories: number, years: number): Pace => ({
	stories,
	seconds: Math.floor((years * 365.25 * 86_400) / stories),
})

/** Name, moment and days of an archive's story; the oldest has the number 0. All four grow with the number. */
export class Calendar {
	readonly pace: Pace

	constructor(pace: Pace) {
		this.pace = pace
	}

	name(story: number): string {
		return nameOf(story)
	}

	instant(story: number): string {
		const { stories, seconds } = this.pace
		return new Date(Date.parse(newest) - (stories - 1 - story) * seconds * 1000).toISOString()
	}

	/** The day in UTC. */
	day(story: number): string {
		return this.instant(story).slice(0, 'yyyy-mm-dd'.length)
	}

	/** The day in the newspaper's time zone. */
	localDay(story: number): string {
		return isoDay(new Date(this.instant(story)), timeZone)
	}
}

/** Digits of a story's number: byte order is then the order of the numbers. */
const digits = 7

/** A story's folder. */
export function nameOf(story: number): string {
	return `archive-${String(story).padStart(digits, '0')}`
}

/** The number in a text with a story's name; nothing where there is none. */
export function numberIn(text: string): number | undefined {
	const found = /archive-(\d{7})/.exec(text)?.[1]
	return found === undefined ? undefined : Number(found)
}
