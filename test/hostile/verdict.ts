import { expect } from 'vitest'
import type { Reader } from '../../functions/validate/reader.ts'
import type { Reading } from '../../functions/validate/reading/read-manuscript.ts'
import { innocent, timedReading } from './timed-reading.ts'
import { unsafeParts } from './unsafe-parts.ts'

/** A verdict comes within so long, whatever was uploaded: 3 seconds of reading, and a new worker's start. */
export const longestMs = 5000

/** Reads a file in time: it has its galley, which is safe, or problems. Afterwards the same reader reads a good one. */
export async function verdictOn(reader: Reader, file: Uint8Array): Promise<Reading> {
	const { reading, ms } = await timedReading(reader, file)
	expect(ms).toBeLessThan(longestMs)
	if (reading.galley === null) expect(reading.problems.length).toBeGreaterThan(0)
	else expect(unsafeParts(reading.galley.body)).toEqual([])
	expect(reading.problems.length).toBeLessThan(200)
	expect((await timedReading(reader, innocent)).reading.galley).not.toBeNull()
	return reading
}
