import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeLargestPhotos } from './largest-photos.ts'
import { measured } from './measured.ts'

/** What a process may take for a verdict, in MB. */
const most = 512

const folder = mkdtempSync(join(tmpdir(), 'tilmash-largest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('verdicts on the manuscripts that need the most memory, one after the other, stay under 512 MB', () => {
	const { count, peakMb, longest } = measured('measure-verdicts', [])
	expect(count).toBe(3)
	expect(peakMb).toBeLessThan(most)
	expect(longest.ms).toBeLessThan(5000)
}, 120_000)

test('so does a settings file that is one list of 130,000 items', () => {
	expect(measured('measure-settings', ['130,000 items on one line']).peakMb).toBeLessThan(most)
}, 60_000)

test.each(['80-megapixels-in-passes', '17-megapixels'])(
	'so does the largest photo of its kind: %s',
	async (name) => {
		const [file = ''] = await writeLargestPhotos(folder, name)
		const { refused, peakMb } = measured('measure-photos', [file])
		expect(refused).toEqual([])
		expect(peakMb).toBeLessThan(most)
	},
	120_000,
)
