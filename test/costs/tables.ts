import type { Act } from './acts.ts'
import type { Standing } from './at-rest.ts'
import { idlePolls } from './at-rest.ts'
import { bill, total, watching } from './bill.ts'
import { type Counted, nothing } from './counted.ts'
import { monthOf, readersOf, sizes } from './months.ts'

type Counts = Readonly<Record<Act, Counted>>

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
	[
		row(...head),
		row(...head.map((_cell, index) => (index === 0 ? '---' : '--:'))),
		...rows.map((cells) => row(...cells)),
	].join('\n')

const whole = (count: number) => Math.round(count).toLocaleString('en-US')
const few = (count: number) => (count < 10 && !Number.isInteger(count) ? count.toFixed(1) : whole(count))
const dollars = (amount: number) => (amount < 100 ? `$${amount.toFixed(2)}` : `$${whole(amount)}`)

/** What each act asks for. */
export function actsTable(counts: Counts): string {
	const units = ['s3Writes', 's3Reads', 'rowWrites', 'rowReads', 'sqs', 'runs', 'gigabyteSeconds'] as const
	return table(
		['', 'S3 PUT, LIST', 'S3 GET, HEAD', 'DynamoDB WRU', 'RRU', 'SQS', 'runs', 'GB-s', '1,000 of them'],
		Object.entries(counts).map(([act, counted]) => [
			act,
			...units.map((unit) => few(counted[unit])),
			dollars(1000 * total(bill(counted))),
		]),
	)
}

/** What a month costs newsrooms of three sizes. */
export function monthsTable(counts: Counts, stands: Standing): string {
	const months = sizes.map((size) => monthOf(size, counts, stands))
	const lines = Object.keys(months[0]?.lines ?? {}) as (keyof (typeof months)[number]['lines'])[]
	const money = (name: string, of: (month: (typeof months)[number]) => number) => [
		name,
		...months.map((month) => dollars(of(month))),
	]
	return table(
		['stories a day', ...sizes.map(({ stories }) => whole(stories))],
		[
			['uploads a month', ...months.map(({ uploads }) => whole(uploads))],
			...lines.map((line) => money(line, (month) => month.lines[line])),
			money('storage, after a year', ({ kept }) => kept),
			money('canary', ({ canary }) => canary),
			money('at rest', ({ rest }) => rest),
			money('**together, list price**', ({ together }) => together),
			money('**with the free tier**', ({ afterFree }) => afterFree),
			money('each replay of a year’s archive', ({ replay }) => replay),
			money('*an invalidation a save would add*', ({ mistake }) => mistake),
		],
	)
}

/** What a month of readers costs. */
export function readersTable(): string {
	return table(
		['pages a month', ...sizes.map(({ pages }) => whole(pages))],
		[
			['list price', ...sizes.map((size) => dollars(readersOf(size).list))],
			['**with the free tier**', ...sizes.map((size) => dollars(readersOf(size).afterFree))],
		],
	)
}

/** What is paid while nobody writes. */
export function restTable(stands: Standing): string {
	const polls = idlePolls(stands)
	const after = ['list price', 'free tier'] as const
	const kinds = ['alarms', 'dashboards', 'metrics'] as const
	const none = { alarms: 0, dashboards: 0, metrics: 0 }
	return table(
		['', 'there are', 'list price', 'with the free tier'],
		[
			[
				`SQS requests of Lambda’s pollers at ${stands.queues} queues`,
				whole(polls),
				...after.map((tier) => dollars(total(bill({ ...nothing(), sqs: polls }, tier)))),
			],
			...kinds.map((kind) => [
				kind === 'alarms' ? 'metrics in alarms' : kind === 'metrics' ? 'metrics of our own' : kind,
				whole(stands[kind]),
				...after.map((tier) => dollars(watching({ ...none, [kind]: stands[kind] }, tier))),
			]),
		],
	)
}
