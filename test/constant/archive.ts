import { Calendar, nameOf, numberIn, type Pace } from './pace.ts'
import { isSearch, type Pattern, type Sample } from './sample.ts'

/** The rows of one partition in their order, each made when it is asked for. */
export interface Shelf {
	readonly length: number
	sortAt(place: number): string
	valueAt(place: number): unknown
}

const empty: Shelf = { length: 0, sortAt: () => '', valueAt: () => null }

/** Letters of a galley's hash that stay the sample's; the rest is the story's number. */
const hashLetters = 25

/**
 * All that a newspaper's stories left in the catalogue, none of it kept: each row is the sample's with another name, other
 * days and another galley. Every story stands in the same section, under the same tags, by the same author: no front is
 * shorter than it would be.
 */
export class Archive {
	readonly calendar: Calendar
	readonly #sample: Sample
	readonly #shelves = new Map<string, Shelf>()

	constructor(pace: Pace, sample: Sample) {
		this.calendar = new Calendar(pace)
		this.#sample = sample
	}

	/** The rows of a partition; one that nothing stands in is empty. */
	shelf(partition: string): Shelf {
		const shelf = this.#shelves.get(partition) ?? this.#make(partition)
		this.#shelves.set(partition, shelf)
		return shelf
	}

	/** The galley of a story of the archive, as JSON; nothing for any other hash. */
	galley(hash: string): string | undefined {
		const [, stem, number] = /^(.{25})(\d{7})$/.exec(hash) ?? []
		if (stem === undefined || Number(number) >= this.calendar.pace.stories) return undefined
		return [...this.#sample.galleys].find(([key]) => key.startsWith(stem))?.[1]
	}

	#make(partition: string): Shelf {
		const number = numberIn(partition)
		const { patterns, name } = this.#sample
		if (number !== undefined) return number < this.calendar.pace.stories ? this.#ofStory(partition, number) : empty
		const held = patterns.filter(
			(pattern) => !pattern.partition.includes(name) && isAlike(pattern.partition, partition),
		)
		const [first] = held
		if (first === undefined) return empty
		const [from, to] = this.#stretch((story) => this.#fill(first.partition, story), partition)
		if (!first.sort.includes(name)) return this.#distinct(first, from, to)
		const at = (place: number) => [held[place % held.length] ?? first, from + Math.floor(place / held.length)] as const
		return {
			length: (to - from) * held.length,
			sortAt: (place) => {
				const [{ sort }, story] = at(place)
				return this.#fill(sort, story)
			},
			valueAt: (place) => this.#value(...at(place)),
		}
	}

	/** The rows that are one story's alone. */
	#ofStory(partition: string, story: number): Shelf {
		const held = this.#sample.patterns
			.filter((pattern) => pattern.partition.includes(this.#sample.name))
			.filter((pattern) => this.#fill(pattern.partition, story) === partition)
		const sorts = held.map(({ sort }) => this.#fill(sort, story))
		return {
			length: held.length,
			sortAt: (place) => sorts[place] ?? '',
			valueAt: (place) => {
				const pattern = held[place]
				return pattern === undefined ? null : this.#value(pattern, story)
			},
		}
	}

	/** Rows that many stories share: days, months. */
	#distinct({ sort, text }: Pattern, from: number, to: number): Shelf {
		const sorts: string[] = []
		for (let story = from; story < to; ) {
			const filled = this.#fill(sort, story)
			sorts.push(filled)
			story = this.#stretch((other) => this.#fill(sort, other), filled)[1]
		}
		return { length: sorts.length, sortAt: (place) => sorts[place] ?? '', valueAt: () => JSON.parse(text) }
	}

	/** The numbers for which something that grows with them is just this: the first, and the one behind the last. */
	#stretch(of: (story: number) => string, wanted: string): [number, number] {
		const { stories } = this.calendar.pace
		return [firstWhere(stories, (story) => of(story) >= wanted), firstWhere(stories, (story) => of(story) > wanted)]
	}

	#value({ partition, text }: Pattern, story: number): unknown {
		const value: unknown = JSON.parse(this.#fill(text, story))
		const { terms } = this.#sample
		if (!isSearch(partition)) return value
		const { titleTerms, textTerms } = terms[story % terms.length] ?? { titleTerms: '', textTerms: '' }
		return { ...(value as object), titleTerms, textTerms }
	}

	/** A text of the sample as it is for another story. */
	#fill(text: string, story: number): string {
		const { name, instant, galleys } = this.#sample
		const day = instant.slice(0, 'yyyy-mm-dd'.length)
		const month = day.slice(0, 'yyyy-mm'.length)
		if (text === month) return this.calendar.day(story).slice(0, month.length)
		let filled = text.replaceAll(name, nameOf(story))
		if (filled.includes(instant)) filled = filled.replaceAll(instant, this.calendar.instant(story))
		if (filled.includes(`#day#${day}`))
			filled = filled.replaceAll(`#day#${day}`, `#day#${this.calendar.localDay(story)}`)
		if (filled.includes(day)) filled = filled.replaceAll(new RegExp(`${day}(?!T)`, 'g'), this.calendar.day(story))
		for (const hash of galleys.keys())
			filled = filled.replaceAll(hash, `${hash.slice(0, hashLetters)}${nameOf(story).slice(-7)}`)
		return filled
	}
}

/** True for two partitions that hold the same, of whatever day. */
function isAlike(one: string, other: string): boolean {
	const day = /\d{4}-\d\d-\d\d$/
	return one.replace(day, '') === other.replace(day, '')
}

/** The first number that something is true of, which is then true of all behind it; `length` where there is none. */
export function firstWhere(length: number, isSo: (number: number) => boolean): number {
	let [low, high] = [0, length]
	while (low < high) {
		const middle = (low + high) >> 1
		if (isSo(middle)) high = middle
		else low = middle + 1
	}
	return low
}
