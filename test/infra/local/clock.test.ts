import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SqliteCatalogue } from '../../../infra/local/adapters/sqlite-catalogue.ts'
import { Clock } from '../../../infra/local/clock.ts'
import { RecordingQueue } from '../../support/recording-queue.ts'

let folder = ''
let catalogue: SqliteCatalogue
let queue: RecordingQueue
let now = Date.parse('2026-06-01T00:00:00Z')
const clocks: Clock[] = []
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tilmash-clock-'))
	catalogue = new SqliteCatalogue(join(folder, 'catalogue.sqlite'))
	queue = new RecordingQueue()
	now = Date.parse('2026-06-01T00:00:00Z')
})
afterEach(() => {
	for (const clock of clocks.splice(0)) clock.stop()
	catalogue.close()
	rmSync(folder, { recursive: true })
})

function clock(): Clock {
	const made = new Clock(catalogue, queue, () => new Date(now))
	clocks.push(made)
	return made
}
const body = { render: { story: 'aral', language: 'en' } }
const rung = (times: number) => vi.waitFor(() => expect(queue.waiting).toHaveLength(times), { timeout: 5000 })

test('an alarm rings at its moment, once', async () => {
	const one = clock()
	one.start()
	await one.set('2026-06-01T00:00:00.300Z', body)
	await one.set('2026-06-01T00:00:00.300Z', body)
	await new Promise((done) => setTimeout(done, 50))
	expect(queue.waiting).toEqual([])
	now += 400
	await rung(1)
	expect(queue.waiting).toEqual([body])
	expect(await catalogue.query({ partition: 'alarms', limit: 10 })).toEqual([])
})

test('one that was due while nothing ran rings at the next start', async () => {
	await clock().set('2026-06-01T08:00:00.000Z', body)
	catalogue.close()
	catalogue = new SqliteCatalogue(join(folder, 'catalogue.sqlite'))
	now += 24 * 3_600_000
	clock().start()
	await rung(1)
})

test('a process that ends before it could forget an alarm rings it again at the next start, never not at all', async () => {
	const first = clock()
	await first.set('2026-06-01T00:00:00.000Z', body)
	queue.refuse = 1
	first.start()
	await vi.waitFor(() => expect(queue.refuse).toBe(0))
	first.stop()
	expect(queue.waiting).toEqual([])
	clock().start()
	await rung(1)
})

test('many alarms of one moment all ring, the earliest first', async () => {
	const one = clock()
	for (let at = 0; at < 250; at++)
		await one.set(`2026-06-01T00:00:00.${String(249 - at).padStart(3, '0')}Z`, { at: 249 - at })
	now += 1000
	one.start()
	await rung(250)
	expect(queue.waiting).toEqual(Array.from({ length: 250 }, (_, at) => ({ at })))
})
