import { expect, test } from 'vitest'
import { dayBounds, instantOf } from '../../functions/article/instant.ts'

test.each([
	// With an offset a date is exact, whatever the site's zone.
	['2026-11-20T09:00:00+05:00', 'Asia/Almaty', '2026-11-20T04:00:00.000Z'],
	['2026-11-20T09:00:00+05:00', 'America/New_York', '2026-11-20T04:00:00.000Z'],
	['2026-11-20 09:00:00+0500', 'Asia/Almaty', '2026-11-20T04:00:00.000Z'],
	['2026-11-20T09:00Z', 'Asia/Almaty', '2026-11-20T09:00:00.000Z'],
	['2026-11-20T09:00:00-03:30', 'Asia/Almaty', '2026-11-20T12:30:00.000Z'],
	['2026-11-20T09:00:00.250Z', 'Asia/Almaty', '2026-11-20T09:00:00.250Z'],
	// A day is midnight in the site's zone.
	['2026-11-20', 'Asia/Almaty', '2026-11-19T19:00:00.000Z'],
	['2026-11-20', 'UTC', '2026-11-20T00:00:00.000Z'],
	['2026-11-20', 'Asia/Tehran', '2026-11-19T20:30:00.000Z'],
	['2026-11-20', 'Asia/Kathmandu', '2026-11-19T18:15:00.000Z'],
	['2026-11-20', 'America/Los_Angeles', '2026-11-20T08:00:00.000Z'],
	['2026-11-20', 'Pacific/Kiritimati', '2026-11-19T10:00:00.000Z'],
	// Winter and summer, and the days on which clocks change: midnight is still before the change in Berlin.
	['2026-01-15', 'Europe/Berlin', '2026-01-14T23:00:00.000Z'],
	['2026-07-15', 'Europe/Berlin', '2026-07-14T22:00:00.000Z'],
	['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
	['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
	['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
	['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
	// Clocks that skip midnight: the day begins at one o’clock.
	['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
	['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
	// Almaty moved from +06:00 to +05:00 on 1 March 2024.
	['2024-02-29', 'Asia/Almaty', '2024-02-28T18:00:00.000Z'],
	['2024-03-02', 'Asia/Almaty', '2024-03-01T19:00:00.000Z'],
])('%s in %s is %s', (text, zone, instant) => {
	expect(instantOf(text, zone).toISOString()).toBe(instant)
})

test('a day in the newsroom’s zone has its own length when clocks change', () => {
	expect(dayBounds('2026-03-29', 'Europe/Berlin')).toEqual({
		start: '2026-03-28T23:00:00.000Z',
		end: '2026-03-29T22:00:00.000Z',
	})
	expect(dayBounds('2026-12-31', 'Asia/Almaty')).toEqual({
		start: '2026-12-30T19:00:00.000Z',
		end: '2026-12-31T19:00:00.000Z',
	})
})
