import type { Act } from './acts.ts'
import { idlePolls, type Standing } from './at-rest.ts'
import { type Bill, bill, storage, total, watching } from './bill.ts'
import { type Counted, nothing, sum } from './counted.ts'
import { daysOfMonth, free, prices } from './prices.ts'

type Counts = Readonly<Record<Act, Counted>>

/** A newsroom of the tables. */
export interface Size {
	/** Stories a day, each in three languages. */
	readonly stories: number
	/** Share of saves that find their functions not running: they are ended some minutes after the last message. */
	readonly cold: number
	/** Pages that readers open in a month. */
	readonly pages: number
}

export const sizes: readonly Size[] = [
	{ stories: 10, cold: 1, pages: 50_000 },
	{ stories: 200, cold: 0.1, pages: 2_000_000 },
	{ stories: 5000, cold: 0, pages: 50_000_000 },
]

/** What becomes of a story: saves of its three articles after the first, of them rejected; one in a hundred is taken down. */
const story = { languages: 3, saves: 6, rejected: 1, takenDown: 3 / 100 }

/** Bytes of a photo as it is uploaded, of its files, its crops and three cards: the count’s own are of one colour. */
const photoBytes = 400_000 + 1_420_000 + 360_000 + 3 * 98_000

/** A story and all that its editors do with it. */
function ofStory(counts: Counts, cold: number): Counted {
	const save = 'a save of a live article'
	const start = sum([1, counts['the same, by functions that just started']], [-1, counts[save]])
	return sum(
		[1, counts['a story in 3 languages, with a photo']],
		[story.saves - story.rejected, counts[save]],
		[story.rejected, counts['a save that is rejected']],
		[story.takenDown, counts['an article taken down']],
		[cold * (1 + story.saves), start],
		[1, { ...nothing(), bucketBytes: photoBytes }],
	)
}

export interface Month {
	readonly uploads: number
	readonly lines: Bill
	readonly kept: number
	readonly canary: number
	readonly rest: number
	readonly together: number
	readonly afterFree: number
	/** Rendering a year's archive anew, once. */
	readonly replay: number
	/** What an invalidation for each save would cost besides. */
	readonly mistake: number
}

/** A month of a newsroom that has been there for a year. */
export function monthOf({ stories, cold }: Size, counts: Counts, stands: Standing): Month {
	const one = ofStory(counts, cold)
	const ofMonth = stories * daysOfMonth
	const saves = sum([ofMonth, one])
	const canary = sum([24 * daysOfMonth, counts['a run of the canary']])
	const idle = { ...nothing(), sqs: idlePolls(stands) }
	const year = sum([stories * 365, one])
	const lines = bill(saves)
	const [kept, ownCanary] = [storage(year, 'list price'), total(bill(canary))]
	const rest = total(bill(idle)) + watching(stands, 'list price')
	const all = sum([1, saves], [1, canary], [1, idle])
	const uploads = ofMonth * (story.languages + story.saves)
	return {
		uploads,
		lines,
		kept,
		canary: ownCanary,
		rest,
		together: total(lines) + kept + ownCanary + rest,
		afterFree: total(bill(all, 'free tier')) + storage(year, 'free tier') + watching(stands, 'free tier'),
		replay: stories * story.languages * 365 * total(bill(counts['replay of an article'])),
		mistake: Math.max(0, uploads - free.cloudfront.invalidations) * prices.cloudfront.invalidation,
	}
}

/** A page as a reader gets it: 7.3 KB of compressed text, and every second time a photo of 52 KB (AVIF, 960 pixels). */
const page = { bytes: 7_300 + 52_000 / 2, requests: 1.5 }
/** Both edge functions run for each request; one request in ten asks the bucket. */
const each = { edgeRuns: 2, bucketReads: 0.1 }

/** What a month of readers costs. */
export function readersOf({ pages }: Size): { readonly list: number; readonly afterFree: number } {
	const { gigabyte, millionRequests, millionEdgeRuns } = prices.cloudfront
	const requests = pages * page.requests
	const used = { gigabytes: (pages * page.bytes) / 1e9, requests, edgeRuns: requests * each.edgeRuns }
	const cost = (given: typeof used) =>
		Math.max(0, used.gigabytes - given.gigabytes) * gigabyte +
		(Math.max(0, used.requests - given.requests) / 1e6) * millionRequests +
		(Math.max(0, used.edgeRuns - given.edgeRuns) / 1e6) * millionEdgeRuns +
		((requests * each.bucketReads) / 1000) * prices.s3.thousandReads
	return { list: cost({ gigabytes: 0, requests: 0, edgeRuns: 0 }), afterFree: cost(free.cloudfront) }
}
