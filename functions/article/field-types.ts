import * as z from 'zod'
import type { RuleId } from '../problem/rules.ts'

/** A check that reports one of our rules instead of zod's own words. */
export function must<Value>(rule: RuleId, holds: (value: Value) => boolean) {
	return z.check<Value>((context) => {
		if (!holds(context.value)) context.issues.push({ code: 'custom', input: context.value, params: { rule } })
	})
}

/** Text of one line: it goes into headings, titles and headers. Controls have a check of their own (`check-words.ts`). */
export const oneLine = z
	.string()
	.trim()
	.check(
		z.minLength(1),
		z.maxLength(1000),
		must('one-line', (text: string) => !/[\n\r\u2028\u2029]/.test(text)),
	)

const day = /^(\d{4})-(\d{2})-(\d{2})/
const dayOnly = /^\d{4}-\d{2}-\d{2}$/
const dayAndTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?/
const offset = /(Z|[+-]\d{2}:?\d{2})$/

/** True for a date that the calendar has: not 2026-02-30, not 25:00. */
function exists(text: string): boolean {
	const [, year, month, date] = day.exec(text) ?? []
	const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
	const [, hour = '00', minute = '00'] = /[T ](\d{2}):(\d{2})/.exec(text) ?? []
	return start.getUTCMonth() + 1 === Number(month) && Number(hour) < 24 && Number(minute) < 60
}

const looksDated = (text: string) => dayOnly.test(text) || dayAndTime.test(text)

/** A date, or date and time with an offset, as text (RFC 3339). */
export const isoDate = z.string().check(
	must('date-format', looksDated),
	must('date-impossible', (text) => !looksDated(text) || exists(text)),
	must('date-offset', (text) => !dayAndTime.test(text) || offset.test(text)),
)

/** A moment that must not be guessed: date, time and offset. */
export const isoInstant = z.string().check(
	must('date-format', looksDated),
	must('date-impossible', (text) => !looksDated(text) || exists(text)),
	must('embargo-time', (text) => !looksDated(text) || (dayAndTime.test(text) && offset.test(text))),
)

/** An http or https address. */
export const url = z
	.string()
	.check(
		must(
			'url-format',
			(text) => /^https?:\/\/[^\s"'<>\p{Cc}\p{Cs}\p{Bidi_C}\p{NChar}]+$/iu.test(text) && URL.canParse(text),
		),
	)

/** An author's id from authors.yml, or somebody named on the spot. */
export const authorReference = z.union([z.string(), z.strictObject({ name: oneLine, url: url.optional() })])
export type AuthorReference = z.infer<typeof authorReference>

export const status = z.enum(['draft', 'ready', 'published', 'withheld', 'withdrawn'])
export const genre = z.enum(['news', 'analysis', 'opinion', 'feature', 'factcheck', 'pressrelease'])
export const translation = z.enum(['original', 'human', 'machine', 'machine-edited', 'transliterated'])
export const commentMode = z.enum(['open', 'premoderated', 'closed', 'off'])

export type Genre = z.infer<typeof genre>
export type Translation = z.infer<typeof translation>
export type CommentMode = z.infer<typeof commentMode>

/** The crop point in per cent of width and height: `50,30`. */
export const focus = z
	.string()
	.check(
		must(
			'focus-format',
			(text) => /^\d{1,3}\s*,\s*\d{1,3}$/.test(text) && text.split(',').every((part) => Number(part) <= 100),
		),
	)

/** The photo above the text; `alt`, `caption` and `credit` are wanted with it. */
export const lead = z.object({
	image: oneLine.optional(),
	alt: oneLine.optional(),
	decorative: z.boolean().optional(),
	caption: oneLine.optional(),
	credit: oneLine.optional(),
	focus: focus.optional(),
})

export const correction = z.object({ date: isoDate, text: z.string().trim().check(z.minLength(1)) })
